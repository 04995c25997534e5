package nl.doorbouw.app.questions;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.stage.Window;
import nl.doorbouw.app.control.Dialogs;
import nl.doorbouw.app.control.FormField;
import nl.doorbouw.text.Words;

/** Asks for the text of a question that the project adds. */
final class AddQuestionDialog {

    private static final double WIDTH = 480;

    private final Words words;
    private final TextArea text = new TextArea();

    AddQuestionDialog(Words words) {
        this.words = words;
        text.setId("new-question");
        text.setPrefRowCount(3);
        text.setWrapText(true);
    }

    /** Shows the dialog; the text of the question, or nothing when it was cancelled. */
    Optional<String> ask(Window owner) {
        Dialog<String> dialog = new Dialogs(words).over(owner, words.say("questions.add.title"));
        ButtonType add = new ButtonType(words.say("questions.add.confirm"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes()
                .setAll(add, new ButtonType(words.say("control.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        FormField form = new FormField(words.say("questions.add.text"), text);
        form.setPrefWidth(WIDTH);
        dialog.getDialogPane().setContent(form);
        dialog.getDialogPane().lookupButton(add).setId("new-question-add");
        dialog.getDialogPane().lookupButton(add).disableProperty()
                .bind(Bindings.createBooleanBinding(() -> text.getText().isBlank(), text.textProperty()));
        dialog.setResultConverter(chosen -> chosen == add ? text.getText().strip() : null);
        dialog.setOnShown(_ -> text.requestFocus());
        return dialog.showAndWait();
    }
}
