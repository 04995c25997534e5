package nl.doorbouw.app.confront;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.doorbouw.app.CoverEvent;
import nl.doorbouw.app.Screen;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.confront.meeting.MeetingScreen;
import nl.doorbouw.app.confront.view.ViewDialog;
import nl.doorbouw.app.control.EmptyState;
import nl.doorbouw.app.control.LargeWindow;
import nl.doorbouw.app.control.LatestAnswer;
import nl.doorbouw.app.control.twin.TwinCharts;
import nl.doorbouw.app.variant.Picked;
import nl.doorbouw.app.variant.PickedVariant;
import nl.doorbouw.app.why.AskedDate;
import nl.doorbouw.app.why.WhyDates;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.chart.axis.Shading;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.confront.Confrontation;
import nl.doorbouw.insight.confront.PartyPlan;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.agree.ViewRule;
import nl.doorbouw.plan.view.Item;
import nl.doorbouw.plan.view.Views;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;
import org.controlsfx.control.SegmentedButton;

/** Shows the plans of two parties on one axis, and what makes them differ, in the order of what that does to first residents. */
public final class ConfrontScreen implements Screen, ConfrontBar.Asked {

    private static final double CHART_SHARE = 0.45;

    private final Workspace workspace;
    private final Words words;
    private final LatestAnswer thread = new LatestAnswer("confrontation");
    private final ConfrontBar bar;
    private final WhyDates why;
    private final PartyFigures firstFigures;
    private final PartyFigures secondFigures;
    private final Label total = new Label();
    private final TwinCharts charts;
    private final List<ToggleButton> filters = new ArrayList<>();
    private final ConfrontTable table;
    private final PickedVariant variant;
    private final LineDetails details;
    private final VBox page;
    private final EmptyState empty;
    private final StackPane root;
    private final Subscription subscriptions;
    private List<Line> lines = List.of();
    private Optional<Confrontation> shown = Optional.empty();

    public ConfrontScreen(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        bar = new ConfrontBar(words, this);
        why = new WhyDates(workspace, words);
        firstFigures = new PartyFigures(words, why);
        secondFigures = new PartyFigures(words, why);
        charts = new TwinCharts(words.locale(), workspace.today(), shading(), this::tip);
        why.onChart(charts, this::asked);
        table = new ConfrontTable(words);
        variant = new PickedVariant(workspace, words, "differences",
                () -> new Picked(workspace, words).differences(table.picked(), List.of(bar.first(), bar.second())));
        variant.in(table);
        details = new LineDetails(words, this::discuss, this::fillInThis);
        Button start = new Button(words.say("confront.fillIn"));
        start.setOnAction(_ -> fillIn());
        empty = new EmptyState(words.say("confront.empty"), start);
        page = page();
        root = new StackPane(new VBox(bar, new StackPane(page, empty)));
        VBox.setVgrow(page.getParent(), Priority.ALWAYS);
        root.getStyleClass().add("confront-screen");
        root.getStylesheets().add(Objects.requireNonNull(getClass().getResource("confront.css")).toExternalForm());
        subscriptions = Subscription.combine(LargeWindow.follow(root, table::setLarge),
                workspace.outlookProperty().subscribe(_ -> ask()),
                table.getSelectionModel().selectedItemProperty().subscribe(_ -> showDetails()));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void dispose() {
        subscriptions.unsubscribe();
        thread.close();
        why.close();
    }

    @Override
    public void parties() {
        shown = Optional.empty();
        ask();
    }

    @Override
    public void rule(ViewRule rule) {
        workspace.edit(new Edit(Layer.PLAN, List.of(Change.set(Subject.PLAN, Fields.VIEW_RULE, rule)), ""));
    }

    @Override
    public void fillIn() {
        fillIn(Optional.empty());
    }

    @Override
    public void meet() {
        meet(Optional.empty());
    }

    /** The confrontation as it is shown; empty until it is known. */
    Optional<Confrontation> shown() {
        return shown;
    }

    private VBox page() {
        total.getStyleClass().add("total");
        total.setWrapText(true);
        total.setMinHeight(Region.USE_PREF_SIZE);
        VBox figures = new VBox(8, firstFigures, secondFigures, total, bar.rule());
        figures.getStyleClass().add("figures-column");
        // Its line that wraps would else ask for the height of a narrow column.
        figures.setMinHeight(0);
        HBox above = new HBox(24, figures, charts);
        HBox.setHgrow(charts, Priority.ALWAYS);
        VBox below = new VBox(8, filters(), table, details);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                discuss();
            }
        });
        SplitPane split = new SplitPane(above, below);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(CHART_SHARE);
        VBox.setVgrow(split, Priority.ALWAYS);
        return new VBox(split);
    }

    private HBox filters() {
        for (LineFilter filter : LineFilter.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("confront-" + filter.name());
            button.setUserData(filter);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(filter == LineFilter.DIFFERENT);
            button.setOnAction(_ -> {
                // One of them always holds: a click on the one that does keeps it.
                button.setSelected(true);
                showLines();
            });
            filters.add(button);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button begin = variant.button();
        begin.disableProperty().bind(Bindings.createBooleanBinding(() -> table.picked().isEmpty(),
                table.getSelectionModel().getSelectedItems()));
        begin.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(16, new SegmentedButton(filters.toArray(ToggleButton[]::new)), space, begin);
        row.getStyleClass().add("filters");
        return row;
    }

    private void ask() {
        Outlook outlook = workspace.outlook();
        Party first = bar.first();
        Party second = bar.second();
        boolean nothing = Views.of(outlook.logbook()).items(List.of(first, second)).isEmpty();
        empty.setVisible(nothing);
        empty.setManaged(nothing);
        page.setVisible(!nothing);
        bar.show(Views.of(outlook.logbook()).own().viewRule(), !Views.of(outlook.logbook()).differences(first, second).isEmpty());
        thread.ask(turn -> {
            Confrontation confrontation = Confrontation.of(workspace.planner(), outlook.logbook(), first, second);
            List<Line> written = new Lines(words, workspace, outlook).of(confrontation);
            turn.tell(() -> show(confrontation, written));
        });
    }

    private void show(Confrontation confrontation, List<Line> written) {
        boolean others = shown.isEmpty();
        shown = Optional.of(confrontation);
        lines = written;
        firstFigures.show(confrontation.first());
        secondFigures.show(confrontation.second());
        total.setText(confrontation.total().map(shift -> words.say("confront.total.line", shift.likely(),
                words.name(confrontation.second().party()), words.span(Math.abs(shift.likely())))).orElse(""));
        charts.show(confrontation.first().schedule(), confrontation.second().schedule(), shading());
        charts.name(name(confrontation.first()), name(confrontation.second()));
        if (others) {
            charts.fit();
        }
        showLines();
    }

    private void showLines() {
        for (ToggleButton button : filters) {
            LineFilter filter = (LineFilter) button.getUserData();
            button.setText(words.say(filter.key(), lines.stream().filter(filter::lets).count()));
        }
        LineFilter chosen = filters.stream().filter(ToggleButton::isSelected).map(button -> (LineFilter) button.getUserData())
                .findFirst().orElse(LineFilter.DIFFERENT);
        table.setPlaceholder(new EmptyState(words.say("confront.nothing")));
        table.show(lines, chosen, bar.first(), bar.second());
        showDetails();
    }

    private void showDetails() {
        Optional<Line> line = table.selected();
        details.show(line, bar.first(), bar.second(), line.filter(of -> ViewDialog.canEdit(of.item())).isPresent());
        line.map(Line::item).map(Item::subject).ifPresent(subject -> {
            if (subject instanceof Subject.Step(String code)) {
                charts.selectedProperty().set(Optional.of(code));
            }
        });
    }

    private void discuss() {
        table.selected().filter(line -> line.difference().isPresent()).ifPresent(line -> meet(Optional.of(line.item())));
    }

    private void meet(Optional<Item> begin) {
        shown.filter(confrontation -> !confrontation.differences().isEmpty())
                .ifPresent(confrontation -> root.fireEvent(CoverEvent.lay(new MeetingScreen(workspace, words, confrontation, begin))));
    }

    private void fillInThis() {
        fillIn(table.selected().map(Line::item));
    }

    private void fillIn(Optional<Item> about) {
        new ViewDialog(workspace, words, about).show(root.getScene().getWindow());
    }

    /** The chosen step in both charts. */
    private List<AskedDate> asked() {
        return charts.selectedProperty().get().flatMap(code -> shown.map(confrontation -> Stream.of(confrontation.first(), confrontation.second())
                .flatMap(plan -> plan.schedule().flatMap(schedule -> AskedDate.in(words.name(plan.party()), plan.plan(), schedule, code,
                        Pass.LIKELY)).stream()).toList())).orElse(List.of());
    }

    private String name(PartyPlan plan) {
        return words.say("compare.chart", words.name(plan.party()), plan.milestone(Milestone.FIRST_RESIDENTS)
                .map(step -> words.date(step.likely().lastDay())).orElse("–"));
    }

    private String tip(ScheduledStep step) {
        return words.say("compare.tip", step.code(), words.say(step.step().name()), words.date(step.likely().firstDay()),
                words.date(step.likely().lastDay()));
    }

    private Shading shading() {
        return new Shading(workspace.outlook().schedule().network().region(), workspace.outlook().schedule().network().bareWeeks());
    }
}
