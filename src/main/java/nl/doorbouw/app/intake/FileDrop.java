package nl.doorbouw.app.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes a file that is dropped on a window. */
public final class FileDrop {

    private final Consumer<Path> onFile;

    private FileDrop(Consumer<Path> onFile) {
        this.onFile = onFile;
    }

    /** @param onFile told of each file that can be brought in */
    public static void on(Scene scene, Consumer<Path> onFile) {
        FileDrop drop = new FileDrop(onFile);
        scene.setOnDragOver(drop::over);
        scene.setOnDragDropped(drop::dropped);
    }

    private void over(DragEvent event) {
        if (file(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
    }

    private void dropped(DragEvent event) {
        Optional<Path> file = file(event);
        event.setDropCompleted(file.isPresent());
        file.ifPresent(onFile);
    }

    private static Optional<Path> file(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).filter(ListFile::isKnown).findFirst();
    }
}
