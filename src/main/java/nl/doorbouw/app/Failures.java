package nl.doorbouw.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javafx.application.Platform;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import nl.doorbouw.app.control.Dialogs;
import nl.doorbouw.text.Words;

/** What happens to an error that nobody expected: it is written to a file, and the user is told in a plain sentence. */
public final class Failures implements Thread.UncaughtExceptionHandler, AutoCloseable {

    private static final int MOST_BYTES = 1_000_000;

    private final Path file;
    private final Supplier<Words> words;
    private final Logger log = Logger.getLogger("nl.doorbouw");
    private final FileHandler handler;
    private final AtomicBoolean telling = new AtomicBoolean();

    /** @param file to which errors are added; begun afresh when it is full */
    public Failures(Path file, Supplier<Words> words) {
        this.file = file;
        this.words = words;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            handler = new FileHandler(file.toString().replace("%", "%%"), MOST_BYTES, 1, true);
            handler.setFormatter(new SimpleFormatter());
            log.addHandler(handler);
            log.setUseParentHandlers(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        log.log(Level.SEVERE, "In thread " + thread.getName(), failure);
        // One at a time: an error in a paint comes back sixty times a second.
        if (telling.compareAndSet(false, true)) {
            Platform.runLater(this::tell);
        }
    }

    /** Lets go of the file. */
    @Override
    public void close() {
        log.removeHandler(handler);
        handler.close();
    }

    private void tell() {
        Window owner = Window.getWindows().stream().filter(Window::isFocused).findFirst()
                .or(() -> Window.getWindows().stream().findFirst()).orElse(null);
        Words now = words.get();
        Dialog<ButtonType> dialog = new Dialogs(now).telling(owner, now.say("shell.failure.title"), now.say("shell.failure.text", file));
        dialog.setOnHidden(_ -> telling.set(false));
        dialog.show();
    }
}
