package nl.doorbouw.app.compare;

import java.util.Optional;
import nl.doorbouw.insight.Comparison;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;

/** Writes what the comparison says. */
final class CompareText {

    private final Words words;

    CompareText(Words words) {
        this.words = words;
    }

    /** How much earlier parallel is: {@code 108 w · 2,1 jr eerder}. */
    String gain(int calendarDays) {
        int size = Math.abs(calendarDays);
        return switch (Integer.signum(calendarDays)) {
            case 1 -> words.say("compare.earlier", words.span(size));
            case -1 -> words.say("compare.later", words.span(size));
            default -> words.say("compare.same");
        };
    }

    /** Both dates of a milestone; empty when one of the two does not have it. */
    String dates(Comparison comparison, Milestone milestone) {
        return milestone.in(comparison.sequential()).flatMap(slow -> milestone.in(comparison.parallel())
                .map(fast -> words.say("compare.dates", finish(slow), finish(fast)))).orElse("");
    }

    /** The likely last day of a step; a dash when it is not there. */
    String finish(Optional<ScheduledStep> step) {
        return step.map(this::finish).orElse("–");
    }

    /** The change that parallel makes to a step, or which of the two alone has it. */
    String change(Comparison.Row row) {
        return row.gain().map(gain -> words.change(-gain))
                .orElse(words.say(row.parallel().isPresent() ? "compare.only.parallel" : "compare.only.sequential"));
    }

    /** A step in one chart, for the tip under the mouse. */
    String tip(ScheduledStep step) {
        return words.say("compare.tip", step.code(), words.say(step.step().name()),
                words.date(step.likely().firstDay()), finish(step));
    }

    /** The whole row in one sentence, as a screen reader says it. */
    String spoken(Comparison.Row row) {
        return words.say("compare.spoken", row.code(), words.say(row.name()), finish(row.sequential()),
                finish(row.parallel()), change(row));
    }

    private String finish(ScheduledStep step) {
        return words.date(step.likely().lastDay());
    }
}
