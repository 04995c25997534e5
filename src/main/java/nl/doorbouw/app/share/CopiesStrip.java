package nl.doorbouw.app.share;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import nl.doorbouw.text.Words;

/** Offers above the screens to take in the copies that lie beside the plan, with a button for each. */
public final class CopiesStrip {

    private final Copies copies;
    private final Words words;
    private final Consumer<Path> onMerge;
    private final FlowPane root = new FlowPane(12, 4);
    private final Subscription subscription;

    /** @param onMerge told which copy to take in */
    public CopiesStrip(Copies copies, Words words, Consumer<Path> onMerge) {
        this.copies = copies;
        this.words = words;
        this.onMerge = onMerge;
        root.getStyleClass().add("copies-note");
        subscription = copies.foundProperty().subscribe(this::show);
    }

    public Node root() {
        return root;
    }

    public void dispose() {
        subscription.unsubscribe();
    }

    private void show(List<Path> found) {
        Label sentence = new Label(words.say("share.copies", found.size()));
        sentence.setId("copies");
        root.getChildren().setAll(sentence);
        found.forEach(copy -> root.getChildren().add(
                button(words.say("share.copies.merge", copy.getFileName()), () -> onMerge.accept(copy))));
        root.getChildren().add(button(words.say("share.copies.leave"), copies::leave));
        root.setVisible(!found.isEmpty());
        root.setManaged(!found.isEmpty());
    }

    private static Button button(String text, Runnable deed) {
        Button button = new Button(text);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
