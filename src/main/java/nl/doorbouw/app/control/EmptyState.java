package nl.doorbouw.app.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a screen or table says when there is nothing in it: what to do next, with what helps to do so. */
public final class EmptyState extends VBox {

    private static final int WIDTH = 480;

    public EmptyState(String sentence, Node... help) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        getStyleClass().add("empty");
        getChildren().add(label);
        getChildren().addAll(help);
    }
}
