package nl.doorbouw.app.confront.meeting;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.doorbouw.text.Words;

/** The end of a meeting: what was agreed, by whom, and what is parked, as text to copy. */
final class MinutesPage extends VBox {

    private final TextArea text = new TextArea();
    private final Label copied = new Label();
    private final Words words;

    MinutesPage(Words words, Runnable onBack, Runnable onClose) {
        this.words = words;
        Label title = new Label(words.say("meeting.minutes"));
        title.getStyleClass().add("subject");
        text.setId("meeting-minutes");
        text.setEditable(false);
        text.setWrapText(true);
        text.setFocusTraversable(false);
        VBox.setVgrow(text, Priority.ALWAYS);
        copied.setId("meeting-copied");
        HBox keys = new HBox(new KeyButton("K", words.say("meeting.copy"), this::copy), new KeyButton("←", words.say("meeting.back"), onBack),
                new KeyButton("Esc", words.say("meeting.close"), onClose), copied);
        keys.getStyleClass().add("keys");
        getStyleClass().add("minutes-page");
        getChildren().addAll(title, text, keys);
    }

    /** @param lines the minutes, the title first */
    void show(List<String> lines) {
        text.setText(String.join("\n", lines));
        copied.setText("");
    }

    /** Puts the minutes on the clipboard. */
    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.getText());
        Clipboard.getSystemClipboard().setContent(content);
        copied.setText(words.say("meeting.copied"));
    }

    /** Shows more of a long text. */
    void scroll(double pixels) {
        text.setScrollTop(text.getScrollTop() + pixels);
    }
}
