package nl.doorbouw.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import nl.doorbouw.app.settings.Preferences;
import nl.doorbouw.app.start.StartWindow;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.file.document.SamplePlan;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;

/** Opens and keeps the windows: one for each plan, or the start window. All methods are for the FX thread. */
public final class Desk {

    private final Surroundings surroundings;
    private final ExecutorService opening =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("opening").factory());
    private final Map<Path, MainWindow> windows = new HashMap<>();
    private Optional<StartWindow> start = Optional.empty();

    public Desk(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    public Preferences preferences() {
        return surroundings.preferences();
    }

    /** The words of the language that is chosen now. */
    public Words words() {
        return preferences().words();
    }

    /** Who works here; until that is known, whoever is logged in, for the municipality. */
    public Author author() {
        return preferences().authorProperty().get().orElseGet(() -> new Author(System.getProperty("user.name"), Party.GEMEENTE));
    }

    /** Opens the first window on a plan. */
    public void begin(Path plan) {
        open(plan, this::refuseAtStart);
    }

    /** Opens the first window: the start window, or an example for who has opened no plan yet. */
    public void begin() {
        if (preferences().recent().isEmpty()) {
            beginWithExample();
        } else {
            showStart();
        }
    }

    /** Opens the first window on an example. */
    public void beginWithExample() {
        openExample(SamplePlan.AREA_PARALLEL, this::refuseAtStart);
    }

    /** Shows the start window, in front. */
    public StartWindow showStart() {
        if (start.isPresent()) {
            start.get().toFront();
            return start.get();
        }
        StartWindow window = new StartWindow(this, surroundings.stages().get());
        start = Optional.of(window);
        window.show(() -> start = Optional.empty());
        return window;
    }

    /** Opens a plan in a window of its own, or brings the window forward that it has. */
    public void open(Path plan, Consumer<String> onRefused) {
        Optional<MainWindow> open = Optional.ofNullable(windows.get(real(plan)));
        if (open.isPresent()) {
            open.get().toFront();
            start.ifPresent(StartWindow::close);
        } else {
            load(() -> PlanDocument.open(plan, surroundings.clock(), new Scheduler()), false, onRefused);
        }
    }

    /** Makes a plan with its first edit and opens it. Refused when there is a file already: a plan may be lost by it. */
    public void create(Path plan, Edit first, Consumer<String> onRefused) {
        Author author = author();
        load(() -> PlanDocument.create(plan, first, author, surroundings.clock(), new Scheduler()), false, onRefused);
    }

    /** Opens an example; what is changed in it goes when its window closes. */
    public void openExample(SamplePlan sample, Consumer<String> onRefused) {
        load(() -> PlanDocument.open(sample.copy(), surroundings.clock(), new Scheduler()), true, onRefused);
    }

    private void load(Supplier<PlanDocument> document, boolean example, Consumer<String> onRefused) {
        opening.execute(() -> {
            try {
                PlanDocument opened = document.get();
                Platform.runLater(() -> show(opened, example));
            } catch (RuntimeException e) {
                Platform.runLater(() -> onRefused.accept(new Sentences(words()).of(e)));
            }
        });
    }

    /** Shows a plan in a window of its own. */
    MainWindow show(PlanDocument document, boolean example) {
        Path path = real(document.file().path());
        MainWindow window = new MainWindow(this, surroundings.stages().get(), document, example);
        windows.put(path, window);
        window.show(() -> windows.remove(path), () -> {
            if (example) {
                SamplePlan.remove(path);
            }
        });
        if (!example) {
            preferences().opened(path);
        }
        start.ifPresent(StartWindow::close);
        return window;
    }

    /** Whether a window has this plan. */
    boolean hasOpen(Path plan) {
        return windows.containsKey(real(plan));
    }

    private void refuseAtStart(String sentence) {
        showStart().refuse(sentence);
    }

    private static Path real(Path plan) {
        try {
            return plan.toRealPath();
        } catch (IOException _) {
            // Not there, or not to be reached: opening it says so.
            return plan.toAbsolutePath();
        }
    }
}
