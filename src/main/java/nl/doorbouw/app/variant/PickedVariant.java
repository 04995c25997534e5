package nl.doorbouw.app.variant;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The ways to begin a scenario with what is picked in a list: its context menu, a key, and a button beside it. */
public final class PickedVariant {

    private static final KeyCombination KEY = KeyCombination.keyCombination("Shortcut+T");

    private final Workspace workspace;
    private final Words words;
    private final String text;
    private final Supplier<List<StartingPoint>> points;

    /**
     * @param kind   of what is picked: the last part of the key of the menu's words
     * @param points what a scenario can begin with now; nothing when nothing is picked
     */
    public PickedVariant(Workspace workspace, Words words, String kind, Supplier<List<StartingPoint>> points) {
        this.workspace = workspace;
        this.words = words;
        text = words.say("variant.of." + kind);
        this.points = points;
    }

    /** Puts the item into the context menu of a list, and the key on it. */
    public void in(Control list) {
        MenuItem item = new MenuItem(text);
        item.setId("variant-of-picked");
        item.setAccelerator(KEY);
        item.setOnAction(_ -> begin(list));
        ContextMenu menu = new ContextMenu(item);
        menu.setOnShowing(_ -> item.setDisable(points.get().isEmpty()));
        list.setContextMenu(menu);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (KEY.match(event)) {
                begin(list);
                event.consume();
            }
        });
    }

    /** A button that does the same. */
    public Button button() {
        Button button = new Button(text);
        button.setId("variant-of-picked-button");
        button.getStyleClass().add("small");
        button.setOnAction(_ -> begin(button));
        return button;
    }

    /** A small button without words that does the same. */
    public Button icon() {
        Button button = button();
        button.setText("");
        button.setGraphic(new FontIcon(Material2OutlinedAL.LAYERS));
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(words.say("variant.of.key", text, KEY.getDisplayText())));
        button.getStyleClass().addAll("flat", "button-icon");
        return button;
    }

    private void begin(Node from) {
        List<StartingPoint> now = points.get();
        if (!now.isEmpty()) {
            new StartDialog(workspace, words, now, from.getScene().getWindow()).show();
        }
    }
}
