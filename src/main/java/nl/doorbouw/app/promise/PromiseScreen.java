package nl.doorbouw.app.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.doorbouw.app.Screen;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.EmptyState;
import nl.doorbouw.app.control.LargeWindow;
import nl.doorbouw.app.control.LatestAnswer;
import nl.doorbouw.app.simulation.BackgroundSimulation;
import nl.doorbouw.app.simulation.Outcome;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.promise.Verdict;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.schedule.LoopException;
import nl.doorbouw.schedule.simulate.Simulation;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;
import nl.doorbouw.time.HorizonException;

/** Counts the plan back from a date: whether it can be promised, and when each step must begin at the latest. */
public final class PromiseScreen implements Screen {

    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final Workspace workspace;
    private final Words words;
    private final PromiseText text;
    private final LatestAnswer answer = new LatestAnswer("promise");
    private final PromiseBar bar;
    private final Label headline = new Label();
    private final Label doubt = new Label();
    private final Tiles tiles;
    private final ChoiceBar choice;
    private final BackTable table;
    private final StepPane details;
    private final Label note = new Label();
    private final VBox result = new VBox();
    private final VBox page;
    private final EmptyState empty;
    private final StackPane root;
    private final Subscription subscriptions;
    private Optional<Counted> shown = Optional.empty();

    public PromiseScreen(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        text = new PromiseText(words);
        bar = new PromiseBar(workspace, words, this::count);
        tiles = new Tiles(words);
        choice = new ChoiceBar(words, this::showRows);
        table = new BackTable(words);
        details = new StepPane(workspace, words, this::go, () -> table.getSelectionModel().clearSelection());
        page = layOut();
        empty = new EmptyState(words.say("promise.empty"));
        root = new StackPane(page, empty);
        root.getStyleClass().add("promise-screen");
        root.getStylesheets().add(Objects.requireNonNull(getClass().getResource("promise.css")).toExternalForm());
        BackgroundSimulation background = workspace.simulation();
        subscriptions = Subscription.combine(LargeWindow.follow(root, table::setLarge),
                table.getSelectionModel().selectedItemProperty().subscribe(_ -> showDetails()),
                workspace.outlookProperty().subscribe(this::show),
                background.simulationProperty().subscribe(_ -> showChance()),
                background.problemProperty().subscribe(_ -> showChance()));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void dispose() {
        subscriptions.unsubscribe();
        answer.close();
    }

    private VBox layOut() {
        Label title = new Label(words.say("promise.title"));
        title.getStyleClass().add("screen-title");
        headline.setId("promise-headline");
        headline.getStyleClass().add("headline");
        headline.setWrapText(true);
        headline.setMinHeight(Region.USE_PREF_SIZE);
        doubt.setId("promise-doubt");
        doubt.getStyleClass().add("doubt");
        doubt.setWrapText(true);
        doubt.setMinHeight(Region.USE_PREF_SIZE);
        doubt.managedProperty().bind(doubt.textProperty().isNotEmpty());
        note.setId("promise-note");
        note.getStyleClass().add("caption");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && details.isVisible()) {
                table.getSelectionModel().clearSelection();
                event.consume();
            }
        });
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox middle = new HBox(24, table, details);
        VBox.setVgrow(middle, Priority.ALWAYS);
        result.getStyleClass().add("result");
        result.getChildren().setAll(new VBox(headline, doubt), tiles, choice, middle, note);
        VBox.setVgrow(result, Priority.ALWAYS);
        VBox all = new VBox(title, bar, result);
        all.getStyleClass().add("page");
        return all;
    }

    private void show(Outlook outlook) {
        boolean none = outlook.schedule().steps().isEmpty();
        empty.setVisible(none);
        page.setVisible(!none);
        bar.show();
    }

    /** What was counted before stays, greyed, until the new answer is there or a date can be read again. */
    private void count() {
        result.pseudoClassStateChanged(OLD, true);
        headline.pseudoClassStateChanged(OLD, true);
        Optional<Tried> tried = bar.tried();
        Outlook outlook = workspace.outlook();
        LocalDate today = workspace.today();
        answer.ask(turn -> tried.ifPresent(of -> {
            try {
                Counted counted = Counted.of(workspace.planner(), outlook, of, today, text);
                turn.tell(() -> show(counted));
            } catch (PlanException | LoopException | HorizonException e) {
                turn.tell(() -> fail(new Sentences(words).of(e)));
            }
        }));
    }

    private void fail(String sentence) {
        headline.setText(sentence);
        headline.pseudoClassStateChanged(OLD, false);
        headline.pseudoClassStateChanged(BAD, true);
    }

    private void show(Counted counted) {
        shown = Optional.of(counted);
        result.pseudoClassStateChanged(OLD, false);
        headline.pseudoClassStateChanged(OLD, false);
        headline.setText(text.headline(counted));
        tiles.show(counted);
        note.setText(text.note(counted));
        showChance();
        showRows();
        showDetails();
    }

    private static boolean isBad(Verdict verdict) {
        return switch (verdict) {
            case PAST, IMPOSSIBLE, AT_BEST -> true;
            case DONE, LIKELY, SAFE -> false;
        };
    }

    private void showChance() {
        shown.ifPresent(counted -> {
            Optional<Outcome<Simulation>> known = workspace.simulation().simulationProperty().get();
            Optional<Double> chance = known.flatMap(outcome -> counted.back().chance(outcome.value()));
            tiles.showChance(chance, source(known, chance));
            Optional<String> doubtful = text.doubt(counted, chance);
            doubt.setText(doubtful.orElse(""));
            headline.pseudoClassStateChanged(BAD, isBad(counted.verdict()) || doubtful.isPresent());
        });
    }

    private Tiles.Source source(Optional<Outcome<Simulation>> known, Optional<Double> chance) {
        if (workspace.simulation().problemProperty().get().isPresent()) {
            return Tiles.Source.FAILED;
        } else if (known.stream().noneMatch(Outcome::current)) {
            return Tiles.Source.COMPUTING;
        }
        return chance.isEmpty() ? Tiles.Source.ABSENT : Tiles.Source.ESTIMATE;
    }

    private void showRows() {
        shown.ifPresent(counted -> {
            List<BackRow> rows = choice.choice().of(counted.rows());
            if (rows.isEmpty()) {
                table.setPlaceholder(new EmptyState(words.say(counted.rows().isEmpty() ? "promise.nothing.done" : "promise.nothing.listed")));
            }
            table.show(rows);
            choice.show(rows.size(), counted.rows().size());
        });
    }

    private void showDetails() {
        Optional<BackRow> row = Optional.ofNullable(table.getSelectionModel().getSelectedItem());
        details.setVisible(row.isPresent());
        row.ifPresent(of -> shown.ifPresent(counted -> details.show(counted.outlook(), of)));
    }

    /** To a step that a sentence names: here when it is listed, else where the plan has it. */
    private void go(String code) {
        if (table.select(code)) {
            table.scrollTo(table.getSelectionModel().getSelectedIndex());
        } else {
            workspace.show(Subject.step(code));
        }
    }
}
