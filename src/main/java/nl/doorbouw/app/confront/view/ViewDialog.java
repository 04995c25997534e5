package nl.doorbouw.app.confront.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.Dialogs;
import nl.doorbouw.app.control.FormField;
import nl.doorbouw.catalogue.EditCheck;
import nl.doorbouw.catalogue.PlanQuestions;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.view.Item;
import nl.doorbouw.plan.view.Views;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.text.ChangeText;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;

/** Asks what one party sees differently: the bandwidth of a step or the answer to a question, with why. */
public final class ViewDialog {

    private static final double WIDTH = 520;

    private final Workspace workspace;
    private final Words words;
    private final Outlook outlook;
    private final Views views;
    private final ChangeText text;
    private final ComboBox<Party> party;
    private final TextField search = new TextField();
    private final ComboBox<Subject> subject = new ComboBox<>();
    private final TextField bandwidth = new TextField();
    private final ComboBox<Answer> answer;
    private final TextField remark = new TextField();
    private final Label now = new Label();
    private final FormField value;

    /** @param about what it is about; empty lets the user choose */
    public ViewDialog(Workspace workspace, Words words, Optional<Subject> about) {
        this.workspace = workspace;
        this.words = words;
        outlook = workspace.outlook();
        views = Views.of(outlook.logbook());
        text = new ChangeText(words, workspace.catalogue(), outlook.plan());
        party = new ComboBox<>(FXCollections.observableArrayList(Party.values()));
        answer = new ComboBox<>(FXCollections.observableArrayList(Answer.values()));
        party.setId("view-party");
        subject.setId("view-subject");
        bandwidth.setId("view-bandwidth");
        answer.setId("view-answer");
        remark.setId("view-remark");
        written(party, words::name);
        written(answer, words::name);
        written(subject, text::subject);
        List<Subject> all = subjects();
        subject.setItems(FXCollections.observableArrayList(all));
        search.setId("view-search");
        search.setPromptText(words.say("viewdialog.search"));
        search.setAccessibleText(words.say("viewdialog.search"));
        search.textProperty().subscribe((_, typed) -> find(all, typed));
        subject.setMaxWidth(Double.MAX_VALUE);
        value = new FormField(words.say("viewdialog.value"), new StackPane(bandwidth, answer));
        StackPane.setAlignment(answer, Pos.CENTER_LEFT);
        now.setWrapText(true);
        now.setMinHeight(Region.USE_PREF_SIZE);
        now.getStyleClass().add("caption");
        bandwidth.setPromptText("6/12/26w");
        party.setValue(workspace.authorProperty().get().party());
        subject.setValue(about.filter(subject.getItems()::contains).orElseGet(() -> subject.getItems().getFirst()));
        party.valueProperty().subscribe(_ -> fill());
        subject.valueProperty().subscribe(_ -> fill());
    }

    /** Whether a view on this can be filled in here. */
    public static boolean canEdit(Item item) {
        return item.field() == Fields.DURATION || item.field() == Fields.ANSWER;
    }

    /** Shows the dialog and enters what was filled in. */
    public void show(Window owner) {
        Dialog<ButtonType> dialog = new Dialogs(words).over(owner, words.say("viewdialog.title"));
        ButtonType enter = new ButtonType(words.say("viewdialog.enter"), ButtonBar.ButtonData.OK_DONE);
        ButtonType remove = new ButtonType(words.say("viewdialog.remove"), ButtonBar.ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().setAll(remove, enter,
                new ButtonType(words.say("planning.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(content());
        Button take = (Button) dialog.getDialogPane().lookupButton(remove);
        party.valueProperty().subscribe(_ -> take.setDisable(!hasView()));
        subject.valueProperty().subscribe(_ -> take.setDisable(!hasView()));
        Button button = (Button) dialog.getDialogPane().lookupButton(enter);
        button.setId("view-enter");
        button.addEventFilter(ActionEvent.ACTION, event -> {
            if (isWrong()) {
                event.consume();
            }
        });
        dialog.setResultConverter(chosen -> chosen);
        dialog.setOnShown(_ -> (bandwidth.isVisible() ? bandwidth : answer).requestFocus());
        dialog.resultProperty().subscribe(chosen -> {
            if (chosen == enter) {
                enter(change());
            } else if (chosen == remove) {
                enter(Change.clear(subject.getValue(), field(subject.getValue())));
            }
        });
        dialog.show();
    }

    private VBox content() {
        Label intro = new Label(words.say("viewdialog.intro"));
        intro.setWrapText(true);
        intro.setMinHeight(Region.USE_PREF_SIZE);
        VBox content = new VBox(12, intro, new FormField(words.say("viewdialog.party"), party),
                new FormField(words.say("viewdialog.subject"), new VBox(4, search, subject)), now, value, new FormField(words.say("viewdialog.remark"), remark));
        content.setPrefWidth(WIDTH);
        return content;
    }

    private List<Subject> subjects() {
        Stream<Subject> steps = outlook.schedule().steps().stream().filter(step -> step.step().kind() != StepKind.MILESTONE)
                .map(step -> Subject.step(step.code()));
        Stream<Subject> questions = new PlanQuestions(workspace.catalogue(), outlook.plan()).all().stream()
                .map(question -> Subject.question(question.code()));
        return Stream.concat(steps, questions).toList();
    }

    /** Leaves the subjects that have what is typed in their code or name, and takes the first of them. */
    private void find(List<Subject> all, String typed) {
        String wanted = typed.strip().toLowerCase(words.locale());
        List<Subject> found = all.stream().filter(each -> text.subject(each).toLowerCase(words.locale()).contains(wanted)).toList();
        if (!found.isEmpty()) {
            subject.getItems().setAll(found);
            subject.setValue(found.getFirst());
        }
    }

    private void fill() {
        if (subject.getValue() == null) {
            return;
        }
        Subject of = subject.getValue();
        boolean step = of instanceof Subject.Step;
        bandwidth.setVisible(step);
        answer.setVisible(!step);
        String held = views.seenBy(party.getValue()).text(of, field(of));
        value.clear();
        if (of instanceof Subject.Step(String code)) {
            bandwidth.setText(held.isEmpty() ? outlook.schedule().step(code).map(known -> words.say(known.step().bandwidth())).orElse("")
                    : text.value(of, Fields.DURATION, held));
        } else {
            answer.setValue(held.isEmpty() ? Answer.OPEN : (Answer) Fields.ANSWER.read(of, held));
        }
        now.setText(Stream.of(Party.values()).filter(each -> views.view(each).get(of, field(of)).isPresent())
                .map(each -> words.say("viewdialog.held", words.name(each), text.value(of, field(of), views.view(each).text(of, field(of)))))
                .reduce((one, other) -> one + " · " + other).orElseGet(() -> words.say("viewdialog.none")));
    }

    private boolean hasView() {
        return subject.getValue() != null && views.view(party.getValue()).get(subject.getValue(), field(subject.getValue())).isPresent();
    }

    private boolean isWrong() {
        try {
            Layer layer = Layer.view(party.getValue());
            new EditCheck(workspace.catalogue()).checked(views.own(), outlook.logbook().valuesIn(layer), List.of(change()));
            value.clear();
            return false;
        } catch (RuntimeException e) {
            value.refuse(new Sentences(words).of(e));
            return true;
        }
    }

    private Change change() {
        Subject of = subject.getValue();
        return Change.parse(of.toString(), field(of).name(), of instanceof Subject.Step ? bandwidth.getText() : answer.getValue().code());
    }

    private void enter(Change change) {
        workspace.edit(new Edit(Layer.view(party.getValue()), List.of(change), remark.getText().strip()));
    }

    private static Field<?> field(Subject of) {
        return of instanceof Subject.Step ? Fields.DURATION : Fields.ANSWER;
    }

    private static <T> void written(ComboBox<T> box, Function<T, String> text) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String typed) {
                return box.getItems().stream().filter(item -> text.apply(item).equals(typed)).findFirst().orElse(box.getValue());
            }
        });
    }
}
