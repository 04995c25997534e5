package nl.doorbouw.app.share;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.doorbouw.file.PlanFileException;
import nl.doorbouw.file.share.ConflictedCopies;
import nl.doorbouw.file.share.ConflictedCopies.Candidate;

/**
 * Keeps which copies beside the plan hold something that it has not, and looks in the folder every so often: the files themselves
 * are read only when one came or changed. On a thread of its own, so that a slow share holds nothing up. All methods and the
 * property are for the FX thread.
 */
public final class Copies implements AutoCloseable {

    private final Duration every;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("copies").factory());
    private final ReadOnlyObjectWrapper<List<Path>> found = new ReadOnlyObjectWrapper<>(List.of());
    /** What lay there at the last look, and what of it the user does not want now; both known to the thread alone. */
    private Set<Candidate> looked = Set.of();
    private Set<Candidate> left = Set.of();

    /** @param every how long after one look in the folder the next one comes */
    public Copies(Duration every) {
        this.every = every;
    }

    public ReadOnlyObjectProperty<List<Path>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Looks beside a plan now, and then every so often. */
    public void watch(Path plan) {
        look(plan);
        thread.scheduleWithFixedDelay(() -> lookForNews(plan), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Looks beside a plan now. */
    public void look(Path plan) {
        thread.execute(() -> tell(plan, ConflictedCopies.candidates(plan)));
    }

    /** Leaves the copies where they are: they are offered again when they change, or the plan is opened again. */
    public void leave() {
        found.set(List.of());
        thread.execute(() -> left = looked);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void lookForNews(Path plan) {
        Set<Candidate> now = ConflictedCopies.candidates(plan);
        if (!now.equals(looked)) {
            tell(plan, now);
        }
    }

    private void tell(Path plan, Set<Candidate> now) {
        looked = now;
        Set<Path> wanted = now.stream().filter(candidate -> !left.contains(candidate)).map(Candidate::file).collect(Collectors.toSet());
        List<Path> offered = wanted.isEmpty() ? List.of() : beside(plan).stream().filter(wanted::contains).toList();
        Platform.runLater(() -> found.set(offered));
    }

    private static List<Path> beside(Path plan) {
        try {
            return ConflictedCopies.beside(plan);
        } catch (PlanFileException e) {
            // The folder cannot be read; that of the plan itself is told by who edits it.
            return List.of();
        }
    }
}
