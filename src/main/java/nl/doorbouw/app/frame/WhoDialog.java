package nl.doorbouw.app.frame;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import nl.doorbouw.app.control.Dialogs;
import nl.doorbouw.app.control.PartyBadge;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;

/** Asks who works here and for which party, as every line of the logbook names them. */
public final class WhoDialog {

    private static final int WIDTH = 400;

    private final Words words;
    private final TextField name;
    private final ToggleGroup parties = new ToggleGroup();
    private final Dialog<Author> dialog;

    public WhoDialog(Words words, Window owner, Author proposed) {
        this.words = words;
        name = new TextField(proposed.name());
        name.setId("who-name");
        dialog = new Dialogs(words).over(owner, words.say("shell.who.title"));
        ButtonType keep = new ButtonType(words.say("shell.who.keep"), ButtonBar.ButtonData.OK_DONE);
        ButtonType later = new ButtonType(words.say("control.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(keep, later);
        dialog.getDialogPane().setContent(form(proposed.party()));
        dialog.getDialogPane().lookupButton(keep).setId("who-keep");
        dialog.getDialogPane().lookupButton(keep).disableProperty().bind(name.textProperty().map(String::isBlank));
        dialog.setResultConverter(button -> button == keep ? new Author(name.getText().strip(), party()) : null);
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, key -> keepOnEnter(key, keep, later));
        dialog.setOnShown(_ -> name.requestFocus());
    }

    /** Shows it over the window; who is told when an answer was given. */
    public void show(Consumer<Author> onAnswer) {
        dialog.setOnHidden(_ -> {
            if (dialog.getResult() != null) {
                onAnswer.accept(dialog.getResult());
            }
        });
        dialog.show();
    }

    /** Enter keeps also where it would choose a party, but not where it cancels. */
    private void keepOnEnter(KeyEvent key, ButtonType keep, ButtonType later) {
        Button button = (Button) dialog.getDialogPane().lookupButton(keep);
        if (key.getCode() == KeyCode.ENTER && !dialog.getDialogPane().lookupButton(later).isFocused() && !button.isDisabled()) {
            key.consume();
            button.fire();
        }
    }

    private VBox form(Party proposed) {
        Label why = new Label(words.say("shell.who.why"));
        why.setWrapText(true);
        why.getStyleClass().add("muted");
        Label nameLabel = new Label(words.say("shell.who.name"));
        nameLabel.setLabelFor(name);
        VBox form = new VBox(why, nameLabel, name, new Label(words.say("shell.who.party")));
        form.getStyleClass().add("who-form");
        for (Party party : Party.values()) {
            RadioButton button = new RadioButton(words.name(party));
            button.setId("who-" + party.code());
            button.setToggleGroup(parties);
            button.setUserData(party);
            button.setSelected(party == proposed);
            PartyBadge badge = new PartyBadge(words);
            badge.show(party);
            HBox choice = new HBox(badge, button);
            choice.getStyleClass().add("party-choice");
            form.getChildren().add(choice);
        }
        form.setPrefWidth(WIDTH);
        return form;
    }

    private Party party() {
        return (Party) parties.getSelectedToggle().getUserData();
    }
}
