package nl.doorbouw.schedule.simulate.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.doorbouw.schedule.simulate.Watch;

/**
 * Shares runs out over threads, a portion at a time. The calling thread works too.
 *
 * @param <W> what each thread works with, of which every thread has its own
 */
final class Crew<W> {

    /** So few that calling it off is felt at once, so many that handing them out costs nothing. */
    private static final int PORTION = 250;

    /** The work of one run. */
    interface Work<W> {
        void run(W worker, int run);
    }

    private final int runs;
    private final Watch watch;
    private final Work<W> work;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean stopped = new AtomicBoolean();

    private Crew(int runs, Watch watch, Work<W> work) {
        this.runs = runs;
        this.watch = watch;
        this.work = work;
    }

    /** Makes all runs; gives the workers in a fixed order, or nothing when it was called off. */
    static <W> Optional<List<W>> work(int runs, int threads, Watch watch, Supplier<W> worker, Work<W> work) {
        Crew<W> crew = new Crew<>(runs, watch, work);
        List<W> workers = new ArrayList<>();
        for (int i = 0; i < Math.clamp((runs + PORTION - 1) / PORTION, 1, threads); i++) {
            workers.add(worker.get());
        }
        crew.work(workers);
        return crew.stopped.get() ? Optional.empty() : Optional.of(workers);
    }

    private void work(List<W> workers) {
        if (workers.size() == 1) {
            portions(workers.getFirst(), true);
            return;
        }
        try (ExecutorService others = Executors.newFixedThreadPool(workers.size() - 1)) {
            List<Future<?>> futures = new ArrayList<>();
            workers.stream().skip(1).forEach(worker -> futures.add(others.submit(() -> portions(worker, false))));
            portions(workers.getFirst(), true);
            futures.forEach(this::await);
        }
    }

    private void await(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException _) {
            stopped.set(true);
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private void portions(W worker, boolean caller) {
        try {
            for (int from = next.getAndAdd(PORTION); from < runs && !stopped.get(); from = next.getAndAdd(PORTION)) {
                if (watch.cancelled().getAsBoolean()) {
                    stopped.set(true);
                    return;
                }
                for (int run = from; run < Math.min(runs, from + PORTION); run++) {
                    work.run(worker, run);
                }
                if (caller) {
                    watch.done().accept(Math.min(runs, next.get()));
                }
            }
        } catch (RuntimeException e) {
            stopped.set(true);
            throw e;
        }
    }
}
