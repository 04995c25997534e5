package nl.doorbouw.app.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;
import nl.doorbouw.time.DateException;
import nl.doorbouw.time.DateText;

/** Asks what is promised by when; a date can be tried at will, and is kept in the plan only by its button. */
final class PromiseBar extends VBox {

    private static final double GOAL_WIDTH = 320;
    private static final double LEAST_GOAL_WIDTH = 200;
    private static final double DAY_WIDTH = 128;

    private final Workspace workspace;
    private final Words words;
    private final Runnable onTry;
    private final ComboBox<GoalStep> goals = new ComboBox<>();
    private final TextField day = new TextField();
    private final Label kept = new Label();
    private final Label problem = new Label();
    private final Button keep = new Button();
    private final Hyperlink withdraw = new Hyperlink();
    /** What stands in the field when nobody typed there. */
    private String usual = "";
    private Optional<GoalStep> goal = Optional.empty();
    private boolean showing;

    /** @param onTry told when there is another date or another step to try, or none that can be read */
    PromiseBar(Workspace workspace, Words words, Runnable onTry) {
        this.workspace = workspace;
        this.words = words;
        this.onTry = onTry;
        goals.setId("promise-goal");
        goals.setAccessibleText(words.say("promise.goal"));
        goals.setPrefWidth(GOAL_WIDTH);
        goals.setMinWidth(LEAST_GOAL_WIDTH);
        goals.valueProperty().subscribe((_, chosen) -> choose(chosen));
        goals.addEventHandler(KeyEvent.KEY_TYPED, event -> leap(event.getCharacter()));
        day.setId("promise-day");
        day.setAccessibleText(words.say("promise.day"));
        day.setTooltip(new Tooltip(words.say("promise.day.tip")));
        day.setPrefWidth(DAY_WIDTH);
        day.setMinWidth(DAY_WIDTH);
        day.textProperty().subscribe((_, _) -> tell());
        day.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        problem.setId("promise-problem");
        problem.getStyleClass().add("field-error");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        HBox state = new HBox(kept, withdraw);
        state.getStyleClass().add("line");
        state.managedProperty().bind(problem.managedProperty().not());
        state.visibleProperty().bind(state.managedProperty());
        getStyleClass().add("promise-bar");
        getChildren().setAll(line(), state, problem);
    }

    /** Shows another state of the plan; what somebody typed stays. */
    void show() {
        List<GoalStep> now = GoalStep.of(workspace.outlook().schedule(), words);
        if (!now.equals(goals.getItems())) {
            Optional<GoalStep> chosen = goal.flatMap(of -> now.stream().filter(each -> each.code().equals(of.code())).findFirst());
            showing = true;
            goals.getItems().setAll(now);
            goals.setValue(chosen.or(() -> now.stream().findFirst()).orElse(null));
            showing = false;
            goal = Optional.ofNullable(goals.getValue());
        }
        fill(!day.getText().equals(usual));
    }

    /** What is to be tried; empty when there is no step or no date. */
    Optional<Tried> tried() {
        return step().flatMap(step -> typed().map(date -> new Tried(step.code(), date)));
    }

    private void choose(GoalStep chosen) {
        if (!showing && chosen != null && !goal.equals(Optional.of(chosen))) {
            goal = Optional.of(chosen);
            fill(false);
        }
    }

    /** A letter chooses the next step that begins with it: the list is long. */
    private void leap(String letter) {
        int from = goals.getSelectionModel().getSelectedIndex() + 1;
        int size = goals.getItems().size();
        IntStream.range(from, from + size).map(index -> index % size)
                .filter(index -> goals.getItems().get(index).told().regionMatches(true, 0, letter, 0, 1)).findFirst()
                .ifPresent(goals.getSelectionModel()::select);
    }

    private void fill(boolean typed) {
        usual = step().map(step -> words.date(promised(step).orElse(step.likely().lastDay()))).orElse("");
        showing = true;
        if (!typed) {
            day.setText(usual);
        }
        showing = false;
        tell();
    }

    private void tell() {
        if (showing) {
            return;
        }
        Optional<LocalDate> typed = typed();
        Optional<LocalDate> promised = step().flatMap(PromiseBar::promised);
        boolean done = step().filter(step -> step.step().fixed().actualFinish().isPresent()).isPresent();
        keep.setDisable(done || typed.isEmpty() || typed.equals(promised));
        keep.setText(words.say(workspace.layer().isScenario() ? "promise.keepHere" : "promise.keep"));
        withdraw.setVisible(promised.isPresent());
        kept.setText(promised.map(of -> typed.equals(promised) ? words.say("promise.isKept") : words.say("promise.isTrial", of))
                .orElse(words.say(day.getText().equals(usual) ? "promise.isLikely" : "promise.isNew")));
        onTry.run();
    }

    private Optional<LocalDate> typed() {
        try {
            Optional<LocalDate> date = Optional.of(DateText.parse(day.getText()));
            problem.setText("");
            return date;
        } catch (DateException e) {
            problem.setText(new Sentences(words).of(e));
            return Optional.empty();
        }
    }

    private Optional<ScheduledStep> step() {
        return goal.flatMap(of -> workspace.outlook().schedule().step(of.code()));
    }

    private static Optional<LocalDate> promised(ScheduledStep step) {
        return step.step().fixed().deadline();
    }

    /** A week later or earlier, without typing. */
    private void onKey(KeyEvent event) {
        int weeks = switch (event.getCode()) {
            case UP -> 1;
            case DOWN -> -1;
            default -> 0;
        };
        if (weeks != 0) {
            typed().ifPresent(date -> day.setText(words.date(date.plusWeeks(weeks))));
            event.consume();
        }
    }

    private void keep() {
        tried().ifPresent(tried -> workspace.edit(Change.set(Subject.step(tried.code()), Fields.DEADLINE, tried.day())));
    }

    private void withdraw() {
        step().ifPresent(step -> workspace.edit(Change.clear(Subject.step(step.code()), Fields.DEADLINE)));
    }

    private Node line() {
        keep.setId("promise-keep");
        keep.getStyleClass().add("accent");
        keep.setOnAction(_ -> keep());
        keep.setMinWidth(Region.USE_PREF_SIZE);
        withdraw.setId("promise-withdraw");
        withdraw.setText(words.say("promise.withdraw"));
        withdraw.setOnAction(_ -> withdraw());
        withdraw.setMinWidth(Region.USE_PREF_SIZE);
        withdraw.managedProperty().bind(withdraw.visibleProperty());
        kept.setId("promise-kept");
        kept.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(caption("promise.goal", goals), goals, caption("promise.day", day), day, space, keep);
        line.getStyleClass().add("line");
        return line;
    }

    private Label caption(String key, Node of) {
        Label label = new Label(words.say(key));
        label.setLabelFor(of);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
