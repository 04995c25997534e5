package nl.doorbouw.app.review.line;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.doorbouw.exchange.review.Acceptance;
import nl.doorbouw.exchange.review.DifferenceEffect;
import nl.doorbouw.exchange.review.Review;

/**
 * Computes off the FX thread what each line does to first residents, and what all that is taken does together; of the
 * latter only the latest is told.
 */
public final class Effects implements AutoCloseable {

    private final DifferenceEffect effect;
    private final ExecutorService each = thread("effects");
    private final ExecutorService together = thread("effect of all");
    private final AtomicLong latest = new AtomicLong();
    private final ReadOnlyObjectWrapper<LineEffect> total = new ReadOnlyObjectWrapper<>(new LineEffect.Days(0));

    public Effects(DifferenceEffect effect) {
        this.effect = effect;
    }

    /** What all that is taken does together to the plan itself. */
    public ReadOnlyObjectProperty<LineEffect> totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** Fills in the effect of each line as it becomes known. */
    public void compute(Review review, List<ReviewLine> lines) {
        lines.forEach(line -> each.execute(() -> {
            LineEffect found = LineEffect.of(effect.days(review, line.differences().getFirst()));
            Platform.runLater(() -> line.setEffect(found));
        }));
    }

    public void compute(Acceptance acceptance) {
        long turn = latest.incrementAndGet();
        if (acceptance.isEmpty()) {
            total.set(new LineEffect.Days(0));
            return;
        }
        total.set(LineEffect.COMPUTING);
        together.execute(() -> {
            if (latest.get() == turn) {
                LineEffect found = LineEffect.of(effect.days(acceptance));
                Platform.runLater(() -> tell(turn, found));
            }
        });
    }

    /** Drops what was not computed yet. */
    @Override
    public void close() {
        latest.incrementAndGet();
        each.shutdownNow();
        together.shutdownNow();
    }

    private void tell(long turn, LineEffect found) {
        if (latest.get() == turn) {
            total.set(found);
        }
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }
}
