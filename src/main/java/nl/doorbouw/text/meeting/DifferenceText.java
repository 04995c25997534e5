package nl.doorbouw.text.meeting;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.insight.confront.Shift;
import nl.doorbouw.insight.confront.Side;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.agree.Parked;
import nl.doorbouw.text.ChangeText;
import nl.doorbouw.text.Words;
import nl.doorbouw.time.Bandwidth;

/** Writes what a difference is about, what each party holds, and what it does, as people read it. */
public final class DifferenceText {

    private static final String UNKNOWN = "–";

    private final Words words;
    private final ChangeText changes;
    private final ZoneId zone;
    private final DecimalFormat weeks;

    /**
     * @param plan where the names of a project's own steps and questions come from
     * @param zone in which moments are shown
     */
    public DifferenceText(Words words, Catalogue catalogue, Plan plan, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        changes = new ChangeText(words, catalogue, plan);
        weeks = new DecimalFormat("+0.#;−0.#", DecimalFormatSymbols.getInstance(words.locale()));
    }

    /** {@code D05 Stedenbouwkundig plan}. */
    public String subject(Subject subject) {
        return changes.subject(subject);
    }

    public String field(Field<?> field) {
        return changes.field(field);
    }

    /** A value as its field writes it, in words; when it is empty, that the catalogue decides. */
    public String value(Subject subject, Field<?> field, String text) {
        return text.isEmpty() ? words.say("confront.catalogue") : changes.value(subject, field, text);
    }

    /** What it is about, as a sentence begins: {@code D05 Nota, duur}; of a question its text alone. */
    public String about(Subject subject, Field<?> field) {
        return field == Fields.ANSWER ? subject(subject) : words.say("minutes.about", subject(subject), field(field));
    }

    /** A value as it is said in a sentence: a bandwidth says which is the shortest, likely and longest. */
    public String spoken(Subject subject, Field<?> field, String text) {
        return field == Fields.DURATION && !text.isEmpty() ? words.spoken(Bandwidth.parse(text)) : value(subject, field, text);
    }

    /** What one party holds as it is said in a sentence, and that it is not its own view when that is so. */
    public String spoken(Subject subject, Field<?> field, Side side) {
        if (side.view().isPresent()) {
            return spoken(subject, field, side.counts());
        }
        if (side.counts().isEmpty()) {
            return words.say("minutes.noView");
        }
        return words.say(side.isOfTheCatalogue() ? "minutes.noView.catalogue" : "minutes.noView.plan", spoken(subject, field, side.counts()));
    }

    /** What one party holds; in brackets when it has no view of its own. */
    public String side(Difference difference, Side side) {
        String value = value(difference.subject(), difference.field(), side.counts());
        return side.view().isPresent() ? value : words.say("confront.noView", value);
    }

    /** How much longer or later the second is: {@code +2,5 w}; empty when that cannot be said. */
    public String weeks(Difference difference) {
        OptionalDouble longer = difference.weeks();
        return longer.isEmpty() ? "" : longer.getAsDouble() == 0 ? words.say("span.signed", "0")
                : words.say("span.signed", weeks.format(longer.getAsDouble()));
    }

    /** What it does to the end in the likely case: {@code +2 w}; a dash when it cannot be computed. */
    public String effect(Optional<Shift> effect) {
        return effect.map(shift -> words.change(shift.likely())).orElse(UNKNOWN);
    }

    /** What it does to the end in the longest case, likewise. */
    public String latest(Optional<Shift> effect) {
        return effect.map(shift -> words.change(shift.max())).orElse(UNKNOWN);
    }

    /** Where what a party holds comes from; a party without a view of its own is said to have none, with what counts there. */
    public String origin(Difference difference, Side side) {
        return side.view().isPresent() ? source(side) : spoken(difference.subject(), difference.field(), side);
    }

    /** Where what a party holds comes from: who, when and why. */
    public String source(Side side) {
        return side.source().map(this::source).orElseGet(() -> words.say("confront.source.none"));
    }

    /** Who made an entry, when and why. */
    public String source(Entry entry) {
        return words.say("confront.source", entry.author(), words.name(entry.party()), date(entry), entry.remark().isEmpty() ? 0 : 1,
                entry.remark());
    }

    /** The day of an entry. */
    public LocalDate date(Entry entry) {
        return entry.at().atZone(zone).toLocalDate();
    }

    public String parked(Parked parked) {
        return words.say("views.parked", parked.owner(), parked.until(), parked.note().isEmpty() ? 0 : 1, parked.note());
    }
}
