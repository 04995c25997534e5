package nl.doorbouw.app.control;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One input of a form: its name above it, and below it a sentence when what was entered will not do. */
public final class FormField extends VBox {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Node input;
    private final Label error = new Label();

    public FormField(String name, Node input) {
        this.input = input;
        Label label = new Label(name);
        label.setLabelFor(input);
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        error.setMinHeight(Region.USE_PREF_SIZE);
        clear();
        setSpacing(4);
        getChildren().addAll(label, input, error);
    }

    public void refuse(String sentence) {
        error.setText(sentence);
        show(true);
        input.setAccessibleHelp(sentence);
    }

    public void clear() {
        error.setText("");
        show(false);
        input.setAccessibleHelp(null);
    }

    public void focus() {
        input.requestFocus();
    }

    private void show(boolean wrong) {
        error.setVisible(wrong);
        error.setManaged(wrong);
        input.pseudoClassStateChanged(DANGER, wrong);
    }
}
