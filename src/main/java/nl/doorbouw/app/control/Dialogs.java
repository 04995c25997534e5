package nl.doorbouw.app.control;

import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.stage.Window;
import nl.doorbouw.text.Words;

/** Makes dialogs that look like the window they belong to. */
public final class Dialogs {

    private static final int WIDTH = 480;

    private final Words words;

    public Dialogs(Words words) {
        this.words = words;
    }

    /** A dialog over a window, in its colours; its buttons and content are still to be set. */
    public <T> Dialog<T> over(Window owner, String title) {
        Dialog<T> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        if (owner.getScene().getRoot().getStyleClass().contains("dark")) {
            dialog.getDialogPane().getStyleClass().add("dark");
        }
        return dialog;
    }

    /** Asks whether to go on; closing the dialog is no. */
    public boolean agree(Window owner, String title, String text, String yes) {
        Dialog<ButtonType> dialog = saying(owner, title, text);
        ButtonType goOn = new ButtonType(yes, ButtonBar.ButtonData.YES);
        dialog.getDialogPane().getButtonTypes().setAll(goOn, new ButtonType(words.say("control.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().lookupButton(goOn).setId("dialog-yes");
        return dialog.showAndWait().filter(goOn::equals).isPresent();
    }

    /** A dialog that says something, with one button to go on. */
    public Dialog<ButtonType> telling(Window owner, String title, String text) {
        Dialog<ButtonType> dialog = saying(owner, title, text);
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(words.say("control.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        return dialog;
    }

    private Dialog<ButtonType> saying(Window owner, String title, String text) {
        Dialog<ButtonType> dialog = over(owner, title);
        Label label = new Label(text);
        label.setId("dialog-text");
        label.setWrapText(true);
        label.setPrefWidth(WIDTH);
        dialog.getDialogPane().setContent(label);
        return dialog;
    }
}
