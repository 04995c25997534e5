package nl.doorbouw.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import nl.doorbouw.app.confront.meeting.MeetingScreen;
import nl.doorbouw.app.frame.Frame;
import nl.doorbouw.app.frame.Place;
import nl.doorbouw.app.frame.WindowDeeds;
import nl.doorbouw.app.review.Homecoming;
import nl.doorbouw.app.review.ReviewScreen;
import nl.doorbouw.app.review.line.LineEffect;
import nl.doorbouw.app.review.line.ReviewLine;
import nl.doorbouw.app.settings.Language;
import nl.doorbouw.app.settings.Look;
import nl.doorbouw.app.settings.Preferences;
import nl.doorbouw.app.settings.Theme;
import nl.doorbouw.app.share.SharedPlan;
import nl.doorbouw.app.start.StartWindow;
import nl.doorbouw.exchange.excel.write.ListWorkbook;
import nl.doorbouw.exchange.project.write.ProjectExport;
import nl.doorbouw.exchange.review.Difference;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.file.document.SamplePlan;
import nl.doorbouw.insight.confront.Confrontation;
import nl.doorbouw.insight.measure.MeasureOutlook;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.variant.Scenario;
import nl.doorbouw.plan.view.Item;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.Scheduler;

/**
 * Draws every screen on an example plan, in both sizes, themes and languages, into {@code target/pictures}. Needs no
 * display. Arguments: names of screens, such as {@code route log start}; none draws them all.
 */
public final class Pictures {

    private static final Path TARGET = Path.of("target", "pictures");
    private static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(1920, 1080));

    private record Size(int width, int height) {
    }

    private final List<String> wanted;
    private final Preferences preferences;
    private final Look look;
    private final Workspace workspace;
    private final Homecoming homecoming;
    private final Path folder;

    private Pictures(List<String> wanted, Path folder) {
        this.wanted = wanted;
        this.folder = folder;
        preferences = new Preferences(folder.resolve("preferences.properties"));
        look = new Look(preferences.themeProperty(), new SimpleObjectProperty<>(ColorScheme.LIGHT));
        PlanDocument document = PlanDocument.open(SamplePlan.AREA_PARALLEL.copy(), Clock.systemUTC(), new Scheduler());
        homecoming = Homecoming.of(document, folder);
        workspace = new Workspace(document, new Author("Noor de Wit", Party.GEMEENTE));
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Files.createDirectories(TARGET);
        Path folder = Files.createTempDirectory("doorbouw-pictures-");
        Platform.startup(() -> Platform.setImplicitExit(false));
        try {
            drawInto(folder, List.of(args));
        } finally {
            Platform.exit();
        }
    }

    private static void drawInto(Path folder, List<String> wanted) throws ExecutionException, InterruptedException {
        Pictures pictures = onFx(() -> new Pictures(wanted, folder));
        while (!onFx(pictures::isReady)) {
            Thread.onSpinWait();
        }
        try {
            onFx(pictures::draw);
        } finally {
            onFx(pictures::cleanUp);
        }
    }

    /** The slow insights must be there before a screen is drawn. */
    private boolean isReady() {
        return workspace.simulation().narrowingProperty().get().isPresent();
    }

    private boolean draw() throws IOException {
        for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                preferences.languageProperty().set(language);
                preferences.themeProperty().set(theme);
                for (Size size : SIZES) {
                    drawAll(size);
                }
            }
        }
        return true;
    }

    private boolean cleanUp() {
        Path example = workspace.document().file().path();
        workspace.close();
        SamplePlan.remove(example);
        return true;
    }

    private void drawAll(Size size) throws IOException {
        for (Place place : Place.ALL) {
            // The screen Vergelijken is drawn page by page, once it knows its variants.
            if (isWanted(place.name()) && !place.name().equals("compare")) {
                Frame frame = new Frame(workspace, preferences.words(), preferences, new NoDeeds(), place);
                if (place == Place.CONFRONT) {
                    draw(place.name(), frame.root(), size);
                    TableView<?> lines = (TableView<?>) frame.root().lookup("#confront-lines");
                    waitFor(() -> !lines.getItems().isEmpty());
                    frame.root().getScene().setRoot(new Button());
                }
                if (place.name().equals("promise")) {
                    drawPromise(frame.root(), size);
                }
                draw(place.name(), frame.root(), size);
                frame.dispose();
            }
        }
        if (isWanted("compare")) {
            drawComparePages(size);
        }
        if (isWanted("measures")) {
            drawMeasures(size);
        }
        if (isWanted("meeting")) {
            drawMeeting(size);
        }
        if (isWanted("review")) {
            drawReview(size);
        }
        if (isWanted("list")) {
            drawLists(size);
        }
        if (isWanted("share")) {
            drawShare(size);
        }
        if (isWanted("start")) {
            Desk desk = new Desk(new Surroundings(preferences, look, new NoFiles(), _ -> { }, Clock.systemUTC(), Stage::new));
            StartWindow start = new StartWindow(desk, new Stage());
            Parent root = start.root();
            root.getScene().setRoot(new Button());
            draw("start", root, size);
            start.startWizard();
            root.getScene().setRoot(new Button());
            draw("wizard", root, size);
            fillWizard(root);
            root.getScene().setRoot(new Button());
            draw("wizard-route", root, size);
        }
    }

    /** The screen as it opens, and a date that is tried with one of its steps chosen; leaves that to be drawn. */
    private void drawPromise(Parent root, Size size) throws IOException {
        Label headline = (Label) root.lookup("#promise-headline");
        waitFor(() -> !headline.getText().isEmpty());
        draw("promise-likely", root, size);
        String before = headline.getText();
        ((TextField) root.lookup("#promise-day")).setText("30-06-2029");
        waitFor(() -> !headline.getText().equals(before));
        root.getScene().setRoot(new Button());
        draw("promise-tried", root, size);
        ((TableView<?>) root.lookup("#promise-steps")).getSelectionModel().select(3);
        root.getScene().setRoot(new Button());
    }

    /** The other pages of the screen Vergelijken, of the usual variants. */
    private void drawComparePages(Size size) throws IOException {
        Frame frame = new Frame(workspace, preferences.words(), preferences, new NoDeeds(), place("compare"));
        Parent root = frame.root();
        Scene scene = new Scene(root, size.width(), size.height());
        look.dress(scene);
        scene.snapshot(null);
        Node comparing = root.lookup("#comparing");
        waitFor(() -> !comparing.isVisible());
        for (String page : List.of("gantt", "chance", "why", "risk")) {
            ((ToggleButton) root.lookup("#page-" + page)).fire();
            root.getScene().setRoot(new Button());
            draw("compare-" + page, root, size);
        }
        ((ToggleButton) root.lookup("#page-why")).fire();
        ((ToggleButton) root.lookup("#why-by-path")).fire();
        root.getScene().setRoot(new Button());
        draw("compare-path", root, size);
        frame.dispose();
    }

    /** The measures in the plan, and under a scenario that takes the best of them. */
    private void drawMeasures(Size size) throws IOException {
        Frame frame = new Frame(workspace, preferences.words(), preferences, new NoDeeds(), place("compare"));
        Parent root = frame.root();
        Scene scene = new Scene(root, size.width(), size.height());
        look.dress(scene);
        scene.snapshot(null);
        ((ToggleButton) root.lookup("#page-measures")).fire();
        awaitMeasures(root);
        scene.setRoot(new Button());
        draw("measures", root, size);
        TableView<?> table = (TableView<?>) root.lookup("#measures");
        MeasureOutlook best = (MeasureOutlook) table.getItems().getFirst();
        Edit start = Scenario.start(workspace.outlook().logbook(), workspace.outlook().plan(), "Sneller", "", best.changes());
        workspace.edit(start, workspace.authorProperty().get(), () -> workspace.lay(start.parts().getFirst().layer()));
        waitFor(() -> workspace.layer().isScenario());
        awaitMeasures(root);
        root.getScene().setRoot(new Button());
        draw("measures-scenario", root, size);
        frame.show(place("planning"));
        root.getScene().setRoot(new Button());
        draw("planning-scenario", root, size);
        frame.dispose();
        workspace.undo();
        waitFor(() -> !workspace.layer().isScenario());
    }

    private static Place place(String name) {
        return Place.ALL.stream().filter(place -> place.name().equals(name)).findFirst().orElseThrow();
    }

    private static void awaitMeasures(Parent root) {
        Node computing = root.lookup("#measures-computing");
        waitFor(() -> !computing.isVisible());
    }

    @SuppressWarnings("unchecked")
    private void drawReview(Size size) throws IOException {
        ReviewScreen screen = new ReviewScreen(workspace, preferences.words(), homecoming.review(preferences.words()), new NoReviewDeeds());
        Parent root = screen.root();
        TableView<ReviewLine> table = (TableView<ReviewLine>) root.lookup("#review-differences");
        waitFor(() -> table.getItems().stream().noneMatch(line -> line.effectProperty().getValue() == LineEffect.COMPUTING));
        draw("review", root, size);
        ((Button) root.lookup("#review-all")).fire();
        table.getSelectionModel().clearAndSelect(6);
        Label total = (Label) root.lookup("#review-total");
        waitFor(() -> !total.getText().endsWith("…"));
        root.getScene().setRoot(new Button());
        draw("review-taken", root, size);
        ((ComboBox<?>) root.lookup("#review-sheet")).getSelectionModel().select(2);
        table.getSelectionModel().selectLast();
        table.scrollTo(table.getItems().size() - 1);
        root.getScene().setRoot(new Button());
        draw("review-planning", root, size);
        ((ToggleButton) root.lookup("#review-page-missing")).fire();
        root.getScene().setRoot(new Button());
        draw("review-missing", root, size);
        ((ToggleButton) root.lookup("#review-page-unreadable")).fire();
        root.getScene().setRoot(new Button());
        draw("review-unreadable", root, size);
        screen.dispose();
    }

    /** The pages on which a plan begins with a list of another program. */
    private void drawLists(Size size) throws IOException {
        Desk desk = new Desk(new Surroundings(preferences, look, new NoFiles(), _ -> { }, Clock.systemUTC(), Stage::new));
        StartWindow start = new StartWindow(desk, new Stage());
        Parent root = start.root();
        start.beginWith(ListWorkbook.save(folder.resolve("Bouwplanning aannemer.xlsx")));
        press(root, "#mapping-next", "list-mapping", size);
        press(root, "#list-next", "list-name", size);
        ((TextField) root.lookup("#list-start")).setText("01-03-2027");
        ((Button) root.lookup("#list-next")).fire();
        press(root, "#list-make", "list-result", size);
        start.beginWith(project());
        press(root, "#list-make", "list-project", size);
    }

    /** Waits for the page with a button, and draws it; goes on from the first one. */
    private void press(Parent root, String button, String name, Size size) throws IOException {
        waitFor(() -> root.lookup(button) != null);
        root.getScene().setRoot(new Button());
        draw(name, root, size);
        if (button.equals("#mapping-next")) {
            ((Button) root.lookup(button)).fire();
        }
    }

    private Path project() throws IOException {
        Path file = folder.resolve("Aannemer.xml");
        try (OutputStream out = Files.newOutputStream(file)) {
            new ProjectExport(preferences.words(), workspace.catalogue()).write(workspace.outlook(), out);
        }
        return file;
    }

    private void drawShare(Size size) throws IOException {
        try (SharedPlan plan = SharedPlan.open()) {
            Frame frame = new Frame(plan.workspace(), preferences.words(), preferences, new NoDeeds(), Place.ALL.getLast());
            waitFor(plan::isKnown);
            frame.tellNews(plan.news());
            draw("share", frame.root(), size);
            frame.settle();
            frame.root().getScene().setRoot(new Button());
            draw("share-settle", frame.root(), size);
            frame.uncover();
            plan.failToEdit();
            waitFor(() -> plan.workspace().edits().unsavedProperty().get().isPresent());
            frame.root().getScene().setRoot(new Button());
            draw("share-unsaved", frame.root(), size);
            frame.dispose();
        }
    }

    private void drawMeeting(Size size) throws IOException {
        Confrontation confrontation = Confrontation.of(workspace.planner(), workspace.outlook().logbook(), Party.GEMEENTE, Party.CORPORATIE);
        MeetingScreen screen = new MeetingScreen(workspace, preferences.words(), confrontation, Optional.of(new Item(Subject.step("N11"),
                Fields.DURATION)));
        Parent root = screen.root();
        Label residents = (Label) root.lookup("#meeting-residents");
        waitFor(() -> !residents.getText().isEmpty());
        draw("meeting", root, size);
        screen.park();
        root.getScene().setRoot(new Button());
        draw("meeting-park", root, size);
        fire(root, KeyCode.ESCAPE);
        screen.take(Party.CORPORATIE);
        Label state = (Label) root.lookup("#meeting-state");
        waitFor(() -> state.isVisible());
        root.getScene().setRoot(new Button());
        draw("meeting-settled", root, size);
        fire(root, KeyCode.ESCAPE);
        root.getScene().setRoot(new Button());
        draw("meeting-minutes", root, size);
        workspace.undo();
        waitFor(() -> !state.isVisible());
        screen.dispose();
    }

    private static void fire(Parent root, KeyCode key) {
        Node target = root.lookup("#meeting-owner");
        Event.fireEvent(target == null ? root : target,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", key.getName(), key, false, false, false, false));
    }

    private static void fillWizard(Parent root) {
        for (String field : List.of("#new-name", "#new-municipality", "#new-corporation")) {
            ((TextField) root.lookup(field)).setText("Voorbeeld");
        }
        ((TextField) root.lookup("#new-homes")).setText("84");
        ((ComboBox<?>) root.lookup("#new-region")).getSelectionModel().selectFirst();
        ((Button) root.lookup("#wizard-next")).fire();
    }

    private boolean isWanted(String name) {
        return wanted.isEmpty() || wanted.contains(name);
    }

    private void draw(String name, Parent root, Size size) throws IOException {
        Scene scene = new Scene(root, size.width(), size.height());
        look.dress(scene);
        String file = String.join("-", name, size.width() + "x" + size.height(), preferences.languageProperty().get().code(),
                preferences.themeProperty().get().code());
        // The first layout makes the scroll bars that the second one makes room for.
        scene.snapshot(null);
        write(scene.snapshot(null), TARGET.resolve(file + ".png"));
    }

    private static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(picture, "png", file.toFile());
    }

    /** Lets the FX thread go on until something that is computed is there. */
    private static void waitFor(BooleanSupplier known) {
        Object loop = new Object();
        AnimationTimer look = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (known.getAsBoolean()) {
                    stop();
                    Platform.runLater(() -> Platform.exitNestedEventLoop(loop, known));
                }
            }
        };
        look.start();
        Platform.enterNestedEventLoop(loop);
    }

    private static <T> T onFx(Callable<T> task) throws ExecutionException, InterruptedException {
        FutureTask<T> future = new FutureTask<>(task);
        Platform.runLater(future);
        return future.get();
    }

    /** Pictures press no buttons. */
    private record NoDeeds() implements WindowDeeds {

        @Override
        public void newPlan() {
        }

        @Override
        public void openPlan() {
        }

        @Override
        public void open(Path plan) {
        }

        @Override
        public void showStart() {
        }

        @Override
        public void saveCopy() {
        }

        @Override
        public void rescue() {
        }

        @Override
        public void exportWorkbook() {
        }

        @Override
        public void exportProject() {
        }

        @Override
        public void merge() {
        }

        @Override
        public void merge(Path copy) {
        }

        @Override
        public void bringIn() {
        }

        @Override
        public void close() {
        }

        @Override
        public void askWho() {
        }

        @Override
        public void showAbout() {
        }
    }

    /** Pictures take nothing. */
    private record NoReviewDeeds() implements ReviewScreen.Deeds {

        @Override
        public void taken(int lines) {
        }

        @Override
        public void close() {
        }

        @Override
        public void stale(Collection<Difference> ticked) {
        }
    }

    /** Pictures choose no files. */
    private record NoFiles() implements FileDialogs {

        @Override
        public Optional<Path> open(Window owner) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> openList(Window owner) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(Window owner, FileKind kind, String proposedName) {
            return Optional.empty();
        }
    }
}
