package nl.doorbouw.app.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.Dialogs;
import nl.doorbouw.catalogue.EditCheck;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.variant.Scenario;
import nl.doorbouw.text.ChangeText;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;

/** Asks what a new scenario begins with and how it is called; it says what that changes, and while typing what cannot be. */
public final class StartDialog {

    private static final int WIDTH = 440;
    private static final int MOST_CHANGES = 5;

    private final Workspace workspace;
    private final Words words;
    private final TextField name = new TextField();
    private final TextField about = new TextField();
    private final ComboBox<StartingPoint> from = new ComboBox<>();
    private final TextField value = new TextField();
    private final Label valueLabel;
    private final Label changes = new Label();
    private final Label problem = new Label();
    private final Button start;
    private final Dialog<ButtonType> dialog;
    /** The name that was put there, and goes along with the choice until somebody types another one. */
    private String proposed = "";

    /** Begins with nothing, a view or a route, at choice. */
    static StartDialog anew(Workspace workspace, Words words, Window owner) {
        return new StartDialog(workspace, words, StartingPoint.all(workspace.itself(), words), owner);
    }

    /** @param points what it may begin with, the first one chosen */
    public StartDialog(Workspace workspace, Words words, List<StartingPoint> points, Window owner) {
        this.workspace = workspace;
        this.words = words;
        valueLabel = labelled("variant.start.value", value);
        name.setId("variant-name");
        about.setId("variant-about");
        about.setPromptText(words.say("variant.start.about.prompt"));
        value.setId("variant-value");
        value.managedProperty().bind(value.visibleProperty());
        valueLabel.visibleProperty().bind(value.visibleProperty());
        valueLabel.managedProperty().bind(value.visibleProperty());
        from.setId("variant-from");
        from.getItems().setAll(points);
        from.getSelectionModel().selectFirst();
        from.setMaxWidth(Double.MAX_VALUE);
        changes.setId("variant-changes");
        problem.setId("variant-problem");
        problem.getStyleClass().add("field-error");
        for (Label label : List.of(changes, problem)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        dialog = new Dialogs(words).over(owner, words.say("variant.start.title"));
        ButtonType doIt = new ButtonType(words.say("variant.start.do"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(doIt,
                new ButtonType(words.say("control.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(form());
        start = (Button) dialog.getDialogPane().lookupButton(doIt);
        start.setId("variant-start-do");
        dialog.setOnHidden(_ -> {
            if (dialog.getResult() == doIt) {
                start();
            }
        });
    }

    /** Shows it; the scenario is on once it is started. */
    public void show() {
        from.valueProperty().subscribe(this::choose);
        name.textProperty().subscribe((_, _) -> check());
        value.textProperty().subscribe((_, _) -> check());
        dialog.setOnShown(_ -> (proposed.isEmpty() || from.getItems().size() == 1 ? name : from).requestFocus());
        dialog.show();
    }

    private void choose(StartingPoint point) {
        value.setVisible(point.prompt().isPresent());
        value.setPromptText(point.prompt().orElse(""));
        if (name.getText().equals(proposed)) {
            proposed = point.name().isEmpty() ? "" : Scenario.freeName(workspace.itself().logbook(), point.name());
            name.setText(proposed);
        }
        check();
    }

    /** Nobody has to be told that something is still to be typed. */
    private void check() {
        boolean waiting = name.getText().isBlank() || value.isVisible() && value.getText().isBlank();
        try {
            List<Change> checked = new EditCheck(workspace.catalogue()).checked(workspace.itself().plan(), Plan.EMPTY,
                    edit().parts().getFirst().changes());
            changes.setText(told(checked));
            problem.setText("");
            start.setDisable(waiting);
        } catch (RuntimeException e) {
            // Whatever family it is of, it says what is wrong with what was typed.
            changes.setText("");
            problem.setText(waiting ? "" : new Sentences(words).of(e));
            start.setDisable(true);
        }
        if (dialog.isShowing()) {
            dialog.getDialogPane().getScene().getWindow().sizeToScene();
        }
    }

    /** The first changes in words, and how many more there are. */
    private String told(List<Change> all) {
        ChangeText text = new ChangeText(words, workspace.catalogue(), workspace.itself().plan());
        List<Change> real = all.stream().filter(change -> !change.subject().equals(Subject.SCENARIO)).toList();
        List<String> lines = new ArrayList<>(real.stream().limit(MOST_CHANGES).map(change -> words.say("variant.start.change",
                text.subject(change.subject()), text.field(change.field()), text.value(change))).toList());
        if (real.size() > MOST_CHANGES) {
            lines.add(words.say("variant.start.more", real.size() - MOST_CHANGES));
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private Edit edit() {
        return Scenario.start(workspace.itself().logbook(), workspace.itself().plan(), name.getText(), about.getText(),
                from.getValue().changes().apply(value.getText()));
    }

    private void start() {
        Edit edit = edit();
        Layer layer = edit.parts().getFirst().layer();
        workspace.edit(edit, workspace.authorProperty().get(), () -> workspace.lay(layer));
    }

    private VBox form() {
        Label why = new Label(words.say("variant.start.why"));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.getStyleClass().add("muted");
        VBox form = new VBox(8, why);
        if (from.getItems().size() > 1) {
            form.getChildren().addAll(labelled("variant.start.from", from), from);
        }
        form.getChildren().addAll(valueLabel, value, changes, labelled("variant.start.name", name), name,
                labelled("variant.start.about", about), about, problem);
        form.setPrefWidth(WIDTH);
        return form;
    }

    private Label labelled(String key, Node field) {
        Label label = new Label(words.say(key));
        label.setLabelFor(field);
        return label;
    }
}
