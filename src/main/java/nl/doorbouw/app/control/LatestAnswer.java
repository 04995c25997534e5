package nl.doorbouw.app.control;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Works out one question at a time away from the FX thread. A new question takes the place of the one before it, of which nothing
 * more is told.
 */
public final class LatestAnswer implements AutoCloseable {

    private final ExecutorService thread;
    private final AtomicLong latest = new AtomicLong();

    /** @param name of its thread */
    public LatestAnswer(String name) {
        thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    /** The work on one question. */
    public final class Turn {

        private final long number;

        private Turn(long number) {
            this.number = number;
        }

        /** Whether another question has taken its place, so that it may stop. */
        public boolean isOld() {
            return latest.get() != number;
        }

        /** Does something on the FX thread with an answer, or with a part of it, unless it is old by then. */
        public void tell(Runnable deed) {
            Platform.runLater(() -> {
                if (!isOld()) {
                    deed.run();
                }
            });
        }
    }

    /** Starts on a question; for the FX thread. */
    public void ask(Consumer<Turn> question) {
        Turn turn = new Turn(latest.incrementAndGet());
        thread.execute(() -> {
            if (!turn.isOld()) {
                question.accept(turn);
            }
        });
    }

    /** Drops the question under way, and takes no other. */
    @Override
    public void close() {
        latest.incrementAndGet();
        thread.shutdown();
    }
}
