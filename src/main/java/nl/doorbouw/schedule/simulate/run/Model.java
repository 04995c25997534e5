package nl.doorbouw.schedule.simulate.run;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.schedule.pass.CompiledNetwork;
import nl.doorbouw.schedule.pass.FixedDays;
import nl.doorbouw.schedule.pass.ForwardPass;
import nl.doorbouw.schedule.pass.StepClocks;
import nl.doorbouw.schedule.simulate.draw.RandomStream;
import nl.doorbouw.schedule.simulate.draw.Shape;

/**
 * A plan laid out for its runs: its steps with all they may be under the answers to its open questions, and the streams from which is
 * drawn. Safe for use by several threads.
 */
public final class Model {

    final List<NetworkStep> steps;
    final LocalDate start;
    final int planStart;
    final FixedDays fixed;
    /** The steps in an order in which most come after what they wait for. */
    final int[] order;
    /** Days from the start of the plan to the likely finish of each step; 0 for one that cannot be in it. */
    final int[] likelyDays;
    final Choices choices;
    /** Whether people set a first day or an actual date on a step. */
    final boolean[] dated;
    /** The state of the stream from which each length is drawn. */
    final long[] lengthStates;
    final List<OpenQuestion> questions;
    final RandomStream[] questionStreams;
    /** The step of which the finish is the goal; -1 for the plan as a whole. */
    final int goal;
    final long seed;

    /** How a plan is told under given answers, in the order of the questions, and by what clocks. */
    public record Source(Network possible, List<OpenQuestion> questions, Map<String, Set<String>> influence,
            Function<boolean[], Network> answered, Function<Network, StepClocks> clocks) {
    }

    /**
     * Lays out a plan.
     *
     * @param goal the code of the step of which the finish is the goal
     * @throws nl.doorbouw.schedule.LoopException when steps wait for each other in a circle
     */
    public Model(Source source, String goal, Shape shape, long seed) {
        this.seed = seed;
        questions = source.questions();
        Network first = source.answered().apply(new boolean[questions.size()]);
        steps = first.steps();
        start = first.start();
        planStart = Math.toIntExact(first.start().toEpochDay());
        fixed = FixedDays.of(steps);
        Map<String, Integer> indexes = new HashMap<>();
        steps.forEach(step -> indexes.put(step.code(), indexes.size()));
        this.goal = indexes.getOrDefault(goal, -1);
        CompiledNetwork compiled = new CompiledNetwork(source.possible(), source.clocks().apply(source.possible()));
        order = order(compiled, indexes);
        likelyDays = likelyDays(compiled, indexes);
        dated = new boolean[steps.size()];
        for (int step = 0; step < dated.length; step++) {
            dated[step] = fixed.notBefore()[step] != CompiledNetwork.NONE || fixed.actualStart()[step] != CompiledNetwork.NONE
                    || fixed.actualFinish()[step] != CompiledNetwork.NONE;
        }
        lengthStates = steps.stream().mapToLong(step -> new RandomStream(seed, "step " + step.code()).state()).toArray();
        questionStreams = questions.stream().map(question -> new RandomStream(seed, "question " + question.code()))
                .toArray(RandomStream[]::new);
        choices = choices(source, indexes, new Quantiles(shape));
    }

    private static int[] order(CompiledNetwork compiled, Map<String, Integer> indexes) {
        List<NetworkStep> possible = compiled.network().steps();
        Set<Integer> order = new LinkedHashSet<>();
        Arrays.stream(compiled.pass(Pass.LIKELY).order()).forEach(step -> order.add(indexes.get(possible.get(step).code())));
        order.addAll(indexes.values());
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] likelyDays(CompiledNetwork compiled, Map<String, Integer> indexes) {
        ForwardPass likely = new ForwardPass(compiled);
        likely.run(compiled.pass(Pass.LIKELY));
        int[] days = new int[steps.size()];
        for (int step = 0; step < likely.finish.length; step++) {
            days[indexes.get(compiled.network().steps().get(step).code())] = likely.finish[step] - planStart;
        }
        return days;
    }

    private Choices choices(Source source, Map<String, Integer> indexes, Quantiles quantiles) {
        List<String> codes = questions.stream().map(OpenQuestion::code).toList();
        int[][] asked = steps.stream().map(step -> source.influence().getOrDefault(step.code(), Set.of()).stream()
                .mapToInt(codes::indexOf).filter(index -> index >= 0).sorted().toArray()).toArray(int[][]::new);
        return new Choices(asked, answers -> {
            Network network = source.answered().apply(answers);
            Variant.Layout layout = new Variant.Layout(indexes, source.clocks().apply(network), quantiles, seed);
            return step -> layout.of(network.steps().get(step));
        });
    }

    public int size() {
        return steps.size();
    }

    public List<NetworkStep> steps() {
        return steps;
    }
}
