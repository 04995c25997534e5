package nl.doorbouw.app.confront.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.view.Item;
import nl.doorbouw.plan.view.Views;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.ChangeText;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;

/** Asks what one party sees differently, with why: a bandwidth, links, an answer, a choice of route or the meetings of a body. */
public final class ViewDialog {

    private static final double WIDTH = 520;
    private static final String NO_LINKS = "-";

    private final Workspace workspace;
    private final Words words;
    private final List<Subject> all;
    private final Label nothing = new Label();
    private final Label hat = new Label();
    private final Label recorded = new Label();
    private final ValueHint hint;
    private Outlook outlook;
    private Views views;
    private final ChangeText text;
    private final ViewTopics topics;
    private final ComboBox<Party> party;
    private final TextField search = new TextField();
    private final ComboBox<Subject> subject = new ComboBox<>();
    private final ComboBox<Field<?>> field = new ComboBox<>();
    private final TextField typed = new TextField();
    private final ComboBox<String> choice = new ComboBox<>();
    private final TextField remark = new TextField();
    private final Label now = new Label();
    private final FormField value;
    private final FormField what;

    /** @param about what it is about; empty lets the user choose */
    public ViewDialog(Workspace workspace, Words words, Optional<Item> about) {
        this.workspace = workspace;
        this.words = words;
        outlook = workspace.outlook();
        views = Views.of(outlook.logbook());
        text = new ChangeText(words, workspace.catalogue(), outlook.plan());
        topics = new ViewTopics(workspace.catalogue(), outlook);
        party = new ComboBox<>(FXCollections.observableArrayList(Party.values()));
        name();
        written(party, words::name);
        written(subject, text::subject);
        written(field, text::field);
        written(choice, code -> text.value(subject.getValue(), field.getValue(), code));
        all = topics.subjects();
        hint = new ValueHint(words);
        subject.setItems(FXCollections.observableArrayList(all));
        search.textProperty().subscribe((_, wanted) -> find(wanted));
        subject.setMaxWidth(Double.MAX_VALUE);
        value = new FormField(words.say("viewdialog.value"), new VBox(4, new StackPane(typed, choice), hint));
        what = new FormField(words.say("viewdialog.field"), field);
        StackPane.setAlignment(choice, Pos.CENTER_LEFT);
        choice.setOnKeyTyped(typing -> letter(typing.getCharacter()));
        typed.textProperty().subscribe(_ -> hint.show(field.getValue(), typed.getText()));
        for (Label label : List.of(hat, recorded, nothing)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            show(label, "");
        }
        hat.getStyleClass().add("field-error");
        recorded.getStyleClass().add("strong");
        now.setWrapText(true);
        now.setMinHeight(Region.USE_PREF_SIZE);
        now.getStyleClass().add("caption");
        party.setValue(workspace.authorProperty().get().party());
        subject.valueProperty().subscribe(_ -> offer());
        field.valueProperty().subscribe(_ -> fill());
        party.valueProperty().subscribe(_ -> fill());
        subject.setValue(about.map(Item::subject).filter(all::contains).orElseGet(all::getFirst));
        about.map(Item::field).filter(field.getItems()::contains).ifPresent(field::setValue);
    }

    /** Whether a view on this can be filled in here. */
    public static boolean canEdit(Item item) {
        return List.of(Fields.DURATION, Fields.AFTER, Fields.ANSWER, Fields.DEVELOPMENT, Fields.INSTRUMENT, Fields.PREPARATION, Fields.MEETINGS)
                .contains(item.field());
    }

    /** Shows the dialog; it stays open, so that one entry can follow the other. */
    public void show(Window owner) {
        Dialog<ButtonType> dialog = new Dialogs(words).over(owner, words.say("viewdialog.title"));
        ButtonType enter = new ButtonType(words.say("viewdialog.enter", ""), ButtonBar.ButtonData.APPLY);
        ButtonType remove = new ButtonType(words.say("viewdialog.remove"), ButtonBar.ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().setAll(remove, enter,
                new ButtonType(words.say("control.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(content());
        Button take = button(dialog, remove, () -> enter(Change.clear(subject.getValue(), field.getValue())));
        Button record = button(dialog, enter, () -> {
            if (!isWrong()) {
                enter(change());
            }
        });
        record.setId("view-enter");
        record.setDefaultButton(true);
        dialog.getDialogPane().lookupButton(dialog.getDialogPane().getButtonTypes().getLast()).setId("view-close");
        Runnable follow = () -> {
            take.setDisable(!hasView());
            record.setDisable(subject.getValue() == null);
            record.setText(words.say("viewdialog.enter", words.name(party.getValue())));
            Party worn = workspace.authorProperty().get().party();
            show(hat, worn == party.getValue() ? "" : words.say("viewdialog.hat", words.name(worn), words.name(party.getValue())));
            Optional.ofNullable(dialog.getDialogPane().getScene().getWindow()).ifPresent(Window::sizeToScene);
        };
        recorded.textProperty().subscribe(_ -> follow.run());
        party.valueProperty().subscribe(_ -> follow.run());
        field.valueProperty().subscribe(_ -> follow.run());
        subject.valueProperty().subscribe(_ -> follow.run());
        dialog.setOnShown(_ -> (typed.isVisible() ? typed : choice).requestFocus());
        dialog.show();
    }

    /** A button that does not close the dialog. */
    private static Button button(Dialog<ButtonType> dialog, ButtonType type, Runnable deed) {
        Button button = (Button) dialog.getDialogPane().lookupButton(type);
        button.setMinWidth(Region.USE_PREF_SIZE);
        ButtonBar.setButtonUniformSize(button, false);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            deed.run();
        });
        return button;
    }

    private void name() {
        party.setId("view-party");
        subject.setId("view-subject");
        field.setId("view-field");
        typed.setId("view-value");
        choice.setId("view-choice");
        remark.setId("view-remark");
        nothing.setId("view-nothing");
        hat.setId("view-hat");
        recorded.setId("view-recorded");
        search.setId("view-search");
        search.setPromptText(words.say("viewdialog.search"));
        search.setAccessibleText(words.say("viewdialog.search"));
    }

    private VBox content() {
        Label intro = new Label(words.say("viewdialog.intro"));
        intro.setWrapText(true);
        intro.setMinHeight(Region.USE_PREF_SIZE);
        VBox content = new VBox(8, intro, new FormField(words.say("viewdialog.party"), new VBox(4, party, hat)),
                new FormField(words.say("viewdialog.subject"), new VBox(4, search, subject, nothing)), what, now, value,
                new FormField(words.say("viewdialog.remark"), remark), recorded);
        content.setPrefWidth(WIDTH);
        return content;
    }

    /** Leaves the subjects that have what is typed in their code or name, and takes the first of them; without any, nothing is chosen. */
    private void find(String sought) {
        String wanted = sought.strip().toLowerCase(words.locale());
        List<Subject> found = all.stream().filter(each -> text.subject(each).toLowerCase(words.locale()).contains(wanted)).toList();
        subject.getItems().setAll(found);
        subject.setValue(found.isEmpty() ? null : found.getFirst());
        show(nothing, found.isEmpty() ? words.say("viewdialog.nothing", sought.strip()) : "");
        for (Node part : List.of(value, now, what)) {
            part.setDisable(found.isEmpty());
        }
    }

    private static void show(Label label, String said) {
        label.setText(said);
        label.setVisible(!said.isEmpty());
        label.setManaged(!said.isEmpty());
    }

    /** Chooses the value that begins with a letter, or else has it: v is n.v.t. */
    private void letter(String typed) {
        String wanted = typed.toLowerCase(words.locale());
        if (!wanted.isBlank()) {
            choice.getItems().stream().filter(code -> written(code).startsWith(wanted)).findFirst()
                    .or(() -> choice.getItems().stream().filter(code -> written(code).contains(wanted)).findFirst()).ifPresent(choice::setValue);
        }
    }

    private String written(String code) {
        return text.value(subject.getValue(), field.getValue(), code).toLowerCase(words.locale());
    }

    /** Lets choose what of the subject is seen differently, where there is a choice. */
    private void offer() {
        if (subject.getValue() != null) {
            List<Field<?>> fields = topics.fields(subject.getValue());
            Field<?> kept = Optional.<Field<?>>ofNullable(field.getValue()).filter(fields::contains).orElseGet(fields::getFirst);
            field.getItems().setAll(fields);
            field.setValue(kept);
            what.setVisible(fields.size() > 1);
            what.setManaged(fields.size() > 1);
            fill();
        }
    }

    private void fill() {
        Subject of = subject.getValue();
        if (of == null || field.getValue() == null || !topics.fields(of).contains(field.getValue())) {
            return;
        }
        Field<?> about = field.getValue();
        List<String> choices = ViewTopics.choices(about);
        typed.setVisible(choices.isEmpty());
        choice.setVisible(!choices.isEmpty());
        value.clear();
        // The values of another field cannot be written as this one's.
        choice.setValue(null);
        choice.getItems().setAll(choices);
        String held = held(of, about);
        if (choices.isEmpty()) {
            typed.setText(held);
            typed.setPromptText(words.say("planning.prompt." + about.name()));
            hint.show(about, held);
        } else {
            choice.setValue(held.isEmpty() ? choices.getFirst() : held);
            hint.show(about, "");
        }
        now.setText(Stream.of(Party.values()).filter(each -> views.view(each).get(of, about).isPresent())
                .map(each -> words.say("viewdialog.held", words.name(each), text.value(of, about, views.view(each).text(of, about))))
                .reduce((one, other) -> one + " · " + other).orElseGet(() -> words.say("viewdialog.none")));
    }

    /** What the party holds now, in a form that the field reads: its view, the plan's own, or what follows from the catalogue. */
    private String held(Subject of, Field<?> about) {
        Plan seen = views.seenBy(party.getValue());
        String set = seen.text(of, about);
        return switch (of) {
            case Subject.Step(String code) when about == Fields.DURATION -> seen.get(of, Fields.DURATION)
                    .or(() -> outlook.schedule().step(code).map(step -> step.step().bandwidth())).map(words::say).orElse("");
            case Subject.Step(String code) when set.isEmpty() -> outlook.schedule().step(code)
                    .map(step -> Link.format(step.step().waits().likely())).map(links -> links.isEmpty() ? NO_LINKS : links).orElse("");
            case Subject.Question(String code) -> set.isEmpty() ? Answer.OPEN.code() : set;
            case Subject.Body _ -> seen.get(of, Fields.MEETINGS).map(words::say).orElse("");
            case Subject.Step _, Subject.RouteChoice _, Subject.Whole _, Subject.Scenario _, Subject.Baseline _ -> set;
        };
    }

    private boolean hasView() {
        return subject.getValue() != null && field.getValue() != null && topics.fields(subject.getValue()).contains(field.getValue())
                && views.view(party.getValue()).get(subject.getValue(), field.getValue()).isPresent();
    }

    private boolean isWrong() {
        try {
            Layer layer = Layer.view(party.getValue());
            List<Change> changes = new EditCheck(workspace.catalogue()).checked(views.own(), outlook.logbook().valuesIn(layer),
                    List.of(change()));
            workspace.planner().schedule(views.seenBy(party.getValue()).with(changes));
            value.clear();
            return false;
        } catch (RuntimeException e) {
            value.refuse(new Sentences(words).of(e));
            return true;
        }
    }

    private Change change() {
        return Change.parse(subject.getValue().toString(), field.getValue().name(), typed.isVisible() ? typed.getText() : choice.getValue());
    }

    /** Says what was entered once it is, and makes ready for the next. */
    private void enter(Change change) {
        Party of = party.getValue();
        Edit edit = new Edit(Layer.view(of), List.of(change), remark.getText().strip());
        workspace.edit(edit, workspace.authorProperty().get(), () -> {
            outlook = workspace.outlook();
            views = Views.of(outlook.logbook());
            remark.clear();
            fill();
            String what = text.subject(change.subject());
            show(recorded, change.value().isEmpty() ? words.say("viewdialog.removed", what, words.name(of))
                    : words.say("viewdialog.recorded", what, text.value(change), words.name(of)));
            search.requestFocus();
            search.selectAll();
        });
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
