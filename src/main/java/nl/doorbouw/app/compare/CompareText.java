package nl.doorbouw.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.variant.VariantComparison;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;

/** Writes what the comparison says. */
public final class CompareText {

    private static final String NONE = "–";

    private final Words words;

    public CompareText(Words words) {
        this.words = words;
    }

    /** How much earlier a variant is: {@code 108 w · 2,1 jr eerder}. */
    public String gain(int calendarDays) {
        int size = Math.abs(calendarDays);
        return switch (Integer.signum(calendarDays)) {
            case 1 -> words.say("compare.earlier", words.span(size));
            case -1 -> words.say("compare.later", words.span(size));
            default -> words.say("compare.same");
        };
    }

    /** How much earlier a milestone is in the second schedule; a dash when one of the two does not have it. */
    public String gain(Optional<Schedule> from, Optional<Schedule> to, Milestone milestone) {
        return finishDay(from, milestone).flatMap(old -> finishDay(to, milestone).map(now -> gain(old - now))).orElse(NONE);
    }

    /** Both dates of a milestone; empty when one of the two does not have it. */
    String dates(Optional<Schedule> from, Optional<Schedule> to, Milestone milestone) {
        return from.flatMap(milestone::in).flatMap(slow -> to.flatMap(milestone::in)
                .map(fast -> words.say("compare.dates", finish(slow), finish(fast)))).orElse("");
    }

    /** The likely last day of a step; a dash when it is not there. */
    public String finish(Optional<ScheduledStep> step) {
        return step.map(this::finish).orElse(NONE);
    }

    /** The change that a variant makes to a step of the first one, or which of the two alone has it. */
    public String change(VariantComparison.Row row, int side) {
        Optional<ScheduledStep> first = row.steps().getFirst();
        Optional<ScheduledStep> other = row.steps().get(side);
        if (first.isPresent() && other.isPresent()) {
            return words.change(other.get().likely().finish() - first.get().likely().finish());
        }
        return first.isEmpty() && other.isEmpty() ? NONE : words.say(other.isPresent() ? "compare.added" : "compare.dropped");
    }

    /** A step in one chart, for the tip under the mouse. */
    public String tip(ScheduledStep step) {
        return words.say("compare.tip", step.code(), words.say(step.step().name()),
                words.date(step.likely().firstDay()), finish(step));
    }

    /** The whole row in one sentence, as a screen reader says it. */
    public String spoken(VariantComparison.Row row, List<String> names) {
        List<String> dates = new ArrayList<>();
        for (int side = 0; side < names.size(); side++) {
            dates.add(words.say("compare.spoken.date", names.get(side), finish(row.steps().get(side))));
        }
        return words.say("compare.spoken", row.code(), words.say(row.name()), String.join(", ", dates));
    }

    private static Optional<Integer> finishDay(Optional<Schedule> schedule, Milestone milestone) {
        return schedule.flatMap(milestone::in).map(step -> step.likely().finish());
    }

    private String finish(ScheduledStep step) {
        return words.date(step.likely().lastDay());
    }
}
