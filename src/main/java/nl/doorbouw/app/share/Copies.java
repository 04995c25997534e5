package nl.doorbouw.app.share;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.doorbouw.file.PlanFileException;
import nl.doorbouw.file.share.ConflictedCopies;

/** Keeps which copies beside the plan hold something that it has not. All methods and the property are for the FX thread. */
public final class Copies {

    private final ReadOnlyObjectWrapper<List<Path>> found = new ReadOnlyObjectWrapper<>(List.of());

    public ReadOnlyObjectProperty<List<Path>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Looks beside a plan, on a thread of its own. */
    public void look(Path plan) {
        Thread.ofVirtual().start(() -> {
            List<Path> beside = beside(plan);
            Platform.runLater(() -> found.set(beside));
        });
    }

    /** Leaves the copies where they are; the next time that the plan opens they are offered again. */
    public void leave() {
        found.set(List.of());
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
