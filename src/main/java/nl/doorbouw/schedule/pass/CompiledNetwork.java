package nl.doorbouw.schedule.pass;

import java.util.List;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.catalogue.tailor.Pass;
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
        FixedDays fixed = FixedDays.of(steps);
        notBefore = fixed.notBefore();
        deadline = fixed.deadline();
        actualStart = fixed.actualStart();
        actualFinish = fixed.actualFinish();
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
}
