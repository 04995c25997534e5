package nl.doorbouw.insight.variant;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.schedule.LoopException;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.simulate.Simulation;
import nl.doorbouw.schedule.simulate.SimulationSettings;
import nl.doorbouw.schedule.simulate.Watch;
import nl.doorbouw.time.HorizonException;

/**
 * Two or more variants side by side, the first one being what the others are held against.
 *
 * @param sides the variants in order
 */
public record VariantComparison(List<Side> sides) {

    /**
     * One variant with its dates.
     *
     * @param schedule   empty when it cannot be computed, as on a route where the plan's own links make a circle
     * @param difference from the first variant; empty for that one itself, and where there is nothing to hold together
     * @param simulation its S-curve and the chances that go with it; empty as long as nobody has simulated it
     */
    public record Side(Variant variant, Optional<Schedule> schedule, Optional<Difference> difference, Optional<Simulation> simulation) {
    }

    /** One step in all variants, in their order; empty where a variant does not have it in the likely case. */
    public record Row(String code, LocalText name, List<Optional<ScheduledStep>> steps) {
        public Row {
            steps = List.copyOf(steps);
        }
    }

    public VariantComparison {
        sides = List.copyOf(sides);
    }

    /**
     * Holds variants against the first one.
     *
     * @param step the code of the step whose date is explained
     */
    public static VariantComparison of(Planner planner, List<Variant> variants, String step) {
        Variant first = variants.getFirst();
        return new VariantComparison(variants.stream().map(variant -> new Side(variant, planner.attempt(variant.plan()),
                variant == first ? Optional.empty() : Difference.between(planner, first.plan(), variant.plan(), step), Optional.empty()))
                .toList());
    }

    /** The same with a simulation of every variant that can be simulated; nothing when it was called off. */
    public Optional<VariantComparison> simulated(Planner planner, SimulationSettings settings, Watch watch) {
        List<Side> simulated = sides.stream().map(side -> new Side(side.variant(), side.schedule(), side.difference(),
                simulation(planner, side.variant().plan(), settings, watch))).toList();
        return watch.cancelled().getAsBoolean() ? Optional.empty() : Optional.of(new VariantComparison(simulated));
    }

    private static Optional<Simulation> simulation(Planner planner, Plan plan, SimulationSettings settings, Watch watch) {
        try {
            return planner.simulate(plan, settings, watch);
        } catch (LoopException | HorizonException _) {
            return Optional.empty();
        }
    }

    /** Every step that some variant has in the likely case: those of the first one by the catalogue, then those of the next. */
    public List<Row> rows() {
        Set<String> codes = new LinkedHashSet<>();
        sides.forEach(side -> side.schedule().ifPresent(schedule -> schedule.steps().forEach(step -> codes.add(step.code()))));
        return codes.stream().map(this::row).toList();
    }

    private Row row(String code) {
        List<Optional<ScheduledStep>> steps = sides.stream().map(side -> side.schedule().flatMap(schedule -> schedule.step(code))
                .filter(step -> step.step().likely())).toList();
        LocalText name = steps.stream().flatMap(Optional::stream).findFirst().orElseThrow().step().name();
        return new Row(code, name, steps);
    }
}
