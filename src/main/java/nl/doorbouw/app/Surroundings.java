package nl.doorbouw.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;
import nl.doorbouw.app.settings.Look;
import nl.doorbouw.app.settings.Preferences;

/**
 * What the windows need of the world around them, passed in so that tests can give their own.
 *
 * @param show   shows a file in the program that the system has for it
 * @param stages gives an empty stage for each new window
 */
public record Surroundings(Preferences preferences, Look look, FileDialogs files, Consumer<Path> show, Clock clock,
        Supplier<Stage> stages) {
}
