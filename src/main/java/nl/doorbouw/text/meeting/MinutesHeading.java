package nl.doorbouw.text.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.insight.minutes.Minutes;
import nl.doorbouw.insight.minutes.ParkedSubject;
import nl.doorbouw.insight.minutes.Settled;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;

/** Says once at the top of the minutes what holds for all of it: which project and parties, when, and who entered it. */
final class MinutesHeading {

    private final Words words;
    private final Plan plan;
    private final DifferenceText text;
    private final Minutes minutes;
    /** In the order of their days. */
    private final List<LocalDate> days;
    private final List<String> writers;

    MinutesHeading(Words words, Plan plan, DifferenceText text, Minutes minutes) {
        this.words = words;
        this.plan = plan;
        this.text = text;
        this.minutes = minutes;
        List<Entry> settled = minutes.settled().stream().map(Settled::entry).toList();
        List<Entry> entries = settled.isEmpty() ? minutes.parked().stream().map(ParkedSubject::entry).flatMap(Optional::stream).toList() : settled;
        days = entries.stream().map(text::date).distinct().sorted().toList();
        writers = entries.stream().map(this::writer).distinct().toList();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("minutes.title", plan.get(Subject.PLAN, Fields.PLAN_NAME).orElseGet(() -> words.say("subject.plan"))));
        if (!days.isEmpty()) {
            lines.add(days.size() == 1 ? words.say("minutes.day", days.getFirst())
                    : words.say("minutes.days", days.getFirst(), days.getLast()));
        }
        lines.add(words.say("minutes.parties", name(minutes.first()), name(minutes.second())));
        if (!writers.isEmpty()) {
            lines.add(words.say("minutes.writers", words.listed(writers)));
        }
        if (!minutes.settled().isEmpty()) {
            lines.add(words.say("minutes.both", words.name(minutes.first()), words.name(minutes.second())));
        }
        return lines;
    }

    /** When one thing was entered and by whom, as far as the heading leaves that open. */
    Optional<String> entered(Entry entry) {
        if (days.size() < 2 && writers.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(writers.size() < 2 ? words.say("minutes.line.day", text.date(entry))
                : days.size() < 2 ? words.say("minutes.line.writer", entry.author())
                : words.say("minutes.line.entered", text.date(entry), entry.author()));
    }

    private String writer(Entry entry) {
        return words.say("minutes.writer", entry.author(), words.name(entry.party()));
    }

    /** The kind of party, with the project's own name for it. */
    private String name(Party party) {
        Optional<String> own = switch (party) {
            case GEMEENTE -> plan.get(Subject.PLAN, Fields.MUNICIPALITY);
            case CORPORATIE -> plan.get(Subject.PLAN, Fields.CORPORATION);
            case ONTWIKKELAAR, AANNEMER, DERDEN -> Optional.empty();
        };
        String kind = words.name(party);
        return own.map(called -> called.toLowerCase(words.locale()).startsWith(kind) ? called : words.say("minutes.party", kind, called))
                .orElse(kind);
    }
}
