package nl.doorbouw.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.doorbouw.app.frame.Place;
import nl.doorbouw.app.settings.Language;
import nl.doorbouw.app.settings.Look;
import nl.doorbouw.app.settings.Preferences;
import nl.doorbouw.app.settings.Theme;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.word.Party;

/** A desk for tests: its own folder, a fixed clock, Dutch, light, somebody at work, and files chosen beforehand. */
public final class Windows implements FileDialogs {

    public static final Author NOOR = new Author("Noor", Party.CORPORATIE);

    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");

    private final Preferences preferences;
    private final Desk desk;
    private final List<Stage> stages = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();
    private Optional<Path> chosen = Optional.empty();

    /** To be made on the FX thread. */
    public Windows(Path folder) {
        preferences = new Preferences(folder.resolve("settings").resolve("preferences.properties"));
        preferences.languageProperty().set(Language.DUTCH);
        preferences.themeProperty().set(Theme.LIGHT);
        preferences.authorProperty().set(Optional.of(NOOR));
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Look look = new Look(preferences.themeProperty(), new SimpleObjectProperty<>(ColorScheme.LIGHT));
        desk = new Desk(new Surroundings(preferences, look, this, shown::add, clock, this::stage));
    }

    public Desk desk() {
        return desk;
    }

    public Preferences preferences() {
        return preferences;
    }

    /** The file that the next question for one is answered with. */
    public void choose(Path file) {
        chosen = Optional.of(file);
    }

    /** The files that were to be shown by other programs. */
    public List<Path> shown() {
        return List.copyOf(shown);
    }

    /** Closes the windows and waits until their plans were let go: their folder goes too. */
    public void closeAll() {
        stages.forEach(Stage::close);
        Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals(Farewell.THREAD)).forEach(Windows::await);
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The stage of the window that was opened last. */
    public Stage last() {
        return stages.getLast();
    }

    /** A plan in a window of its own, at its logbook, the one place that needs no other screen. */
    MainWindow open(PlanDocument document) {
        MainWindow window = desk.show(document, false);
        window.go(Place.ALL.getLast());
        return window;
    }

    @Override
    public Optional<Path> open(Window owner) {
        return chosen;
    }

    @Override
    public Optional<Path> openList(Window owner) {
        return chosen;
    }

    @Override
    public Optional<Path> save(Window owner, FileKind kind, String proposedName) {
        return chosen;
    }

    /** The headless screen has its origin at the window's, and is not larger. */
    private Stage stage() {
        Stage stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        stages.add(stage);
        return stage;
    }
}
