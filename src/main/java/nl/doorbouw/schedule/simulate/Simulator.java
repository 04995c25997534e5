package nl.doorbouw.schedule.simulate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.schedule.simulate.run.CircleException;
import nl.doorbouw.schedule.simulate.run.Model;
import nl.doorbouw.schedule.simulate.run.Replays;
import nl.doorbouw.schedule.simulate.run.Runs;

/**
 * Simulates plans. In every run each open question is answered ja or nee by its chance, so that all that depends on it moves together,
 * and each length and lag is drawn from its bandwidth; the dates are then those that the plan would have with these answers and lengths,
 * by the calendars, meetings and seasons of the likely pass. What is done does not vary; a step under way varies in what remains. A plan
 * in which open questions take the base case draws no answers. Safe for use by several threads.
 */
public final class Simulator {

    private final Scheduler scheduler;

    public Simulator(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Simulates a plan; gives nothing when it was called off.
     *
     * @param goal the code of the step that the runs are about, such as first residents; the finish of the plan where it is not in it
     * @throws nl.doorbouw.schedule.LoopException when steps wait for each other in a circle, if only under some answers
     * @throws nl.doorbouw.time.HorizonException  when a run goes on past what is computed
     */
    public Optional<Simulation> simulate(Catalogue catalogue, Plan plan, String goal, SimulationSettings settings, Watch watch) {
        return run(catalogue, plan, goal, settings, model -> Runs.simulate(model, settings, watch));
    }

    /**
     * Makes the runs of a plan again for every open question and every bandwidth, as if just that were known; gives nothing when it was
     * called off. It takes some hundreds of times as long as the runs alone: a thousand of them do for a ranking.
     *
     * @throws nl.doorbouw.schedule.LoopException when steps wait for each other in a circle, if only under some answers
     * @throws nl.doorbouw.time.HorizonException  when a run goes on past what is computed
     */
    public Optional<Replay> replay(Catalogue catalogue, Plan plan, String goal, SimulationSettings settings, Watch watch) {
        return run(catalogue, plan, goal, settings, model -> Replays.replay(model, settings, watch));
    }

    private <T> T run(Catalogue catalogue, Plan plan, String goal, SimulationSettings settings, Function<Model, T> work) {
        PlanSource source = new PlanSource(catalogue, plan, scheduler);
        try {
            return work.apply(model(source.source(), goal, settings));
        } catch (CircleException circle) {
            throw source.explained(circle);
        }
    }

    /** Simulates a network in which nothing is open, by its likely links. */
    public Optional<Simulation> simulate(Network network, String goal, SimulationSettings settings, Watch watch) {
        Model.Source source = new Model.Source(network, List.of(), Map.of(), _ -> network, scheduler::clocks);
        return Runs.simulate(model(source, goal, settings), settings, watch);
    }

    private static Model model(Model.Source source, String goal, SimulationSettings settings) {
        return new Model(source, goal, settings.shape(), settings.seed());
    }
}
