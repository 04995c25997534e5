package nl.doorbouw.app.confront.meeting;

import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import nl.doorbouw.app.CoverEvent;
import nl.doorbouw.app.control.LargeWindow;

/** The window of a meeting: its head, and below it the point under discussion with its keys, or the minutes. */
final class MeetingFrame {

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    /** Below it the words are smaller, so that all of a point and its keys stay in sight. */
    private static final double LOW_HEIGHT = 700;

    private final Label progress = new Label();
    private final Node point;
    private final Node keys;
    private final Node minutes;
    private final BorderPane root = new BorderPane();
    private final Subscription subscriptions;

    MeetingFrame(Corner corner, VBox point, Node keys, Node minutes) {
        this.point = scrolling(point);
        this.keys = keys;
        this.minutes = minutes;
        keys.getStyleClass().add("keys");
        progress.setId("meeting-progress");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        root.setTop(new HBox(progress, space, corner));
        root.getStyleClass().add("meeting");
        root.getStylesheets().add(Objects.requireNonNull(getClass().getResource("/nl/doorbouw/app/confront/meeting.css")).toExternalForm());
        root.setFocusTraversable(true);
        subscriptions = Subscription.combine(LargeWindow.follow(root, _ -> {
        }), root.heightProperty().subscribe(height -> root.pseudoClassStateChanged(LOW, height.doubleValue() < LOW_HEIGHT)),
                root.sceneProperty().subscribe(_ -> takeKeys()));
    }

    BorderPane root() {
        return root;
    }

    void dispose() {
        subscriptions.unsubscribe();
    }

    void setProgress(String text) {
        progress.setText(text);
    }

    void showPoint() {
        progress.setVisible(true);
        root.setCenter(point);
        root.setBottom(keys);
    }

    void showMinutes() {
        progress.setVisible(false);
        root.setCenter(minutes);
        root.setBottom(null);
    }

    boolean isInMinutes() {
        return root.getCenter() == minutes;
    }

    /** Takes the keys again, after something was typed. */
    void takeKeys() {
        Platform.runLater(root::requestFocus);
    }

    void toggleFullScreen() {
        stage().ifPresent(stage -> {
            stage.setFullScreenExitHint("");
            stage.setFullScreen(!stage.isFullScreen());
        });
    }

    /** Gives the window back to what lies under the meeting. */
    void leave() {
        stage().ifPresent(stage -> stage.setFullScreen(false));
        root.fireEvent(CoverEvent.lift());
    }

    /** A long remark on a low window must not push the keys off it. */
    private static ScrollPane scrolling(VBox point) {
        ScrollPane scroll = new ScrollPane(point);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Optional<Stage> stage() {
        return root.getScene() != null && root.getScene().getWindow() instanceof Stage stage ? Optional.of(stage) : Optional.empty();
    }
}
