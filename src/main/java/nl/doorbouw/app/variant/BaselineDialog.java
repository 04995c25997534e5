package nl.doorbouw.app.variant;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.Dialogs;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.variant.Baseline;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;

/** Asks how a baseline is to be called: the plan up to a line of the logbook, to hold later plans against. */
public final class BaselineDialog {

    private static final int WIDTH = 440;

    private final Workspace workspace;
    private final Words words;
    private final int number;
    private final TextField name = new TextField();
    private final Label problem = new Label();
    private final Button set;
    private final Dialog<ButtonType> dialog;

    /** @param number of the last entry that counts, from 1, as the logbook counts them */
    public BaselineDialog(Workspace workspace, Words words, int number, Window owner) {
        this.workspace = workspace;
        this.words = words;
        this.number = number;
        name.setId("baseline-name");
        problem.setId("baseline-problem");
        problem.getStyleClass().add("field-error");
        wrap(problem);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        dialog = new Dialogs(words).over(owner, words.say("variant.baseline.title"));
        ButtonType doIt = new ButtonType(words.say("variant.baseline.do"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(doIt,
                new ButtonType(words.say("control.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(form());
        set = (Button) dialog.getDialogPane().lookupButton(doIt);
        set.setId("baseline-do");
        dialog.setOnHidden(_ -> {
            if (dialog.getResult() == doIt) {
                workspace.edit(Baseline.set(workspace.itself().logbook(), name.getText(), number));
            }
        });
    }

    /** Shows it; the baseline is in the plan once its name is given. */
    public void show() {
        name.textProperty().subscribe(_ -> check());
        dialog.setOnShown(_ -> name.requestFocus());
        dialog.show();
    }

    /** Nobody has to be told that the name is still to be typed. */
    private void check() {
        boolean waiting = name.getText().isBlank();
        String wrong = waiting ? "" : problemWith(name.getText());
        problem.setText(wrong);
        set.setDisable(waiting || !wrong.isEmpty());
        if (dialog.isShowing()) {
            dialog.getDialogPane().getScene().getWindow().sizeToScene();
        }
    }

    private String problemWith(String typed) {
        try {
            Baseline.set(workspace.itself().logbook(), typed, number);
            return "";
        } catch (PlanException e) {
            return new Sentences(words).of(e);
        }
    }

    private VBox form() {
        Label why = new Label(words.say("variant.baseline.why", number));
        why.getStyleClass().add("muted");
        wrap(why);
        Label label = new Label(words.say("variant.start.name"));
        label.setLabelFor(name);
        VBox form = new VBox(8, why, label, name, problem);
        form.setPrefWidth(WIDTH);
        return form;
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }
}
