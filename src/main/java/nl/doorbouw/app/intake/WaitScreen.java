package nl.doorbouw.app.intake;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.Screen;
import nl.doorbouw.text.Words;

/** Says that a file is being read, with a button to give it up. */
public final class WaitScreen implements Screen {

    private final VBox root;

    public WaitScreen(Words words, String file, Runnable onCancel) {
        Button cancel = new Button(words.say("intake.cancel"));
        cancel.setId("intake-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> onCancel.run());
        root = new VBox(new ProgressIndicator(), new Label(words.say("intake.reading", file)), cancel);
        root.getStyleClass().addAll("screen", "empty");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void dispose() {
        // It listens to nothing.
    }
}
