package nl.doorbouw.app.planning;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.doorbouw.app.Screen;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.EmptyState;
import nl.doorbouw.app.control.GanttCanvas;
import nl.doorbouw.app.planning.details.StepDetails;
import nl.doorbouw.app.planning.table.PhaseRows;
import nl.doorbouw.app.planning.table.RowText;
import nl.doorbouw.app.planning.table.StepTable;
import nl.doorbouw.app.variant.Picked;
import nl.doorbouw.app.variant.PickedVariant;
import nl.doorbouw.app.why.AskedDate;
import nl.doorbouw.app.why.WhyDates;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.chart.Hit;
import nl.doorbouw.chart.TimeScale;
import nl.doorbouw.chart.axis.Shading;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.text.Words;

/** The planning: steps by phase beside the Gantt, and the details of the selected step. */
public final class PlanningScreen implements Screen {

    static final String SHEET = PlanningScreen.class.getResource("planning.css").toExternalForm();

    private static final double ZOOM = 1.3;
    /** Room beside the picture when all of it is shown, as part of its width. */
    private static final double MARGIN = 0.03;

    private final Workspace workspace;
    private final Words words;
    private final RowText text;
    private final StepTable table;
    private final GanttCanvas canvas;
    private final PlanningToolbar toolbar;
    private final LeftOutSteps leftOut;
    private final RemovalHint hint;
    private final BorderPane planning = new BorderPane();
    private final EmptyState empty;
    private final StackPane root = new StackPane();
    private final ChangeListener<Outlook> onOutlook = (_, _, outlook) -> show(outlook);
    private final WhyDates why;
    private final Subscription wanted;
    /** Built when a step is selected for the first time: it is the heaviest part. */
    private Optional<StepDetails> details = Optional.empty();
    private boolean fitted;

    public PlanningScreen(Workspace workspace, Words words) {
        this(workspace, words, workspace.today());
    }

    PlanningScreen(Workspace workspace, Words words, LocalDate today) {
        this.workspace = workspace;
        this.words = words;
        text = new RowText(words, workspace.catalogue());
        why = new WhyDates(workspace, words);
        table = new StepTable(words, text);
        canvas = new GanttCanvas(words.locale(), today, shading(workspace.outlook().schedule()));
        leftOut = new LeftOutSteps(workspace, words);
        hint = new RemovalHint(words, workspace::undo);
        PickedVariant variant = new PickedVariant(workspace, words, "steps", () -> new Picked(workspace, words).steps(table.picked()));
        variant.in(table.node());
        Button begin = variant.icon();
        begin.disableProperty().bind(table.selectedProperty().map(Optional::isEmpty));
        toolbar = new PlanningToolbar(words,
                new PlanningToolbar.Deeds(() -> canvas.zoom(ZOOM), () -> canvas.zoom(1 / ZOOM), this::fit,
                        this::addStep), leftOut.node(), begin);
        empty = new EmptyState(words.say("planning.empty"), addButton());
        build();
        connect();
        show(workspace.outlook());
        wanted = workspace.wantedProperty().subscribe(subject -> subject.ifPresent(this::selectIfStep));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void dispose() {
        wanted.unsubscribe();
        why.close();
        details.ifPresent(StepDetails::dispose);
        workspace.outlookProperty().removeListener(onOutlook);
    }

    private void build() {
        SplitPane split = new SplitPane(table.node(), canvas);
        new DividerPlace(split);
        planning.setTop(new VBox(toolbar.node(), hint.node()));
        planning.setCenter(split);
        empty.setId("planning-empty");
        root.getChildren().setAll(planning, empty);
        root.getStyleClass().addAll("screen", "planning");
        root.getStylesheets().add(SHEET);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::zoomByKey);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::searchByKey);
        table.node().addEventHandler(KeyEvent.KEY_PRESSED, this::editByKey);
    }

    private Button addButton() {
        Button add = new Button(words.say("planning.add"));
        add.getStyleClass().add(Styles.ACCENT);
        add.setOnAction(_ -> addStep());
        return add;
    }

    private void connect() {
        new ScrollInStep(table, canvas);
        canvas.rowsProperty().bind(table.visibleRowsProperty());
        canvas.selectedProperty().bindBidirectional(table.selectedProperty());
        canvas.linksProperty().bind(toolbar.linksProperty());
        canvas.setTips(this::tip);
        why.onRows(table.node(), this::asked);
        why.onChart(canvas, this::asked);
        canvas.setAccessibleText(words.say("planning.chart"));
        canvas.widthProperty().addListener(_ -> fitFirst());
        toolbar.shownProperty().addListener(_ -> showRows(workspace.outlook()));
        table.selectedProperty().addListener(_ -> showDetails(workspace.outlook()));
        workspace.outlookProperty().addListener(onOutlook);
    }

    private void show(Outlook outlook) {
        boolean nothing = outlook.schedule().all().isEmpty();
        planning.setVisible(!nothing);
        empty.setVisible(nothing);
        canvas.shadingProperty().set(shading(outlook.schedule()));
        showRows(outlook);
        leftOut.show(outlook);
        hint.follow(outlook);
        showDetails(outlook);
    }

    private void showRows(Outlook outlook) {
        table.show(PhaseRows.of(outlook.schedule(), workspace.catalogue(), toolbar.shownProperty().get(), words));
    }

    private void showDetails(Outlook outlook) {
        Optional<String> code = table.selectedProperty().get().filter(of -> outlook.schedule().step(of).isPresent());
        if (code.isPresent() && details.isEmpty()) {
            details = Optional.of(new StepDetails(workspace, words, why, this::select,
                    () -> table.selectedProperty().set(Optional.empty()), this::tellRemoved));
        }
        code.ifPresent(of -> details.orElseThrow().show(outlook, of));
        planning.setRight(code.flatMap(_ -> details).map(StepDetails::node).orElse(null));
    }

    private void selectIfStep(Subject subject) {
        if (subject instanceof Subject.Step(String code)) {
            select(code);
        }
    }

    /** Shows a step and its details. */
    void select(String code) {
        table.selectedProperty().set(Optional.of(code));
    }

    private void tellRemoved(String code) {
        table.selectedProperty().set(Optional.empty());
        hint.tell(code);
    }

    private void addStep() {
        Optional<List<Change>> changes = new AddStepDialog(workspace, words, table.selectedProperty().get())
                .ask(root.getScene().getWindow());
        changes.ifPresent(added -> {
            workspace.edit(added.toArray(Change[]::new));
            if (added.getFirst().subject() instanceof Subject.Step(String code)) {
                select(code);
            }
        });
    }

    private List<AskedDate> asked() {
        return table.selectedProperty().get().flatMap(code -> AskedDate.in(workspace.outlook(), code, Pass.LIKELY)).stream().toList();
    }

    private Optional<String> tip(Hit hit) {
        return canvas.rowsProperty().get().get(hit.row()) instanceof GanttRow.Step step ? Optional.of(text.tip(step))
                : Optional.empty();
    }

    private void fitFirst() {
        if (!fitted && canvas.getWidth() > 0) {
            fitted = true;
            fit();
        }
    }

    /** All likely dates at once; how far the bandwidth runs on shows by zooming out. */
    private void fit() {
        Schedule schedule = workspace.outlook().schedule();
        double days = Math.max(28, schedule.finish().toEpochDay() - schedule.startDay());
        canvas.scaleProperty()
                .set(TimeScale.fit(schedule.startDay() - days * MARGIN, schedule.startDay() + days * (1 + 2 * MARGIN),
                        canvas.getWidth()));
    }

    private void zoomByKey(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        switch (event.getCharacter()) {
            case "+", "=" -> canvas.zoom(ZOOM);
            case "-", "_" -> canvas.zoom(1 / ZOOM);
            case "0" -> fit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void searchByKey(KeyEvent event) {
        if (new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN).match(event)) {
            toolbar.startSearch();
            event.consume();
        }
    }

    private void editByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && planning.getRight() != null) {
            details.ifPresent(StepDetails::startEditing);
            event.consume();
        }
    }

    private static Shading shading(Schedule schedule) {
        return new Shading(schedule.network().region(), schedule.network().bareWeeks());
    }
}
