package nl.doorbouw.app.start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import nl.doorbouw.app.Desk;
import nl.doorbouw.app.FileKind;
import nl.doorbouw.app.control.Banner;
import nl.doorbouw.app.intake.FileDrop;
import nl.doorbouw.file.document.SamplePlan;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;

/** The window with which the app begins when there is no plan to show. */
public final class StartWindow implements StartScreen.Deeds, BeginWithList.Host {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;

    private final Desk desk;
    private final Stage stage;
    private final StackPane root = new StackPane();
    private final Subscription subscription;
    private Words words;
    private Banner banner;
    /** A page that is half filled in stays as it is when the language changes in another window. */
    private boolean filling;

    public StartWindow(Desk desk, Stage stage) {
        this.desk = desk;
        this.stage = stage;
        root.getStylesheets().add(StartWindow.class.getResource("start.css").toExternalForm());
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        stage.setScene(scene);
        stage.setTitle("Doorbouw");
        FileDrop.on(scene, this::beginWith);
        subscription = Subscription.combine(desk.surroundings().look().dress(scene),
                desk.preferences().languageProperty().subscribe(_ -> speakAnew()));
    }

    /** All that is in the window. */
    public Parent root() {
        return root;
    }

    /** @param onClosed run after the window closed */
    public void show(Runnable onClosed) {
        stage.setOnHidden(_ -> {
            subscription.unsubscribe();
            banner.hide();
            onClosed.run();
        });
        stage.show();
    }

    public void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    public void close() {
        stage.close();
    }

    /** Says why something could not be done. */
    public void refuse(String sentence) {
        banner.refuse(sentence);
    }

    @Override
    public void startWizard() {
        LocalDate start = LocalDate.now(desk.surroundings().clock());
        put(new Wizard(words, start, this::make, this::showStart).root());
    }

    @Override
    public void openPlan() {
        desk.surroundings().files().open(stage).ifPresent(this::open);
    }

    @Override
    public void open(Path plan) {
        desk.open(plan, this::refuse);
    }

    @Override
    public void beginWithList() {
        desk.surroundings().files().openList(stage).ifPresent(this::beginWith);
    }

    /** Begins a plan with a list or a project that is in a file. */
    public void beginWith(Path file) {
        new BeginWithList(words, desk.author().party(), file, this).begin();
    }

    @Override
    public void refuse(Exception problem) {
        banner.refuse(new Sentences(words).of(problem));
    }

    @Override
    public void make(String name, List<Change> changes) {
        desk.surroundings().files().save(stage, FileKind.PLAN, NewPlan.fileName(name))
                .ifPresent(path -> desk.create(path, new Edit(Layer.PLAN, changes, ""), this::refuse));
    }

    @Override
    public void openExample(SamplePlan sample) {
        desk.openExample(sample, this::refuse);
    }

    private void make(NewPlan plan) {
        desk.surroundings().files().save(stage, FileKind.PLAN, plan.fileName()).ifPresent(path -> desk.create(path, plan.first(), this::refuse));
    }

    @Override
    public void showStart() {
        words = desk.words();
        fill(new StartScreen(words, desk.preferences(), this).root());
        filling = false;
    }

    @Override
    public void put(Node page) {
        fill(page);
        filling = true;
    }

    private void speakAnew() {
        if (!filling) {
            showStart();
        }
    }

    private void fill(Node page) {
        banner = new Banner(words, Banner.USUAL_STAY);
        root.getChildren().setAll(page, banner.root());
    }
}
