package nl.doorbouw.app.frame;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of places at the left of the window. */
final class Rail {

    private final VBox root = new VBox();
    private final ToggleGroup group = new ToggleGroup();

    /** @param onChoice told which place the user wants to see */
    Rail(Words words, Consumer<Place> onChoice) {
        root.getStyleClass().add("rail");
        for (int i = 0; i < Place.ALL.size(); i++) {
            root.getChildren().add(button(words, Place.ALL.get(i), i + 1, onChoice));
        }
    }

    Node root() {
        return root;
    }

    /** Marks the place that is shown. */
    void mark(Place place) {
        group.getToggles().stream().filter(toggle -> toggle.getUserData() == place).forEach(toggle -> toggle.setSelected(true));
    }

    private ToggleButton button(Words words, Place place, int digit, Consumer<Place> onChoice) {
        ToggleButton button = new ToggleButton(place.title(words), new FontIcon(place.icon()));
        button.setId("place-" + place.name());
        button.setUserData(place);
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(words.say("shell.place.shortcut", place.title(words), String.valueOf(digit))));
        button.setOnAction(_ -> {
            // A second click on the chosen place leaves it chosen.
            button.setSelected(true);
            onChoice.accept(place);
        });
        return button;
    }
}
