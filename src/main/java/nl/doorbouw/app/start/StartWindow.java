package nl.doorbouw.app.start;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import nl.doorbouw.app.Desk;
import nl.doorbouw.app.FileKind;
import nl.doorbouw.app.control.Banner;
import nl.doorbouw.file.document.SamplePlan;
import nl.doorbouw.text.Words;

/** The window with which the app begins when there is no plan to show. */
public final class StartWindow implements StartScreen.Deeds {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;

    private final Desk desk;
    private final Stage stage;
    private final StackPane root = new StackPane();
    private final Subscription subscription;
    private Words words;
    private Banner banner;

    public StartWindow(Desk desk, Stage stage) {
        this.desk = desk;
        this.stage = stage;
        root.getStylesheets().add(StartWindow.class.getResource("start.css").toExternalForm());
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        stage.setScene(scene);
        stage.setTitle("Doorbouw");
        subscription = Subscription.combine(desk.surroundings().look().dress(scene),
                desk.preferences().languageProperty().subscribe(_ -> showStart()));
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
    public void openExample(SamplePlan sample) {
        desk.openExample(sample, this::refuse);
    }

    private void make(NewPlan plan) {
        desk.surroundings().files().save(stage, FileKind.PLAN, plan.fileName()).ifPresent(path -> desk.create(path, plan.first(), this::refuse));
    }

    private void showStart() {
        words = desk.words();
        put(new StartScreen(words, desk.preferences(), this).root());
    }

    private void put(Node page) {
        banner = new Banner(words, Banner.USUAL_STAY);
        root.getChildren().setAll(page, banner.root());
    }
}
