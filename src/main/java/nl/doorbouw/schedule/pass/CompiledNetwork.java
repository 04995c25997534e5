package nl.doorbouw.schedule.pass;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.tailor.Fixed;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.LoopException;

/** A network in flat arrays by the index of the step: what is the same in all passes, and one {@link CompiledPass} for each. */
public final class CompiledNetwork {

    /** Stands for a date that is not set. */
    public static final int NONE = Integer.MIN_VALUE;

    public final int planStart;
    /** First day on which a step may start. */
    public final int[] notBefore;
    /** Exclusive end that was promised. */
    public final int[] deadline;
    public final int[] actualStart;
    /** Exclusive end of what was done. */
    public final int[] actualFinish;

    private final Network network;
    private final CompiledPass[] passes;

    /**
     * Compiles a network.
     *
     * @throws LoopException when steps wait for each other in a circle in some pass
     */
    public CompiledNetwork(Network network, StepClocks clocks) {
        this.network = network;
        List<NetworkStep> steps = network.steps();
        planStart = Math.toIntExact(network.start().toEpochDay());
        notBefore = steps.stream().mapToInt(step -> day(step.fixed().notBefore())).toArray();
        deadline = steps.stream().mapToInt(step -> dayAfter(step.fixed().deadline())).toArray();
        actualStart = steps.stream().mapToInt(CompiledNetwork::started).toArray();
        actualFinish = steps.stream().mapToInt(step -> dayAfter(finished(step))).toArray();
        PassCompiler compiler = new PassCompiler(network, clocks);
        passes = new CompiledPass[] {compiler.compile(Pass.SHORTEST), compiler.compile(Pass.LIKELY), compiler.compile(Pass.LONGEST)};
    }

    public int size() {
        return notBefore.length;
    }

    public Network network() {
        return network;
    }

    public CompiledPass pass(Pass pass) {
        return passes[pass.ordinal()];
    }

    /** A milestone takes no time: it falls at the end of the day on which it was reached. */
    private static int started(NetworkStep step) {
        return step.kind() == StepKind.MILESTONE ? dayAfter(finished(step)) : day(step.fixed().actualStart());
    }

    private static Optional<LocalDate> finished(NetworkStep step) {
        Fixed fixed = step.fixed();
        return step.kind() == StepKind.MILESTONE ? fixed.actualFinish().or(fixed::actualStart) : fixed.actualFinish();
    }

    private static int day(Optional<LocalDate> date) {
        return date.map(day -> Math.toIntExact(day.toEpochDay())).orElse(NONE);
    }

    private static int dayAfter(Optional<LocalDate> date) {
        return date.map(day -> Math.toIntExact(day.toEpochDay() + 1)).orElse(NONE);
    }
}
