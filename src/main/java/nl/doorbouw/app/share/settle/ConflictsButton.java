package nl.doorbouw.app.share.settle;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.util.Subscription;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.history.Conflict;
import nl.doorbouw.plan.history.Conflicts;
import nl.doorbouw.text.Words;

/** Says how much there is to be settled, with a red dot; is not there when there is nothing. */
public final class ConflictsButton {

    private static final double DOT = 5;

    private final Words words;
    private final Button button = new Button();
    private final Subscription subscription;

    public ConflictsButton(ObservableValue<Outlook> outlook, Words words, Runnable onLook) {
        this.words = words;
        Circle dot = new Circle(DOT);
        dot.getStyleClass().add("conflict-dot");
        button.setGraphic(dot);
        button.setId("conflicts");
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(words.say("settle.intro")));
        button.setOnAction(_ -> onLook.run());
        subscription = outlook.subscribe(this::show);
    }

    public Node root() {
        return button;
    }

    public void dispose() {
        subscription.unsubscribe();
    }

    private void show(Outlook outlook) {
        List<Conflict> conflicts = Conflicts.of(outlook.logbook());
        button.setText(words.say("settle.count", conflicts.size()));
        button.setVisible(!conflicts.isEmpty());
        button.setManaged(!conflicts.isEmpty());
    }
}
