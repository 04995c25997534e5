package nl.doorbouw.insight.promise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.simulate.Simulation;

/**
 * A plan counted back from the day on which one of its steps was promised to be done. Other promised days play no part.
 *
 * @param step     the promised step, with the dates it has without the promise
 * @param promised its promised last day, inclusive
 * @param daysLate calendar days by which its likely finish comes after that; negative when there are days left
 * @param rows     the steps that must be done for it and are not done yet, it itself included, the earliest late start first
 */
public record PlanBack(ScheduledStep step, LocalDate promised, int daysLate, List<Row> rows) {

    /**
     * What the promise asks of one step.
     *
     * @param step    its late dates and floats count back from the promised day
     * @param overdue whether it should have started before today and has not
     */
    public record Row(ScheduledStep step, boolean overdue) {

        /** Whether the promise is not made as the step is planned now. */
        public boolean squeezed() {
            return step.totalFloat() < 0;
        }

        /**
         * Calendar days by which it may start later than planned, or finish later when it is under way; negative when that is too
         * late already. Days on which nobody works are no room.
         */
        public int daysLeft() {
            boolean underWay = step.step().fixed().actualStart().isPresent();
            int days = underWay ? step.late().finish() - step.likely().finish() : step.late().start() - step.likely().start();
            return step.totalFloat() == 0 ? 0 : days;
        }
    }

    public PlanBack {
        rows = List.copyOf(rows);
    }

    /**
     * Counts a plan back from a promised day.
     *
     * @param code  the code of the promised step
     * @param today the day on which is asked
     * @throws PlanException when the plan does not have the step in the likely case
     */
    public static PlanBack of(Planner planner, Plan plan, String code, LocalDate promised, LocalDate today) {
        Network whole = planner.network(plan);
        whole.step(code).filter(NetworkStep::likely).orElseThrow(() -> new PlanException(PlanException.Problem.UNKNOWN_STEP, code));
        Network leadingTo = whole.only(before(whole, code, List.of(Pass.values()))).withoutDeadlines();
        Set<String> likely = before(whole, code, List.of(Pass.LIKELY));
        Schedule schedule = planner.schedule(leadingTo, promised);
        ScheduledStep last = schedule.step(code).orElseThrow();
        List<Row> rows = schedule.steps().stream().filter(step -> likely.contains(step.code()))
                .filter(step -> step.step().fixed().actualFinish().isEmpty()).map(step -> new Row(step, overdue(step, today)))
                .sorted(Comparator.comparing(row -> row.step().late().start())).toList();
        return new PlanBack(last, promised, Math.toIntExact(last.likely().finish() - promised.toEpochDay() - 1), rows);
    }

    /** The chance that the promise is made, from 0 to 1, by a simulation of the plan; empty when the step was in no run. */
    public Optional<Double> chance(Simulation simulation) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(simulation.start(), promised)) + 1;
        return simulation.step(step.code()).map(spread -> spread.finish().chanceBy(days));
    }

    /** What should have started already, the most urgent first. */
    public List<Row> overdue() {
        return rows.stream().filter(Row::overdue).toList();
    }

    /** A milestone does not start: it is reached. */
    private static boolean overdue(ScheduledStep step, LocalDate today) {
        return step.step().kind() != StepKind.MILESTONE && step.step().fixed().actualStart().isEmpty()
                && step.late().start() < today.toEpochDay();
    }

    /** The step and all that it waits for in these passes. */
    private static Set<String> before(Network network, String code, List<Pass> passes) {
        Set<String> found = new HashSet<>();
        add(network, code, passes, found);
        return found;
    }

    private static void add(Network network, String code, List<Pass> passes, Set<String> found) {
        if (found.add(code)) {
            network.step(code).stream().flatMap(step -> links(step, passes)).forEach(link -> add(network, link.from(), passes, found));
        }
    }

    private static Stream<Link> links(NetworkStep step, List<Pass> passes) {
        return passes.stream().flatMap(pass -> step.waits().in(pass).stream()).flatMap(List::stream);
    }
}
