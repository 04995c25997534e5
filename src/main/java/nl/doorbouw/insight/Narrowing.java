package nl.doorbouw.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.schedule.simulate.Replay;
import nl.doorbouw.schedule.simulate.SimulationSettings;
import nl.doorbouw.schedule.simulate.Watch;

/**
 * Which question to answer first, and which bandwidth to look into: by how much knowing it narrows the bandwidth of first residents.
 *
 * <p>The bandwidth is the width from P10 to P90 that goes with the standard deviation of the simulation (2.56 of them, as in a normal
 * distribution), in calendar days. Measured so, asking can never be expected to make it wider (the variance within the answers is at most
 * the variance of the whole), it does not jump from one meeting to the next, and a thousand runs settle it; the plain P90 − P10 does none
 * of these, and max − min hangs on the one most extreme run. A question narrows it by what is left less when it is answered ja, and nee;
 * what may be expected of asking is the two weighed by their chances. A step narrows it by what is left less when it is known to take its
 * likely length. One answer alone can widen it: it opens up what was certain.
 *
 * @param width     the bandwidth as things stand
 * @param questions the open questions that have a say in the plan, the most narrowing first
 * @param steps     the steps of which the length is open, the most narrowing first
 */
public record Narrowing(double width, List<OfQuestion> questions, List<OfStep> steps) {

    /** As many runs as tell the order; each is made again for every question and step. */
    public static final int USUAL_RUNS = 1000;

    /**
     * What answering a question would do, in calendar days.
     *
     * @param chance   of ja, from 0 to 1
     * @param yes      how much narrower the bandwidth is when it is answered ja
     * @param expected the two weighed by their chances
     */
    public record OfQuestion(String question, double chance, double yes, double no, double expected) {
    }

    /** What knowing the length of a step would do, in calendar days. */
    public record OfStep(String step, double days) {
    }

    public Narrowing {
        questions = List.copyOf(questions);
        steps = List.copyOf(steps);
    }

    /**
     * The narrowing of a plan; nothing when it was called off.
     *
     * @throws nl.doorbouw.schedule.LoopException when steps wait for each other in a circle, if only under some answers
     * @throws nl.doorbouw.time.HorizonException  when a run goes on past what is computed
     */
    public static Optional<Narrowing> of(Planner planner, Plan plan, SimulationSettings settings, Watch watch) {
        return planner.replay(plan, settings, watch).map(Narrowing::of);
    }

    private static Narrowing of(Replay replay) {
        double width = replay.now().smoothWidth();
        List<OfQuestion> questions = replay.questions().stream().map(answered -> {
            double yes = width - answered.yes().smoothWidth();
            double no = width - answered.no().smoothWidth();
            return new OfQuestion(answered.question(), answered.chance(), yes, no, answered.chance() * yes + (1 - answered.chance()) * no);
        }).sorted(Comparator.comparingDouble(OfQuestion::expected).reversed()).toList();
        List<OfStep> steps = replay.steps().stream().map(known -> new OfStep(known.step(), width - known.days().smoothWidth()))
                .sorted(Comparator.comparingDouble(OfStep::days).reversed()).toList();
        return new Narrowing(width, questions, steps);
    }
}
