package nl.doorbouw.app.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;
import org.controlsfx.control.SegmentedButton;

/** Chooses which steps are listed, and in which order. */
final class ChoiceBar extends HBox {

    private final Words words;
    private final Runnable onChoice;
    private final Label count = new Label();
    private RowChoice choice = RowChoice.ALL;

    ChoiceBar(Words words, Runnable onChoice) {
        this.words = words;
        this.onChoice = onChoice;
        count.setId("promise-count");
        count.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getStyleClass().add("choice-bar");
        getChildren().setAll(tight(), parties(), order(), space, count);
    }

    RowChoice choice() {
        return choice;
    }

    /** Says how many of the steps are listed. */
    void show(int listed, int all) {
        count.setText(words.say("promise.count", listed, all));
    }

    private void choose(RowChoice next) {
        choice = next;
        onChoice.run();
    }

    private Node tight() {
        CheckBox tight = new CheckBox(words.say("promise.onlyTight"));
        tight.setId("promise-only-tight");
        tight.setMinWidth(Region.USE_PREF_SIZE);
        tight.selectedProperty().subscribe((_, only) -> choose(choice.withOnlyTight(only)));
        return tight;
    }

    /** The first one stands for all of them. */
    private Node parties() {
        List<String> names = new ArrayList<>(List.of(words.say("promise.allParties")));
        Stream.of(Party.values()).map(words::name).forEach(names::add);
        ComboBox<String> parties = new ComboBox<>();
        parties.setId("promise-party");
        parties.setAccessibleText(words.say("promise.party"));
        parties.getItems().setAll(names);
        parties.getSelectionModel().selectFirst();
        parties.getSelectionModel().selectedIndexProperty().subscribe((_, index) ->
                choose(choice.with(index.intValue() <= 0 ? Optional.empty() : Optional.of(Party.values()[index.intValue() - 1]))));
        return parties;
    }

    private Node order() {
        SegmentedButton orders = new SegmentedButton();
        for (RowChoice.Order order : RowChoice.Order.values()) {
            ToggleButton button = new ToggleButton(words.say("promise.order." + order));
            button.setId("promise-order-" + order);
            button.setSelected(order == choice.order());
            button.setOnAction(_ -> {
                // One of the two always holds: a click on the one that does keeps it.
                button.setSelected(true);
                choose(choice.with(order));
            });
            orders.getButtons().add(button);
        }
        return orders;
    }
}
