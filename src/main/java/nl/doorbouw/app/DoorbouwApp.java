package nl.doorbouw.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.doorbouw.app.settings.Look;
import nl.doorbouw.app.settings.Preferences;
import nl.doorbouw.app.settings.UserFolder;

/**
 * The window app: builds its objects and opens the first window. Its parameters are none, one plan file, or
 * {@value #EXAMPLE}, which opens an example.
 */
public final class DoorbouwApp extends Application {

    /** The parameter with which an example is opened. */
    public static final String EXAMPLE = "--example";

    /** Opens the app and returns when its last window is closed. */
    public static void open(String... parameters) {
        launch(DoorbouwApp.class, parameters);
    }

    @Override
    public void start(Stage first) {
        Path folder = UserFolder.find(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
        Preferences preferences = new Preferences(folder.resolve("preferences.properties"));
        Look look = new Look(preferences.themeProperty(), Platform.getPreferences().colorSchemeProperty());
        FileDialogs files = new SystemFileDialogs(preferences::words);
        Desk desk = new Desk(new Surroundings(preferences, look, files,
                file -> getHostServices().showDocument(file.toUri().toString()), Clock.systemDefaultZone(), Stage::new));
        Thread.setDefaultUncaughtExceptionHandler(new Failures(folder.resolve("doorbouw.log"), preferences::words));
        begin(desk);
    }

    private void begin(Desk desk) {
        Optional<String> parameter = getParameters().getRaw().stream().findFirst();
        if (parameter.isEmpty()) {
            desk.begin();
        } else if (parameter.get().equals(EXAMPLE)) {
            desk.beginWithExample();
        } else {
            desk.begin(Path.of(parameter.get()));
        }
    }
}
