package nl.doorbouw.insight.measure;

import java.util.OptionalInt;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.schedule.LoopException;
import nl.doorbouw.schedule.simulate.SimulationSettings;
import nl.doorbouw.schedule.simulate.Watch;
import nl.doorbouw.time.HorizonException;

/** The day by which first residents are there in eight runs out of ten, with the same draws for every plan that is tried. */
record P80(Planner planner, SimulationSettings settings, Watch watch) {

    private static final double SHARE = 0.8;

    /** Days from the start of the plan; empty without first residents, when called off, or when a run cannot be computed. */
    OptionalInt of(Plan plan) {
        try {
            return planner.simulate(plan, settings, watch).filter(simulation -> simulation.goal().isPresent())
                    .map(simulation -> OptionalInt.of(simulation.goalDays().quantile(SHARE))).orElse(OptionalInt.empty());
        } catch (LoopException | HorizonException _) {
            return OptionalInt.empty();
        }
    }
}
