package nl.doorbouw.schedule.simulate.run;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.exchange.project.ProjectMaker;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.schedule.pass.BackwardPass;
import nl.doorbouw.schedule.pass.CompiledNetwork;
import nl.doorbouw.schedule.pass.CompiledPass;
import nl.doorbouw.schedule.pass.ForwardPass;
import nl.doorbouw.schedule.simulate.draw.Normal;
import nl.doorbouw.schedule.simulate.draw.RandomStream;
import nl.doorbouw.schedule.simulate.draw.Shape;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one run of a simulation and one pass cost on networks of three sizes. A run stands beside a bare loop over arrays that draws from
 * the same random numbers and takes maxima over the same links, knowing no calendars and counting nothing; a pass, forward and backward,
 * stands beside MPXJ's {@code MicrosoftScheduler} on the same steps, links and lengths.
 *
 * <p>{@code mvn -q test-compile exec:exec@benchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(java.util.concurrent.TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SimulationBenchmark {

    private static final int RUNS = 1 << 16;

    @Param({"120", "1000", "10000"})
    private int steps;

    private LayeredNetwork layered;
    private RandomStream[] streams;
    private int[] finish;
    private Runner runner;
    private Tally tally;
    private CompiledNetwork compiled;
    private CompiledPass pass;
    private ForwardPass forward;
    private BackwardPass backward;
    private ProjectFile project;
    private int run;

    @Setup
    public void prepare() {
        layered = LayeredNetwork.of(steps);
        streams = IntStream.range(0, steps).mapToObj(step -> new RandomStream(1, "step " + LayeredNetwork.code(step))).toArray(RandomStream[]::new);
        finish = new int[steps];
        Network network = layered.network();
        Scheduler scheduler = new Scheduler();
        Model model = new Model(new Model.Source(network, List.of(), Map.of(), _ -> network, scheduler::clocks), "", Shape.TRIANGULAR, 1);
        runner = new Runner(model, 0, new Normal());
        tally = new Tally(model, new int[RUNS]);
        compiled = new CompiledNetwork(network, scheduler.clocks(network));
        pass = compiled.pass(Pass.LIKELY);
        forward = new ForwardPass(compiled);
        backward = new BackwardPass(compiled, pass, forward);
        project = project();
    }

    @Benchmark
    public int bareRun() {
        run = (run + 1) % RUNS;
        int last = 0;
        for (int step = 0; step < steps; step++) {
            int start = 0;
            for (int from : layered.from()[step]) {
                start = Math.max(start, finish[from]);
            }
            finish[step] = start + triangular(step);
            last = Math.max(last, finish[step]);
        }
        return last;
    }

    private int triangular(int step) {
        double min = layered.min()[step];
        double likely = layered.likely()[step];
        double max = layered.max()[step];
        double chance = streams[step].at(run);
        double length = chance * (max - min) <= likely - min ? min + Math.sqrt(chance * (max - min) * (likely - min))
                : max - Math.sqrt((1 - chance) * (max - min) * (max - likely));
        return (int) (length + 0.5);
    }

    @Benchmark
    public int simulatedRun() {
        run = (run + 1) % RUNS;
        runner.run(run);
        tally.add(run, runner.dates);
        return runner.dates.finish[steps - 1];
    }

    @Benchmark
    public int barePass() {
        int last = 0;
        for (int step = 0; step < steps; step++) {
            int start = 0;
            for (int from : layered.from()[step]) {
                start = Math.max(start, finish[from]);
            }
            finish[step] = start + layered.likely()[step];
            last = Math.max(last, finish[step]);
        }
        return last;
    }

    @Benchmark
    public int pass() {
        forward.run(pass);
        int last = 0;
        for (int day : forward.finish) {
            last = Math.max(last, day);
        }
        backward.run(last);
        return backward.start[0];
    }

    @Benchmark
    public ProjectFile microsoftScheduler() throws CpmException {
        new MicrosoftScheduler().schedule(project, LocalDateTime.of(2027, 1, 4, 8, 0));
        return project;
    }

    private ProjectFile project() {
        ProjectMaker maker = ProjectMaker.from("2027-01-04");
        Task[] tasks = new Task[steps];
        for (int step = 0; step < steps; step++) {
            tasks[step] = maker.days(LayeredNetwork.code(step), layered.likely()[step]);
            for (int from : layered.from()[step]) {
                maker.link(tasks[from], tasks[step]);
            }
        }
        return maker.file();
    }
}
