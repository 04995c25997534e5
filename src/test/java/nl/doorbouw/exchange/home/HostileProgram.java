package nl.doorbouw.exchange.home;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.ExplainedException;
import nl.doorbouw.text.Words;

/** A program that lays files beside a plan, and prints for each its name, what came of it, and the milliseconds of work that it took. */
final class HostileProgram {

    private HostileProgram() {
    }

    /** @param args the plan file, and then the files */
    public static void main(String[] args) {
        try (PlanDocument document = PlanDocument.open(Path.of(args[0]), Clock.systemUTC(), new Scheduler())) {
            Present present = Incoming.present(document, new Words(Words.DUTCH));
            for (int i = 1; i < args.length; i++) {
                Path file = Path.of(args[i]);
                long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                String outcome = outcome(present, file);
                long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
                System.out.println(file.getFileName() + " " + outcome + " " + TimeUnit.NANOSECONDS.toMillis(worked));
            }
        }
    }

    private static String outcome(Present present, Path file) {
        try {
            Incoming.review(present, file);
            return "review";
        } catch (ExplainedException e) {
            return e.key();
        }
    }
}
