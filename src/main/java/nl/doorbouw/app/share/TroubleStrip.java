package nl.doorbouw.app.share;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * Says above the screens, for as long as it is so, that edits are not on disk, or else that the file cannot be reached; with
 * what can be done about it.
 */
public final class TroubleStrip {

    private final EditLine edits;
    private final Words words;
    private final Label sentence = new Label();
    private final Button retry;
    private final Button forget;
    private final HBox root;
    private final Subscription subscriptions;

    /** @param onCopy told when the user wants to keep a copy with the edits that are not on disk */
    public TroubleStrip(EditLine edits, Words words, Runnable onCopy) {
        this.edits = edits;
        this.words = words;
        sentence.setId("unsaved");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        retry = button("unsaved-retry", words.say("share.retry"), edits::retry);
        forget = button("unsaved-forget", words.say("share.forget"), edits::forget);
        root = new HBox(new FontIcon(Material2OutlinedAL.ERROR_OUTLINE), sentence, retry,
                button("unsaved-copy", words.say("shell.menu.copy"), onCopy), forget);
        root.getStyleClass().add("trouble-note");
        subscriptions = Subscription.combine(edits.unsavedProperty().subscribe(_ -> show()),
                edits.troubleProperty().subscribe(_ -> show()));
    }

    public Node root() {
        return root;
    }

    public void dispose() {
        subscriptions.unsubscribe();
    }

    private void show() {
        Sentences sentences = new Sentences(words);
        Optional<String> unsaved = edits.unsavedProperty().get().map(pending ->
                words.say("share.unsaved", pending.deeds().size(), sentences.of(pending.reason())));
        Optional<String> said = unsaved.or(() -> edits.troubleProperty().get().map(sentences::of));
        sentence.setText(said.orElse(""));
        retry.setVisible(unsaved.isPresent());
        retry.setManaged(unsaved.isPresent());
        forget.setVisible(unsaved.isPresent());
        forget.setManaged(unsaved.isPresent());
        root.setVisible(said.isPresent());
        root.setManaged(said.isPresent());
    }

    private static Button button(String id, String text, Runnable deed) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
