package nl.doorbouw.insight.variant;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.schedule.Schedule;

/**
 * The difference in the likely finish of a step between two plans, in calendar days; negative is earlier. Both splits add up
 * to it.
 *
 * @param step   the code of the step
 * @param causes over what was changed, the largest first; empty when nothing was
 * @param path   over the steps of the chains that decide the date in the one and in the other
 */
public record Difference(String step, int days, List<Part> causes, PathSplit path) {

    /**
     * What some causes add.
     *
     * @param causes most often one; more when they can only be made together
     */
    public record Part(List<Cause> causes, List<Change> changes, int days) {
        public Part {
            causes = List.copyOf(causes);
            changes = List.copyOf(changes);
        }
    }

    public Difference {
        causes = List.copyOf(causes);
    }

    /**
     * The difference from one plan to another; empty when one of them cannot be computed or does not have the step.
     *
     * @param step the code of the step
     */
    public static Optional<Difference> between(Planner planner, Plan from, Plan to, String step) {
        Optional<Schedule> before = planner.attempt(from).filter(schedule -> finish(schedule, step).isPresent());
        Optional<Schedule> after = planner.attempt(to).filter(schedule -> finish(schedule, step).isPresent());
        return before.flatMap(old -> after.map(now -> {
            List<Part> causes = new CauseSplit(from, CauseGroups.of(planner.catalogue(), from, to),
                    plan -> planner.attempt(plan).flatMap(schedule -> finish(schedule, step))).parts();
            return new Difference(step, finish(now, step).orElseThrow() - finish(old, step).orElseThrow(),
                    causes.stream().sorted(Comparator.comparing(part -> -Math.abs(part.days()))).toList(), PathSplit.of(old, now, step));
        }));
    }

    private static Optional<Integer> finish(Schedule schedule, String step) {
        return schedule.step(step).filter(known -> known.step().likely()).map(known -> known.likely().finish());
    }
}
