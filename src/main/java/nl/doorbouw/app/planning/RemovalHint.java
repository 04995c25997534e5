package nl.doorbouw.app.planning;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.text.Words;

/**
 * Says that a step was taken out of the plan, with a way back; it goes with the next edit, which the way back would
 * hit.
 */
final class RemovalHint {

    private final Words words;
    private final Label sentence = new Label();
    private final HBox box = new HBox();
    private Optional<String> removed = Optional.empty();
    private OptionalInt entries = OptionalInt.empty();

    RemovalHint(Words words, Runnable undo) {
        this.words = words;
        box.setId("planning-hint");
        box.getStyleClass().add("planning-hint");
        box.getChildren().setAll(sentence, link("planning.undo", undo), link("planning.hint.close", () -> {
        }));
        hide();
    }

    Node node() {
        return box;
    }

    /** The removal of a step is under way. */
    void tell(String code) {
        removed = Optional.of(code);
        entries = OptionalInt.empty();
        sentence.setText(words.say("planning.removed", code));
        box.setVisible(true);
        box.setManaged(true);
    }

    void follow(Outlook outlook) {
        int now = outlook.logbook().entries().size();
        if (entries.isPresent() && entries.getAsInt() != now) {
            hide();
        } else if (removed.filter(code -> outlook.schedule().step(code).isEmpty()).isPresent()) {
            entries = OptionalInt.of(now);
        }
    }

    private void hide() {
        removed = Optional.empty();
        entries = OptionalInt.empty();
        box.setVisible(false);
        box.setManaged(false);
    }

    private Hyperlink link(String key, Runnable deed) {
        Hyperlink link = new Hyperlink(words.say(key));
        link.setOnAction(_ -> {
            hide();
            deed.run();
        });
        return link;
    }
}
