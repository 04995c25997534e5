package nl.doorbouw.app.control;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * A sentence over the top of a screen that goes by itself, or at once by its cross or Escape. It stays as long as the mouse
 * or the focus is on it.
 */
public final class Banner {

    /** Long enough to read two sentences. */
    public static final Duration USUAL_STAY = Duration.seconds(10);

    private static final int WIDTH = 720;

    private final Label sentence = new Label();
    private final FontIcon icon = new FontIcon();
    private final Button action = new Button();
    private final Button close = new Button();
    private final HBox box;
    private final PauseTransition stay;

    /** @param stay how long a sentence stays */
    public Banner(Words words, Duration stay) {
        this.stay = new PauseTransition(stay);
        sentence.setId("banner-sentence");
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        close.setGraphic(new FontIcon(Material2OutlinedAL.CLOSE));
        close.setId("banner-close");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(words.say("control.close"));
        close.setOnAction(_ -> hide());
        action.setId("banner-action");
        action.setMinWidth(Region.USE_PREF_SIZE);
        close.setMinWidth(Region.USE_PREF_SIZE);
        box = new HBox(icon, sentence, action, close);
        box.getStyleClass().add("banner");
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        this.stay.setOnFinished(_ -> hideUnlessHeld());
        hide();
    }

    /** To be put on top in a stack. */
    public Node root() {
        return box;
    }

    /** Says what was done or can be done. */
    public void tell(String text) {
        show(text, false);
        action.setVisible(false);
        action.setManaged(false);
    }

    /** Says what was done, with a button for what can be done next. */
    public void tell(String text, String deed, Runnable onDeed) {
        show(text, false);
        action.setText(deed);
        action.setOnAction(_ -> {
            hide();
            onDeed.run();
        });
        action.setVisible(true);
        action.setManaged(true);
    }

    /** Says why something could not be done. */
    public void refuse(String text) {
        show(text, true);
        action.setVisible(false);
        action.setManaged(false);
    }

    public boolean isShowing() {
        return box.isVisible();
    }

    public void hide() {
        stay.stop();
        box.setVisible(false);
        box.setManaged(false);
    }

    private void show(String text, boolean refusal) {
        sentence.setText(text);
        box.setAccessibleText(text);
        icon.setIconCode(refusal ? Material2OutlinedAL.ERROR_OUTLINE : Material2OutlinedAL.INFO);
        box.getStyleClass().remove("refusal");
        if (refusal) {
            box.getStyleClass().add("refusal");
        }
        box.setVisible(true);
        box.setManaged(true);
        stay.playFromStart();
    }

    private void hideUnlessHeld() {
        if (box.isHover() || action.isFocused() || close.isFocused()) {
            stay.playFromStart();
        } else {
            hide();
        }
    }
}
