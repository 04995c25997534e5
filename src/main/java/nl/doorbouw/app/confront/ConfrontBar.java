package nl.doorbouw.app.confront;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import nl.doorbouw.plan.agree.ViewRule;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The choices of a confrontation: between whom, which rule holds until they agree, and the two deeds. */
final class ConfrontBar extends HBox {

    /** What is asked of the screen. */
    interface Asked {

        void parties();

        void rule(ViewRule rule);

        void fillIn();

        void meet();
    }

    private final Words words;
    private final Asked asked;
    private final ComboBox<Party> first;
    private final ComboBox<Party> second;
    private final ComboBox<ViewRule> rule;
    private final Button meet = new Button();
    private boolean showing = true;

    ConfrontBar(Words words, Asked asked) {
        this.words = words;
        this.asked = asked;
        first = choice("confront-first", "confront.first", List.of(Party.values()), words::name);
        second = choice("confront-second", "confront.second", List.of(Party.values()), words::name);
        rule = choice("confront-rule", "project.field.viewRule", List.of(ViewRule.values()), words::name);
        first.setValue(Party.GEMEENTE);
        second.setValue(Party.CORPORATIE);
        first.valueProperty().subscribe((old, now) -> parties(second, old, now));
        second.valueProperty().subscribe((old, now) -> parties(first, old, now));
        rule.valueProperty().subscribe((_, now) -> {
            if (!showing) {
                asked.rule(now);
            }
        });
        Button fillIn = new Button(words.say("confront.fillIn"), new FontIcon(Material2OutlinedAL.EDIT));
        fillIn.setId("confront-fill-in");
        fillIn.setMinWidth(Region.USE_PREF_SIZE);
        fillIn.setOnAction(_ -> asked.fillIn());
        meet.setText(words.say("confront.meet"));
        meet.setGraphic(new FontIcon(Material2OutlinedMZ.PEOPLE));
        meet.setId("confront-meet");
        meet.getStyleClass().add("accent");
        meet.setMinWidth(Region.USE_PREF_SIZE);
        meet.setOnAction(_ -> asked.meet());
        HBox pair = new HBox(8, first, muted("confront.versus"), second);
        HBox.setHgrow(pair, Priority.ALWAYS);
        getStyleClass().add("confront-bar");
        getChildren().addAll(pair, fillIn, meet);
        showing = false;
    }

    /** The choice of the rule that holds until the parties agree, to stand beside what they see. */
    HBox rule() {
        Label until = muted("confront.rule");
        until.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, until, rule);
    }

    Party first() {
        return first.getValue();
    }

    Party second() {
        return second.getValue();
    }

    void show(ViewRule present, boolean canMeet) {
        showing = true;
        rule.setValue(present);
        showing = false;
        meet.setDisable(!canMeet);
    }

    /** Whoever is chosen on both sides changes places. */
    private void parties(ComboBox<Party> other, Party old, Party now) {
        if (showing) {
            return;
        }
        if (other.getValue() == now) {
            showing = true;
            other.setValue(old);
            showing = false;
        }
        asked.parties();
    }

    private <T> ComboBox<T> choice(String id, String name, List<T> values, Function<T, String> text) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.setId(id);
        box.setAccessibleText(words.say(name));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String typed) {
                return box.getValue();
            }
        });
        return box;
    }

    private Label muted(String key) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("muted");
        label.setMaxHeight(Double.MAX_VALUE);
        return label;
    }
}
