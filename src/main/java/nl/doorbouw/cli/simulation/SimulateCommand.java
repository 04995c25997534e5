package nl.doorbouw.cli.simulation;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.WrongUse;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.schedule.simulate.Simulation;
import nl.doorbouw.schedule.simulate.SimulationSettings;
import nl.doorbouw.schedule.simulate.Watch;
import nl.doorbouw.schedule.simulate.draw.Shape;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Simulates a plan and shows how its dates are spread. */
@Command(description = "Draw every bandwidth and every open question many times over and show how the dates are spread.")
public final class SimulateCommand implements Runnable {

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "10000", description = "How often the plan is drawn (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1",
            description = "The same seed gives the same numbers on any machine (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--threads", paramLabel = "T", description = "How many threads draw; changes no number (default: all of the machine).")
    private int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, SimulationSettings.MOST_THREADS);

    @Option(names = "--correlation", paramLabel = "R", defaultValue = "0",
            description = "How far the steps of one party move together, from 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double correlation;

    @Option(names = "--shape", paramLabel = "triangular|pert", defaultValue = "triangular",
            description = "How a length is spread over its bandwidth (default: ${DEFAULT-VALUE}).")
    private Shape shape;

    @Option(names = "--json", description = "Write JSON, in days since the start of the plan.")
    private boolean json;

    private final Session session;

    public SimulateCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        SimulationSettings settings = settings();
        try (PlanDocument document = session.open(file)) {
            long begin = System.nanoTime();
            Simulation simulation = document.planner().simulate(document.outlook().plan(), settings, Watch.NOBODY).orElseThrow();
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            if (json) {
                session.print(SimulationJson.of(simulation, millis).toPrettyString());
            } else {
                session.print(new SimulationTable(session.words(), document.catalogue(), document.outlook().schedule()).lines(simulation));
            }
        }
    }

    private SimulationSettings settings() {
        require(runs >= 1 && runs <= SimulationSettings.MOST_RUNS, "cli.simulate.badRuns", runs, SimulationSettings.MOST_RUNS);
        require(threads >= 1 && threads <= SimulationSettings.MOST_THREADS, "cli.simulate.badThreads", threads, SimulationSettings.MOST_THREADS);
        require(correlation >= 0 && correlation <= 1, "cli.simulate.badCorrelation", String.valueOf(correlation));
        return new SimulationSettings(runs, seed, threads, correlation, shape);
    }

    private static void require(boolean holds, String key, Object... facts) {
        if (!holds) {
            throw new WrongUse(key, facts);
        }
    }
}
