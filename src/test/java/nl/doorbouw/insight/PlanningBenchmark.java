package nl.doorbouw.insight;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.Tailoring;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.Scheduler;
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
 * How long an edit keeps the computer: tailoring the catalogue and computing all dates on the largest route, beside a bare
 * pass over the same links that knows no calendars, so that the figures can be read as ratios within one run.
 *
 * <p>{@code mvn -q test-compile exec:exec@benchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PlanningBenchmark {

    /** Whether open questions keep the widest bandwidth, as they do by default. */
    @Param({"full", "base"})
    private String open;

    private Catalogue catalogue;
    private Plan plan;
    private Network network;
    private Scheduler scheduler;
    private Planner planner;
    private int[][] from;
    private int[] days;

    @Setup
    public void prepare() {
        catalogue = CatalogueReader.read(CatalogueFiles.builtIn());
        plan = Plan.EMPTY.with(Route.find("G-OP-P").orElseThrow()).with(Change.parse("plan", "start", "2027-01-04"),
                Change.parse("plan", "open", open));
        network = Tailoring.tailor(catalogue, plan);
        scheduler = new Scheduler();
        planner = new Planner(catalogue, scheduler);
        Schedule schedule = scheduler.schedule(network);
        List<String> codes = network.steps().stream()
                .sorted((a, b) -> start(schedule, a.code()) - start(schedule, b.code())).map(step -> step.code()).toList();
        from = codes.stream().map(code -> network.step(code).orElseThrow().waits().likely().stream()
                .mapToInt(link -> codes.indexOf(link.from())).toArray()).toArray(int[][]::new);
        days = codes.stream().mapToInt(code -> network.step(code).orElseThrow().bandwidth().likely().calendarDays()).toArray();
    }

    private static int start(Schedule schedule, String code) {
        return schedule.step(code).orElseThrow().likely().start();
    }

    @Benchmark
    public int bareLoop() {
        int[] finish = new int[days.length];
        for (int step = 0; step < days.length; step++) {
            int start = 0;
            for (int before : from[step]) {
                start = Math.max(start, finish[before]);
            }
            finish[step] = start + days[step];
        }
        return finish[finish.length - 1];
    }

    @Benchmark
    public Schedule schedule() {
        return scheduler.schedule(network);
    }

    @Benchmark
    public Network tailor() {
        return Tailoring.tailor(catalogue, plan);
    }

    @Benchmark
    public Schedule edit() {
        return planner.schedule(plan);
    }
}
