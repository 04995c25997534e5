package nl.doorbouw.app.share;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.file.share.Present;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Slot;
import nl.doorbouw.text.ChangeText;
import nl.doorbouw.text.Words;

/** Says what others did, in one or two lines. */
public final class ShareText {

    private static final String NOTHING = "–";
    private static final int LONGEST_VALUE = 48;
    private static final int NAMED = 3;

    private final Words words;
    private final ChangeText text;

    /** @param plan where the names of a project's own steps and questions come from */
    public ShareText(Words words, Catalogue catalogue, Plan plan) {
        this.words = words;
        text = new ChangeText(words, catalogue, plan);
    }

    /** Who changed what: one value of one person from what it was to what it is, more than that as a sum. */
    public String news(List<Entry> entries) {
        List<Slot> slots = entries.stream().map(Entry::slot).distinct().toList();
        List<String> people = entries.stream().map(this::who).distinct().toList();
        Slot slot = slots.getFirst();
        if (slots.size() > 1 || people.size() > 1) {
            return sum(people, slots);
        }
        String old = entries.getFirst().old();
        String now = value(slot, entries.getLast().change().value());
        return old.isEmpty() ? words.say("share.filled", people.getFirst(), place(slot), now)
                : words.say("share.changed", people.getFirst(), place(slot), value(slot, old), now);
    }

    /** What was changed, short: the field of one value, the number of more than one. */
    public String what(List<Entry> entries) {
        List<Slot> slots = entries.stream().map(Entry::slot).distinct().toList();
        Slot slot = slots.getFirst();
        return slots.size() == 1 ? words.say("share.what", text.field(slot.field()), cut(text.subject(slot.subject())))
                : words.say("share.whatMore", slots.size());
    }

    /** What a slot is: its subject and field, and the layer when that is not the plan. */
    public String place(Slot slot) {
        String subject = text.subject(slot.subject());
        String name = text.field(slot.field());
        String field = subject.endsWith("?") ? subject + " (" + name + ")" : subject + ", " + name;
        return slot.layer().equals(Layer.PLAN) ? field : field + " (" + layer(slot.layer()) + ")";
    }

    /** A value on one line, cut off when it is long. */
    public String value(Slot slot, String value) {
        return cut(whole(slot, value).replaceAll("\\s*\\R\\s*", " "));
    }

    private static String cut(String whole) {
        return whole.length() <= LONGEST_VALUE ? whole : whole.substring(0, LONGEST_VALUE - 1).stripTrailing() + "…";
    }

    /** A value in full; a dash when there is none. */
    public String whole(Slot slot, String value) {
        return Optional.of(text.value(slot.subject(), slot.field(), value)).filter(written -> !written.isEmpty()).orElse(NOTHING);
    }

    /** {@code Noor de Wit (gemeente), 11 mrt 2027 14:05}. */
    public String whoAndWhen(Entry entry, ZoneId zone) {
        ZonedDateTime at = entry.at().atZone(zone);
        return words.say("share.whoWhen", who(entry), words.date(at.toLocalDate()), time(at));
    }

    /** Who has the plan open, where and since when. */
    public static String present(Words words, Present other, ZoneId zone) {
        ZonedDateTime since = other.since().atZone(zone);
        return words.say("share.present", who(words, other.author()), other.machine().isEmpty() ? 0 : 1, other.machine(),
                words.date(since.toLocalDate()), time(since));
    }

    private String sum(List<String> people, List<Slot> slots) {
        List<String> subjects = slots.stream().map(slot -> text.subject(slot.subject())).distinct().toList();
        List<String> named = subjects.subList(0, Math.min(NAMED, subjects.size()));
        return words.say("share.changedMore", words.listed(people), slots.size(), String.join("; ", named),
                subjects.size() - named.size());
    }

    private String who(Entry entry) {
        return who(words, new Author(entry.author(), entry.party()));
    }

    private static String who(Words words, Author author) {
        return author.name() + " (" + words.name(author.party()) + ")";
    }

    private String layer(Layer layer) {
        return layer.party().map(party -> words.say("review.layer.view", words.name(party)))
                .orElseGet(() -> words.say("share.scenario", layer.name()));
    }

    private static String time(ZonedDateTime at) {
        return String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute());
    }
}
