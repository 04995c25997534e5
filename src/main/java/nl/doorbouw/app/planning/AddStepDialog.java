package nl.doorbouw.app.planning;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.Dialogs;
import nl.doorbouw.catalogue.DecisionBody;
import nl.doorbouw.catalogue.EditCheck;
import nl.doorbouw.catalogue.Phase;
import nl.doorbouw.catalogue.PlanSteps;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;

/** Asks what is needed for a step of the project's own. */
final class AddStepDialog {

    private static final double WIDTH = 480;

    private final Workspace workspace;
    private final Words words;
    private final TextField code = field("code");
    private final TextField name = field("name");
    private final TextField duration = field("duration");
    private final TextField after = field("after");
    private final ComboBox<StepKind> kind;
    private final ComboBox<Party> party;
    private final ComboBox<Phase> phase;
    private final ComboBox<DecisionBody> body;
    private final Label problem = new Label();
    private final GridPane grid = new GridPane();

    /**
     * @param after the code of the step after which the new one comes, and in whose phase it stands, when one is
     * selected
     */
    AddStepDialog(Workspace workspace, Words words, Optional<String> after) {
        this.workspace = workspace;
        this.words = words;
        kind = choice("kind", List.of(StepKind.values()), words::name);
        party = choice("party", List.of(Party.values()), words::name);
        phase = choice("phase", workspace.catalogue().phases(), each -> each.code() + " " + words.say(each.name()));
        body = choice("body", List.copyOf(workspace.catalogue().bodies().values()), each -> words.say(each.name()));
        fill(after);
        List.of(code, name, duration, this.after).forEach(input -> input.textProperty().addListener(_ -> validate()));
        kind.valueProperty().addListener(_ -> validate());
    }

    /** Shows the dialog; the changes that add the step, or nothing when it was cancelled. */
    Optional<List<Change>> ask(Window owner) {
        Dialog<List<Change>> dialog = new Dialogs(words).over(owner, words.say("planning.add"));
        ButtonType add = new ButtonType(words.say("planning.add"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes()
                .setAll(add, new ButtonType(words.say("planning.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(content());
        Node button = dialog.getDialogPane().lookupButton(add);
        button.setId("planning-add-confirm");
        button.addEventFilter(ActionEvent.ACTION, event -> {
            if (validate().isPresent()) {
                event.consume();
            }
        });
        dialog.setResultConverter(chosen -> chosen == add ? changes() : null);
        dialog.setOnShown(_ -> name.requestFocus());
        return dialog.showAndWait();
    }

    private void fill(Optional<String> predecessor) {
        code.setText(new PlanSteps(workspace.catalogue(), plan()).freeCode());
        duration.setText("2/4/8w");
        kind.setValue(StepKind.WORK);
        party.setValue(workspace.authorProperty().get().party());
        body.setValue(body.getItems().getFirst());
        phase.setValue(phase.getItems().getFirst());
        predecessor.flatMap(of -> workspace.outlook().schedule().step(of)).ifPresent(step -> {
            after.setText(step.code());
            phase.getItems().stream().filter(each -> each.code().equals(step.step().phase())).findFirst()
                    .ifPresent(phase::setValue);
        });
    }

    private Node content() {
        grid.getStyleClass().add("add-step");
        row(0, "code", code);
        row(1, "name", name);
        row(2, "kind", kind);
        row(3, "duration", duration);
        row(4, "after", after);
        row(5, "party", party);
        row(6, "body", body);
        row(7, "phase", phase);
        problem.setId("planning-add-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("field-error");
        problem.setMinHeight(40);
        VBox content = new VBox(grid, problem);
        content.setPrefWidth(WIDTH);
        content.getStylesheets().add(PlanningScreen.SHEET);
        validate();
        return content;
    }

    private void row(int row, String field, Control input) {
        Label label = new Label(words.say("planning.field." + field));
        label.setLabelFor(input);
        label.setMinWidth(Region.USE_PREF_SIZE);
        input.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(input, Priority.ALWAYS);
        grid.addRow(row, label, input);
    }

    private Optional<String> validate() {
        duration.setDisable(kind.getValue() == StepKind.MILESTONE);
        body.setDisable(kind.getValue() != StepKind.DECISION);
        Optional<String> sentence = problem();
        problem.setText(sentence.orElse(""));
        return sentence;
    }

    private Optional<String> problem() {
        try {
            List<Change> changes = new EditCheck(workspace.catalogue()).checked(plan(), changes());
            workspace.planner().schedule(plan().with(changes));
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(new Sentences(words).of(e));
        }
    }

    private List<Change> changes() {
        return new NewStep(code.getText(), name.getText(), kind.getValue(), duration.getText(), after.getText(),
                party.getValue(), phase.getValue().code(), body.getValue().code())
                .changes(workspace.catalogue(), plan());
    }

    private Plan plan() {
        return workspace.outlook().plan();
    }

    private static TextField field(String name) {
        TextField field = new TextField();
        field.setId("planning-add-" + name);
        return field;
    }

    private static <T> ComboBox<T> choice(String name, List<T> values, Function<T, String> say) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setId("planning-add-" + name);
        choice.getItems().setAll(values);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : say.apply(value);
            }

            @Override
            public T fromString(String text) {
                return values.stream().filter(value -> say.apply(value).equals(text)).findFirst().orElseThrow();
            }
        });
        return choice;
    }
}
