package nl.doorbouw.schedule;

import java.time.LocalDate;
import java.util.List;
import nl.doorbouw.catalogue.tailor.Pass;

/**
 * What decided the dates of a step in one pass.
 *
 * @param pass      the pass of the dates
 * @param decidedIn the pass whose links decided them: the likely one where an open question would else turn the order of the passes
 * @param why       what decided the start
 * @param waits     where it stands still
 */
public record Grounds(ScheduledStep step, Pass pass, Pass decidedIn, Reason why, List<Wait> waits) {

    public Grounds {
        waits = List.copyOf(waits);
    }

    /** The dates of the step in this pass. */
    public Span span() {
        return step.span(pass);
    }

    /** The last day of the step in this pass. */
    public LocalDate lastDay() {
        return span().lastDay();
    }
}
