package nl.doorbouw.schedule.simulate.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.Tailoring;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.schedule.simulate.draw.Normal;
import nl.doorbouw.schedule.simulate.draw.Shape;
import org.junit.jupiter.api.Test;

/** The inner loop makes nothing that must be cleared away. */
class AllocationTest {

    private static final int RUNS = 10_000;
    /** What asking for the number itself may take, and a few days further off than all before. */
    private static final int ALLOWED = 100_000;

    @Test
    void runsAllocateNothing() {
        Catalogue catalogue = CatalogueReader.read(CatalogueFiles.builtIn());
        Plan plan = Plan.EMPTY.with(Route.find("G-OP-P").orElseThrow())
                .with(Change.parse("plan", "start", "2027-01-04"), Change.parse("plan", "open", "base"));
        Network network = Tailoring.tailor(catalogue, plan);
        Scheduler scheduler = new Scheduler();
        Model model = new Model(new Model.Source(network, List.of(), Map.of(), _ -> network, scheduler::clocks), "X08", Shape.PERT, 1);
        Runner runner = new Runner(model, 0.5, new Normal());
        Tally tally = new Tally(model, new int[2 * RUNS]);
        runs(runner, tally, 0);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().threadId());
        runs(runner, tally, RUNS);
        long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().threadId()) - before;
        assertTrue(allocated < ALLOWED, allocated + " bytes in " + RUNS + " runs");
    }

    private static void runs(Runner runner, Tally tally, int from) {
        for (int run = from; run < from + RUNS; run++) {
            runner.run(run);
            tally.add(run, runner.dates);
        }
    }
}
