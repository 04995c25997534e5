package nl.doorbouw.insight;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;

/** One plan with sequential and with parallel building preparation, side by side. */
public record Comparison(Schedule sequential, Schedule parallel) {

    /** One step in both; a step that one of them does not have is missing there. */
    public record Row(String code, LocalText name, Optional<ScheduledStep> sequential, Optional<ScheduledStep> parallel) {

        /** Calendar days by which the step finishes earlier in parallel, in the likely pass, when both have it. */
        public Optional<Integer> gain() {
            return sequential.flatMap(slow -> parallel.map(fast -> slow.likely().finish() - fast.likely().finish()));
        }
    }

    /** @param route the route of the plan, of which only the preparation is varied */
    public static Comparison of(Planner planner, Plan plan, Route route) {
        return new Comparison(planner.schedule(plan.with(route.with(Preparation.SEQUENTIAL))),
                planner.schedule(plan.with(route.with(Preparation.PARALLEL))));
    }

    /** Every step that either has, in the order of the catalogue. */
    public List<Row> rows() {
        Set<String> codes = new LinkedHashSet<>();
        sequential.steps().forEach(step -> codes.add(step.code()));
        parallel.steps().forEach(step -> codes.add(step.code()));
        return codes.stream().map(this::row).toList();
    }

    /** Calendar days by which a milestone comes earlier in parallel, in the likely pass. */
    public Optional<Integer> gain(Milestone milestone) {
        return row(milestone.code()).gain();
    }

    private Row row(String code) {
        Optional<ScheduledStep> slow = sequential.step(code).filter(step -> step.step().likely());
        Optional<ScheduledStep> fast = parallel.step(code).filter(step -> step.step().likely());
        return new Row(code, slow.or(() -> fast).map(step -> step.step().name()).orElse(LocalText.same(code)), slow, fast);
    }
}
