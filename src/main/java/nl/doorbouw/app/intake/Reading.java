package nl.doorbouw.app.intake;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Reads a file on a thread of its own, and tells the FX thread what came of it, unless it was given up. */
public final class Reading {

    private final AtomicBoolean givenUp = new AtomicBoolean();

    private Reading() {
    }

    /**
     * Begins to read.
     *
     * @param onFailed told when it could not be read
     */
    public static <T> Reading begin(Callable<T> read, Consumer<T> onRead, Consumer<Exception> onFailed) {
        Reading reading = new Reading();
        Thread.ofPlatform().daemon().name("reading").start(() -> {
            try {
                T result = read.call();
                reading.tell(() -> onRead.accept(result));
            } catch (Exception e) {
                reading.tell(() -> onFailed.accept(e));
            }
        });
        return reading;
    }

    /** From now on nothing is told any more. */
    public void giveUp() {
        givenUp.set(true);
    }

    private void tell(Runnable news) {
        Platform.runLater(() -> {
            if (!givenUp.get()) {
                news.run();
            }
        });
    }
}
