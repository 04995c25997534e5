package nl.doorbouw.schedule;

import java.util.List;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.catalogue.tailor.Pass;

/**
 * A step with its dates.
 *
 * @param late       the latest likely dates that still make the plan's finish and every promised date
 * @param totalFloat working days that its start can slip before the finish or a promised date does; negative when a promised
 *                   date is not made
 * @param freeFloat  working days that its start can slip before any other step does
 * @param critical   whether it has no float, or lies on the chain that decides the plan's finish
 * @param why        what decided its likely start
 * @param waits      where it stands still in the likely pass
 */
public record ScheduledStep(NetworkStep step, Span shortest, Span likely, Span longest, Span late, int totalFloat,
        int freeFloat, boolean critical, Reason why, List<Wait> waits) {

    public ScheduledStep {
        waits = List.copyOf(waits);
    }

    public String code() {
        return step.code();
    }

    public Span span(Pass pass) {
        return switch (pass) {
            case SHORTEST -> shortest;
            case LIKELY -> likely;
            case LONGEST -> longest;
        };
    }

    /** Whether it finishes after the day that was promised, in the likely pass. */
    public boolean missesDeadline() {
        return step.fixed().deadline().filter(day -> likely.lastDay().isAfter(day)).isPresent();
    }
}
