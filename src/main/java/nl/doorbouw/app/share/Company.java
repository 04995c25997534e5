package nl.doorbouw.app.share;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.doorbouw.file.share.Presence;
import nl.doorbouw.file.share.Present;
import nl.doorbouw.plan.Author;

/**
 * Keeps who else has the plan open, and says every few seconds that this window has. On a thread of its own, so that a slow
 * share holds nothing up. All methods and the property are for the FX thread.
 */
public final class Company implements AutoCloseable {

    private static final long LEAVE_SECONDS = 2;

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("presence").factory());
    private final ReadOnlyObjectWrapper<List<Present>> others = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Presence> presence = Optional.empty();

    /** Joins those who have the plan open. */
    public void join(Path plan, Author author, Instant now) {
        thread.execute(() -> presence = Optional.of(Presence.join(plan, author, machine(), now)));
        thread.scheduleWithFixedDelay(this::beat, 0, Presence.BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Who else has the plan open, the longest first. */
    public ReadOnlyObjectProperty<List<Present>> othersProperty() {
        return others.getReadOnlyProperty();
    }

    /** The same window under another name or party. */
    public void rename(Author author) {
        thread.execute(() -> presence = presence.map(self -> self.as(author)));
    }

    /** Leaves; a share that does not answer is not waited for. */
    @Override
    public void close() {
        thread.execute(() -> presence.ifPresent(Presence::close));
        thread.shutdown();
        try {
            thread.awaitTermination(LEAVE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() {
        List<Present> now = presence.map(Presence::beat).orElse(List.of());
        Platform.runLater(() -> {
            if (!now.equals(others.get())) {
                others.set(now);
            }
        });
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            // a machine without a name in its network
            return "";
        }
    }
}
