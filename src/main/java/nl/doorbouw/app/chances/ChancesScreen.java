package nl.doorbouw.app.chances;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.doorbouw.app.Screen;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.EmptyState;
import nl.doorbouw.app.control.LargeWindow;
import nl.doorbouw.app.simulation.BackgroundSimulation;
import nl.doorbouw.app.simulation.Outcome;
import nl.doorbouw.app.why.AskedDate;
import nl.doorbouw.app.why.WhyDates;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.insight.Narrowing;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.schedule.simulate.Simulation;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;

/** Shows how likely the dates are, what makes them uncertain, and what to find out first. */
public final class ChancesScreen implements Screen {

    /** The part of the width that the picture and the questions take. */
    private static final double WIDE = 56;

    private final Workspace workspace;
    private final BackgroundSimulation background;
    private final Words words;
    private final ComboBox<Goal> goals = new ComboBox<>();
    private final WhyDates why;
    private final SpreadPane spread;
    private final RankList tornado;
    private final RankList questions;
    private final RankList steps;
    private final Label problem = new Label();
    private final HBox computing;
    private final SettingsMenu settings;
    private final VBox page;
    private final EmptyState waiting;
    private final EmptyState empty;
    private final StackPane root;
    private final Subscription subscriptions;

    public ChancesScreen(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        background = workspace.simulation();
        spread = new SpreadPane(words);
        why = new WhyDates(workspace, words);
        why.onDate(spread.main(), () -> asked().stream().findFirst());
        why.onChart(spread, this::asked);
        tornado = list("tornado", List.of(words.say("chances.column.share")));
        questions = list("questions", List.of(words.say("chances.column.expected"), words.say("chances.column.yes"), words.say("chances.column.no")));
        steps = list("steps", List.of(words.say("chances.column.expected")));
        settings = new SettingsMenu(words, background.settingsProperty());
        computing = new HBox(8, progress(), new Label(words.say("chances.computing")));
        computing.getStyleClass().add("computing");
        page = new VBox(header(), problem, scrolled(grid()), note());
        empty = new EmptyState(words.say("chances.empty"));
        waiting = new EmptyState(words.say("chances.waiting"), progress());
        root = new StackPane(page, empty, waiting);
        root.getStyleClass().add("chances-screen");
        root.getStylesheets().add(Objects.requireNonNull(getClass().getResource("chances.css")).toExternalForm());
        goals.valueProperty().subscribe(this::show);
        subscriptions = Subscription.combine(LargeWindow.follow(root, _ -> { }),
                workspace.outlookProperty().subscribe(_ -> showGoals()),
                background.simulationProperty().subscribe(_ -> show()),
                background.narrowingProperty().subscribe(_ -> showRankings()),
                background.problemProperty().subscribe(this::showProblem));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void dispose() {
        subscriptions.unsubscribe();
        settings.dispose();
        why.close();
    }
    /** A quantile has no chain of its own: the likely date has, and what spreads it stands beside the picture. */
    private List<AskedDate> asked() {
        Outlook outlook = workspace.outlook();
        return Optional.ofNullable(goals.getValue()).flatMap(Goal::code).flatMap(code -> AskedDate.in(words.say("chances.why"), outlook.plan(),
                outlook.schedule(), code, Pass.LIKELY)).stream().toList();
    }


    private RankList list(String name, List<String> columns) {
        RankList list = new RankList(words.say("chances." + name + ".title"), words.say("chances." + name + ".explained"), columns, workspace::show);
        list.setId("chances-" + name);
        return list;
    }

    private ProgressBar progress() {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(words.say("chances.computing"));
        bar.progressProperty().bind(background.progressProperty());
        return bar;
    }

    private HBox header() {
        Label title = new Label(words.say("chances.title"));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        settings.setMinWidth(Region.USE_PREF_SIZE);
        goals.setId("chances-goal");
        goals.setAccessibleText(words.say("chances.goal"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title, goals, space, computing, settings);
        header.getStyleClass().add("chances-header");
        problem.getStyleClass().add("field-error");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.visibleProperty());
        return header;
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("chances-grid");
        for (double width : new double[] {WIDE, 100 - WIDE}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(width);
            grid.getColumnConstraints().add(column);
        }
        RowConstraints picture = new RowConstraints();
        picture.setVgrow(Priority.ALWAYS);
        grid.getRowConstraints().add(picture);
        // Their words stand under each other with those of the picture; the rows reach a little further.
        List.of(tornado, questions, steps).forEach(list -> GridPane.setMargin(list, new Insets(0, -RankList.INSET, 0, -RankList.INSET)));
        grid.add(spread, 0, 0);
        grid.add(tornado, 1, 0);
        grid.add(questions, 0, 1);
        grid.add(steps, 1, 1);
        return grid;
    }

    private static ScrollPane scrolled(GridPane grid) {
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Label note() {
        Label note = new Label(words.say("chances.note"));
        note.getStyleClass().addAll("caption", "chances-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        return note;
    }

    private void showGoals() {
        List<Goal> now = Goal.of(workspace.outlook(), words);
        if (!now.equals(goals.getItems())) {
            Optional<Goal> chosen = Optional.ofNullable(goals.getValue()).filter(now::contains);
            goals.getItems().setAll(now);
            goals.setValue(chosen.or(() -> now.stream().findFirst()).orElse(null));
        }
        show();
    }

    private void show() {
        Optional<Outcome<Simulation>> known = background.simulationProperty().get();
        boolean nothing = goals.getItems().isEmpty();
        empty.setVisible(nothing);
        waiting.setVisible(!nothing && known.isEmpty() && background.problemProperty().get().isEmpty());
        page.setVisible(!nothing && !waiting.isVisible());
        computing.setVisible(known.stream().noneMatch(Outcome::current));
        known.filter(_ -> goals.getValue() != null).ifPresent(outcome -> {
            spread.show(goals.getValue(), outcome, workspace.outlook().schedule());
            tornado.show(rankings().tornado(outcome.value()), !outcome.current());
        });
        showRankings();
    }

    private void showRankings() {
        Optional<Outcome<Narrowing>> known = background.narrowingProperty().get();
        if (known.isEmpty()) {
            questions.say(words.say("chances.ranking"));
            steps.say(words.say("chances.ranking"));
            return;
        }
        show(questions, rankings().questions(known.get().value()), known.get(), "chances.questions.none");
        show(steps, rankings().steps(known.get().value()), known.get(), "chances.steps.none");
    }

    private void show(RankList list, List<Ranked> ranked, Outcome<Narrowing> outcome, String none) {
        if (ranked.isEmpty()) {
            list.say(words.say(none));
        } else {
            list.show(ranked, !outcome.current());
        }
    }

    private void showProblem(Optional<RuntimeException> why) {
        problem.setVisible(why.isPresent());
        problem.setText(why.map(cause -> words.say("chances.problem", new Sentences(words).of(cause))).orElse(""));
        show();
    }

    private Rankings rankings() {
        return new Rankings(words, workspace.catalogue(), workspace.outlook().schedule());
    }
}
