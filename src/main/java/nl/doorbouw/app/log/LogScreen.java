package nl.doorbouw.app.log;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import nl.doorbouw.app.Screen;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.EmptyState;
import nl.doorbouw.app.variant.BaselineDialog;
import nl.doorbouw.app.variant.Picked;
import nl.doorbouw.app.variant.PickedVariant;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.ChangeText;
import nl.doorbouw.text.Words;

/** The screen of the logbook: who changed what, when and why, with a filter. */
public final class LogScreen implements Screen {

    private final Workspace workspace;
    private final Words words;
    private final ObservableList<LogRow> rows = FXCollections.observableArrayList();
    private final FilteredList<LogRow> shown = new FilteredList<>(rows);
    private final LogTable table;
    private final TextField search = new TextField();
    private final ComboBox<Set<Party>> party;
    private final ComboBox<Set<SubjectKind>> kind;
    private final Label count = new Label();
    private final Label whole = new Label();
    private final PickedVariant variant;
    private final VBox root;
    private final Subscription subscription;

    public LogScreen(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        table = new LogTable(words);
        table.view().setItems(shown);
        search.setId("log-search");
        search.setPromptText(words.say("log.search"));
        search.setAccessibleText(words.say("log.search"));
        search.setPrefColumnCount(20);
        party = choice("log-party", Arrays.asList(Party.values()), "log.everybody", words::name);
        kind = choice("log-kind", Arrays.asList(SubjectKind.values()), "log.everything", each -> words.say(each.key()));
        whole.setWrapText(true);
        whole.setId("log-whole");
        whole.setMinHeight(Region.USE_PREF_SIZE);
        table.view().setPlaceholder(new EmptyState(words.say("log.empty"), clearButton()));
        variant = new PickedVariant(workspace, words, "entries", () -> new Picked(workspace, words).entries(picked()));
        variant.in(table.view());
        MenuItem baseline = new MenuItem(words.say("log.baseline"));
        baseline.setOnAction(_ -> setBaseline());
        baseline.disableProperty().bind(table.view().getSelectionModel().selectedItemProperty().isNull());
        table.view().getContextMenu().getItems().add(baseline);
        root = layOut();
        subscription = Subscription.combine(workspace.outlookProperty().subscribe(this::show),
                search.textProperty().subscribe((_, _) -> filter()), party.valueProperty().subscribe((_, _) -> filter()),
                kind.valueProperty().subscribe((_, _) -> filter()),
                table.view().getSelectionModel().selectedItemProperty().subscribe(this::showWhole));
        filter();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    private VBox layOut() {
        Label title = new Label(words.say("log.title"));
        title.getStyleClass().add("screen-title");
        count.getStyleClass().add("muted");
        count.setId("log-count");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox filters = new HBox(search, party, kind, space, count);
        filters.getStyleClass().add("filters");
        VBox.setVgrow(table.view(), Priority.ALWAYS);
        Button begin = variant.button();
        begin.disableProperty().bind(table.view().getSelectionModel().selectedItemProperty().isNull());
        begin.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(whole, Priority.ALWAYS);
        whole.setMaxWidth(Double.MAX_VALUE);
        Button baseline = new Button(words.say("log.baseline"));
        baseline.setId("log-baseline");
        baseline.getStyleClass().add("small");
        baseline.setMinWidth(Region.USE_PREF_SIZE);
        baseline.disableProperty().bind(table.view().getSelectionModel().selectedItemProperty().isNull());
        baseline.setOnAction(_ -> setBaseline());
        HBox below = new HBox(8, whole, baseline, begin);
        VBox box = new VBox(title, filters, table.view(), below);
        box.getStyleClass().addAll("screen", "log-screen");
        box.getStylesheets().add(LogScreen.class.getResource("log.css").toExternalForm());
        return box;
    }

    private void show(Outlook outlook) {
        ChangeText text = new ChangeText(words, workspace.catalogue(), outlook.plan());
        rows.setAll(new LogRows(words, text, ZoneId.systemDefault()).of(outlook.logbook()));
        tellCount();
    }

    private void filter() {
        shown.setPredicate(new LogFilter(search.getText(), party.getValue(), kind.getValue()));
        tellCount();
    }

    private void tellCount() {
        count.setText(words.say("log.count", shown.size(), rows.size()));
    }

    /** The table cuts long texts off; the chosen line is written out below it. */
    private void showWhole(LogRow row) {
        whole.setText(row == null ? words.say("log.choose")
                : words.say("log.whole", row.number(), row.subject(), row.field(), orNothing(row.old()), orNothing(row.value()), row.remark()));
    }

    /** The entries of the selected lines, in the order of the logbook. */
    private List<Entry> picked() {
        List<Entry> entries = workspace.outlook().logbook().entries();
        return table.view().getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(LogRow::number).sorted()
                .map(number -> entries.get(number - 1)).toList();
    }

    /** On the plan as it was after the line that was chosen last. */
    private void setBaseline() {
        new BaselineDialog(workspace, words, table.view().getSelectionModel().getSelectedItem().number(), root.getScene().getWindow()).show();
    }

    private String orNothing(String value) {
        return value.isEmpty() ? words.say("log.nothing") : value;
    }

    private Button clearButton() {
        Button clear = new Button(words.say("log.clear"));
        clear.setOnAction(_ -> {
            search.clear();
            party.getSelectionModel().selectFirst();
            kind.getSelectionModel().selectFirst();
        });
        return clear;
    }

    /** A choice of one value or, at the head, of all of them: the empty set. */
    private <T> ComboBox<Set<T>> choice(String id, List<T> values, String all, Function<T, String> name) {
        ComboBox<Set<T>> box = new ComboBox<>();
        box.setId(id);
        box.getItems().add(Set.of());
        values.forEach(value -> box.getItems().add(Set.of(value)));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Set<T> chosen) {
                return chosen == null || chosen.isEmpty() ? words.say(all) : name.apply(chosen.iterator().next());
            }

            @Override
            public Set<T> fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        box.getSelectionModel().selectFirst();
        return box;
    }
}
