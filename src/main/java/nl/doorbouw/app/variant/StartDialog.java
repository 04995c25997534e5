package nl.doorbouw.app.variant;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.Dialogs;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.variant.Scenario;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;

/** Asks how a new scenario is called and what it begins with; a name that cannot be is told while it is typed. */
public final class StartDialog {

    private static final int WIDTH = 440;

    private final Workspace workspace;
    private final Words words;
    private final TextField name = new TextField();
    private final TextField about = new TextField();
    private final ComboBox<StartingPoint> from = new ComboBox<>();
    private final Label problem = new Label();

    /** Begins with nothing, a view or a route, at choice. */
    StartDialog(Workspace workspace, Words words) {
        this(workspace, words, "", StartingPoint.all(workspace.itself(), words));
    }

    /** Begins with this. */
    public StartDialog(Workspace workspace, Words words, StartingPoint only) {
        this(workspace, words, only.text(), List.of(only));
    }

    private StartDialog(Workspace workspace, Words words, String proposed, List<StartingPoint> points) {
        this.workspace = workspace;
        this.words = words;
        name.setText(proposed);
        name.setId("variant-name");
        about.setId("variant-about");
        about.setPromptText(words.say("variant.start.about.prompt"));
        from.setId("variant-from");
        from.getItems().setAll(points);
        from.getSelectionModel().selectFirst();
        from.setMaxWidth(Double.MAX_VALUE);
        from.setVisible(points.size() > 1);
        from.managedProperty().bind(from.visibleProperty());
        problem.getStyleClass().add("field-error");
        problem.setWrapText(true);
    }

    /** Shows it over a window; the scenario is on once it is started. */
    public void show(Window owner) {
        Dialog<ButtonType> dialog = new Dialogs(words).over(owner, words.say("variant.start.title"));
        ButtonType start = new ButtonType(words.say("variant.start.do"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(start,
                new ButtonType(words.say("control.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(form());
        Button button = (Button) dialog.getDialogPane().lookupButton(start);
        button.setId("variant-start-do");
        name.textProperty().subscribe(text -> {
            Optional<String> wrong = wrong(text);
            // Nobody has to be told that a name is still to be typed.
            problem.setText(text.isBlank() ? "" : wrong.orElse(""));
            button.setDisable(wrong.isPresent());
        });
        dialog.setOnShown(_ -> name.requestFocus());
        dialog.setOnHidden(_ -> {
            if (dialog.getResult() == start) {
                start();
            }
        });
        dialog.show();
    }

    private void start() {
        Edit edit = Scenario.start(workspace.itself().logbook(), workspace.itself().plan(), name.getText(), about.getText(),
                from.getValue().changes());
        Layer layer = edit.parts().getFirst().layer();
        workspace.edit(edit, workspace.authorProperty().get(), () -> workspace.lay(layer));
    }

    private VBox form() {
        Label why = new Label(words.say("variant.start.why"));
        why.setWrapText(true);
        why.getStyleClass().add("muted");
        VBox form = new VBox(8, why, labelled("variant.start.name", name), name, problem, labelled("variant.start.about", about), about);
        if (from.isVisible()) {
            form.getChildren().addAll(labelled("variant.start.from", from), from);
        }
        form.setPrefWidth(WIDTH);
        return form;
    }

    private Label labelled(String key, Node field) {
        Label label = new Label(words.say(key));
        label.setLabelFor(field);
        return label;
    }

    private Optional<String> wrong(String text) {
        try {
            Scenario.start(workspace.itself().logbook(), workspace.itself().plan(), text, "", List.of());
            return Optional.empty();
        } catch (PlanException e) {
            return Optional.of(new Sentences(words).of(e));
        }
    }
}
