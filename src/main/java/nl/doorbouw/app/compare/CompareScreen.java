package nl.doorbouw.app.compare;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.doorbouw.app.Screen;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.compare.measure.MeasuresPane;
import nl.doorbouw.app.control.EmptyState;
import nl.doorbouw.app.control.LargeWindow;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.chart.axis.Shading;
import nl.doorbouw.insight.Comparison;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.text.Words;
import org.controlsfx.control.SegmentedButton;

/** Shows what parallel building preparation gains over sequential, for the plan as it stands. */
public final class CompareScreen implements Screen {

    private static final double TABLE_SHARE = 0.57;

    private final Workspace workspace;
    private final Words words;
    private final CompareText text;
    private final Label residents = new Label();
    private final Label residentsDates = new Label();
    private final Label building = new Label();
    private final Label buildingDates = new Label();
    private final Label computing = new Label();
    private final Button choose = new Button();
    private final ToggleButton byCatalogue = new ToggleButton();
    private final ToggleButton byGain = new ToggleButton();
    private final CompareTable table;
    private final CompareCharts charts;
    private final MeasuresPane measures;
    private final StackPane shown = new StackPane();
    private final VBox page;
    private final EmptyState empty;
    private final StackPane root;
    private final Subscription subscriptions;

    public CompareScreen(Workspace workspace, Words words) {
        this(workspace, words, LocalDate.now());
    }

    CompareScreen(Workspace workspace, Words words, LocalDate today) {
        this.workspace = workspace;
        this.words = words;
        text = new CompareText(words);
        table = new CompareTable(words);
        charts = new CompareCharts(words, today, shading());
        table.selectedProperty().bindBidirectional(charts.selectedProperty());
        empty = new EmptyState(words.say("compare.empty"));
        measures = new MeasuresPane(workspace, words);
        page = page();
        root = new StackPane(page, empty);
        root.getStyleClass().add("compare-screen");
        root.getStylesheets().add(Objects.requireNonNull(getClass().getResource("compare.css")).toExternalForm());
        subscriptions = Subscription.combine(LargeWindow.follow(root, this::setLarge),
                workspace.outlookProperty().subscribe(outlook -> {
                    show(true);
                    measures.show(outlook);
                }),
                workspace.comparisonProperty().subscribe(_ -> show(false)));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void dispose() {
        subscriptions.unsubscribe();
        measures.dispose();
    }

    private void setLarge(boolean large) {
        table.setLarge(large);
        measures.setLarge(large);
    }

    /** One main thing at a time. */
    private HBox pages(Node gantt) {
        ToggleButton first = new ToggleButton(words.say("compare.page.gantt"));
        ToggleButton second = new ToggleButton(words.say("compare.page.measures"));
        second.setId("page-measures");
        first.setSelected(true);
        first.setOnAction(_ -> turn(first, gantt));
        second.setOnAction(_ -> turn(second, measures.root()));
        turn(first, gantt);
        HBox bar = new HBox(new SegmentedButton(first, second));
        bar.getStyleClass().add("pages");
        return bar;
    }

    private void turn(ToggleButton button, Node page) {
        // One of them always holds: a click on the one that does keeps it.
        button.setSelected(true);
        shown.getChildren().setAll(page);
    }

    private VBox page() {
        SplitPane split = new SplitPane(new VBox(8, orders(), table), charts);
        split.setDividerPositions(TABLE_SHARE);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(shown, Priority.ALWAYS);
        computing.setText(words.say("compare.computing"));
        computing.getStyleClass().add("muted");
        computing.managedProperty().bind(computing.visibleProperty());
        choose.setId("choose");
        choose.getStyleClass().add("accent");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(_ -> workspace.edit(Change.set(Subject.ROUTE, Fields.PREPARATION, Preparation.PARALLEL)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox message = new HBox(figure("compare.residents", residents, residentsDates),
                figure("compare.building", building, buildingDates),
                space, computing, choose);
        message.getStyleClass().add("message");
        VBox gantt = new VBox(message, split);
        VBox.setVgrow(split, Priority.ALWAYS);
        return new VBox(pages(gantt), shown);
    }

    private HBox orders() {
        byCatalogue.setText(words.say("compare.order.catalogue"));
        byGain.setText(words.say("compare.order.gain"));
        byGain.setId("byGain");
        byCatalogue.setSelected(true);
        for (ToggleButton button : new ToggleButton[] {byCatalogue, byGain}) {
            button.setOnAction(_ -> {
                // One of the two always holds: a click on the one that does keeps it.
                button.setSelected(true);
                showTable();
            });
        }
        Label label = new Label(words.say("compare.order"));
        label.getStyleClass().add("muted");
        HBox orders = new HBox(label, new SegmentedButton(byCatalogue, byGain));
        orders.getStyleClass().add("orders");
        return orders;
    }

    private VBox figure(String key, Label gain, Label dates) {
        Label caption = new Label(words.say(key));
        caption.getStyleClass().add("muted");
        gain.getStyleClass().add("gain");
        gain.setMinWidth(Region.USE_PREF_SIZE);
        dates.getStyleClass().add("caption");
        return new VBox(caption, gain, dates);
    }

    private void show(boolean stale) {
        Optional<Route> route = workspace.outlook().plan().route();
        Optional<Comparison> known = workspace.comparisonProperty().get();
        empty.setVisible(route.isEmpty());
        page.setVisible(route.isPresent());
        computing.setVisible(stale || known.isEmpty());
        route.map(Route::preparation).ifPresent(this::showChoice);
        known.ifPresent(comparison -> {
            show(comparison, Milestone.FIRST_RESIDENTS, residents, residentsDates);
            show(comparison, Milestone.START_OF_BUILDING, building, buildingDates);
            route.ifPresent(on -> charts.show(comparison, on.preparation(), shading()));
            showTable();
        });
    }

    private void show(Comparison comparison, Milestone milestone, Label gain, Label dates) {
        gain.setText(comparison.gain(milestone).map(text::gain).map(said -> words.say("compare.gain", said))
                .orElse("–"));
        dates.setText(text.dates(comparison, milestone));
    }

    private void showChoice(Preparation present) {
        choose.setDisable(present == Preparation.PARALLEL);
        choose.setText(words.say(present == Preparation.PARALLEL ? "compare.chosen" : "compare.choose"));
    }

    private void showTable() {
        workspace.comparisonProperty().get().ifPresent(comparison ->
                table.show(comparison, byGain.isSelected() ? RowOrder.GAIN : RowOrder.CATALOGUE));
    }

    private Shading shading() {
        Network network = workspace.outlook().schedule().network();
        return new Shading(network.region(), network.bareWeeks());
    }
}
