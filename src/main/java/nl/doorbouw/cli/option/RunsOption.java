package nl.doorbouw.cli.option;

import java.util.Optional;
import nl.doorbouw.schedule.simulate.SimulationSettings;
import picocli.CommandLine.Option;

/** The option that says how often a plan is drawn for chances beside dates, where the dates themselves need no drawing. */
public final class RunsOption {

    @Option(names = "--runs", paramLabel = "N", defaultValue = "5000",
            description = "How often the plan is drawn for P80 and chances (default: ${DEFAULT-VALUE}); 0 leaves them out.")
    private int runs;

    /**
     * How to simulate; empty when there is nothing to draw.
     *
     * @throws WrongUse when there cannot be that many runs
     */
    public Optional<SimulationSettings> settings() {
        if (runs < 0 || runs > SimulationSettings.MOST_RUNS) {
            throw new WrongUse("cli.badRuns", runs, SimulationSettings.MOST_RUNS);
        }
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, SimulationSettings.MOST_THREADS);
        return runs == 0 ? Optional.empty() : Optional.of(SimulationSettings.USUAL.withRuns(runs).withThreads(threads));
    }
}
