package nl.doorbouw.insight.confront;

import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.schedule.Schedule;

/**
 * The end by which plans are compared: first residents, or the last finish of a plan that has no such milestone. As epoch days
 * of the first day after it, because the plans may start on different days.
 */
record End(int min, int likely, int max) {

    static End of(Schedule schedule) {
        return Milestone.FIRST_RESIDENTS.in(schedule).filter(step -> step.step().likely())
                .map(step -> new End(step.shortest().finish(), step.likely().finish(), step.longest().finish()))
                .orElseGet(() -> new End(last(schedule, Pass.SHORTEST), last(schedule, Pass.LIKELY), last(schedule, Pass.LONGEST)));
    }

    Shift to(End other) {
        return new Shift(other.min - min, other.likely - likely, other.max - max);
    }

    private static int last(Schedule schedule, Pass pass) {
        return schedule.all().stream().filter(step -> step.step().passes().contains(pass)).mapToInt(step -> step.span(pass).finish())
                .max().orElse(schedule.startDay());
    }
}
