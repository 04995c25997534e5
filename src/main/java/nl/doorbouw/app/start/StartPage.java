package nl.doorbouw.app.start;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A page of the start window: a title, a sentence, what it is about, and below it a way back and one on. */
final class StartPage {

    private final BorderPane root = new BorderPane();

    StartPage(String title, String intro, Region content, Button back, Button on) {
        Label head = new Label(title);
        head.getStyleClass().add("screen-title");
        Label about = new Label(intro);
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        on.getStyleClass().add("accent");
        on.setDefaultButton(true);
        back.setCancelButton(true);
        VBox body = new VBox(16, head, about, content);
        body.getStyleClass().add("wizard-form");
        VBox.setVgrow(content, Priority.ALWAYS);
        HBox buttons = new HBox(8, back, on);
        buttons.getStyleClass().add("wizard-buttons");
        root.setCenter(body);
        root.setBottom(buttons);
        root.getStyleClass().addAll("screen", "wizard");
    }

    Node root() {
        return root;
    }
}
