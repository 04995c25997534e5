package nl.doorbouw.app.confront.meeting;

import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** A deed of the meeting: the key that does it, and what it does. A click does the same. */
final class KeyButton extends Button {

    KeyButton(String key, String text, Runnable deed) {
        Label cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(USE_PREF_SIZE);
        setGraphic(cap);
        setText(text);
        setMinWidth(USE_PREF_SIZE);
        // The keys go to the meeting, whatever was clicked.
        setFocusTraversable(false);
        setAccessibleText(text + " (" + key + ")");
        getStyleClass().add("key-button");
        setOnAction(_ -> deed.run());
    }
}
