package nl.doorbouw.app.share;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
import nl.doorbouw.plan.Entry;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * The small notice at the bottom of what others changed. It goes by itself; what comes while it stands there is added to it.
 */
public final class Toast {

    private static final Duration STAY = Duration.seconds(10);
    private static final int WIDTH = 560;

    private final Function<List<Entry>, String> text;
    private final List<Entry> told = new ArrayList<>();
    private final Label sentence = new Label();
    private final HBox box = new HBox();
    private final PauseTransition stay = new PauseTransition(STAY);

    /** @param onLook told when the user wants to see the logbook */
    public Toast(Words words, Function<List<Entry>, String> text, Runnable onLook) {
        this.text = text;
        sentence.setId("news");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button look = new Button(words.say("shell.place.log"));
        look.setId("news-look");
        look.getStyleClass().add("small");
        look.setMinWidth(Region.USE_PREF_SIZE);
        look.setOnAction(_ -> {
            hide();
            onLook.run();
        });
        Button close = new Button(null, new FontIcon(Material2OutlinedAL.CLOSE));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(words.say("control.close"));
        close.setOnAction(_ -> hide());
        box.getChildren().setAll(new FontIcon(Material2OutlinedMZ.PEOPLE_ALT), sentence, look, close);
        box.getStyleClass().addAll("banner", "news");
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.BOTTOM_RIGHT);
        stay.setOnFinished(_ -> hideUnlessHeld());
        hide();
    }

    /** To be put on top in a stack. */
    public Node root() {
        return box;
    }

    /** Adds to what it says. */
    public void tell(List<Entry> entries) {
        told.addAll(entries);
        sentence.setText(text.apply(told));
        box.setAccessibleText(sentence.getText());
        box.setVisible(true);
        box.setManaged(true);
        stay.playFromStart();
    }

    public void hide() {
        stay.stop();
        told.clear();
        box.setVisible(false);
        box.setManaged(false);
    }

    private void hideUnlessHeld() {
        if (box.isHover()) {
            stay.playFromStart();
        } else {
            hide();
        }
    }
}
