package nl.doorbouw.app.compare.measure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.LargeWindow;
import nl.doorbouw.app.control.LatestAnswer;
import nl.doorbouw.app.variant.StartDialog;
import nl.doorbouw.app.variant.StartingPoint;
import nl.doorbouw.app.why.AskedDate;
import nl.doorbouw.app.why.WhyDates;
import nl.doorbouw.catalogue.measure.Measure;
import nl.doorbouw.catalogue.measure.Taking;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.measure.MeasureOutlook;
import nl.doorbouw.insight.measure.Measures;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.VariantName;
import nl.doorbouw.schedule.simulate.SimulationSettings;
import nl.doorbouw.schedule.simulate.Watch;
import nl.doorbouw.text.Words;

/** The measures to go faster, what they gain in the plan as it is seen, and the ways to take them. */
public final class MeasuresPane {

    private static final SimulationSettings RUNS = SimulationSettings.USUAL.withThreads(2);
    private static final int DETAILS = 264;

    private final Workspace workspace;
    private final Words words;
    private final MeasureText text;
    private final LatestAnswer answer = new LatestAnswer("measures");
    private final Label headline = new Label();
    private final Label computing = new Label();
    private final Label elsewhere = new Label();
    private final Button trial = new Button();
    private final Button take = new Button();
    private final MeasureTable table;
    private final MeasureDetails details;
    private final VBox root;

    /** @param why lets the date of first residents be asked about that a measure gives */
    public MeasuresPane(Workspace workspace, Words words, WhyDates why) {
        this.workspace = workspace;
        this.words = words;
        text = new MeasureText(words);
        table = new MeasureTable(words);
        details = new MeasureDetails(words);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<MeasureOutlook>) _ -> showSelection());
        why.onRows(table, () -> asked().stream().toList());
        elsewhere.setWrapText(true);
        elsewhere.getStyleClass().add("caption");
        elsewhere.managedProperty().bind(elsewhere.textProperty().isNotEmpty());
        root = new VBox(top(), middle(), elsewhere);
        root.getStyleClass().add("measures-pane");
        root.getStylesheets().add(Objects.requireNonNull(getClass().getResource("measure.css")).toExternalForm());
    }

    public Node root() {
        return root;
    }

    /** Gives words and rows more room, for a large window. */
    public void setLarge(boolean large) {
        table.setLarge(large);
    }

    public void dispose() {
        answer.close();
    }

    /** Works the measures out anew for a state of the plan: first in likely dates, then at P80. */
    public void show(Outlook outlook) {
        computing.setVisible(true);
        Plan plan = outlook.plan();
        Plan below = workspace.itself().plan();
        answer.ask(turn -> {
            Measures dates = Measures.of(workspace.planner(), plan, below);
            turn.tell(() -> show(dates));
            dates.simulated(workspace.planner(), plan, below, RUNS, new Watch(turn::isOld, _ -> { }))
                    .ifPresent(simulated -> turn.tell(() -> {
                        show(simulated);
                        computing.setVisible(false);
                    }));
        });
    }

    private void show(Measures measures) {
        headline.setText(text.headline(measures));
        elsewhere.setText(text.elsewhere(measures));
        table.show(measures.offered());
        showSelection();
    }

    private void showSelection() {
        List<MeasureOutlook> selected = List.copyOf(table.getSelectionModel().getSelectedItems());
        details.show(selected);
        boolean nothing = selected.stream().allMatch(MeasureOutlook::taken);
        trial.setDisable(nothing);
        take.setDisable(nothing);
        trial.setText(words.say(workspace.layer().isScenario() ? "measures.screen.tryHere" : "measures.screen.try"));
    }

    private HBox top() {
        headline.getStyleClass().add("headline");
        headline.setId("measures-best");
        headline.setWrapText(true);
        HBox.setHgrow(headline, Priority.ALWAYS);
        headline.setMaxWidth(Double.MAX_VALUE);
        computing.setText(words.say("measures.screen.simulating"));
        computing.setId("measures-computing");
        computing.getStyleClass().add("muted");
        computing.setMinWidth(Region.USE_PREF_SIZE);
        trial.setId("measures-try");
        trial.getStyleClass().add("accent");
        trial.setOnAction(_ -> tryOut());
        take.setText(words.say("measures.screen.take"));
        take.setId("measures-take");
        take.setOnAction(_ -> workspace.edit(new Edit(Layer.PLAN, changes(), "")));
        trial.setMinWidth(Region.USE_PREF_SIZE);
        take.setMinWidth(Region.USE_PREF_SIZE);
        HBox top = new HBox(headline, computing, take, trial);
        top.getStyleClass().add("measures-top");
        return top;
    }

    private HBox middle() {
        ((Region) details.root()).setMinWidth(DETAILS);
        ((Region) details.root()).setMaxWidth(DETAILS);
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox middle = new HBox(table, details.root());
        middle.getStyleClass().add("measures-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    /** In the scenario that is on, or in a new one. */
    private void tryOut() {
        if (workspace.layer().isScenario()) {
            workspace.edit(changes().toArray(Change[]::new));
        } else {
            String name = selected().map(measure -> words.say(measure.name())).collect(Collectors.joining(" + "));
            String fitting = name.length() <= VariantName.LONGEST ? name : selected().map(Measure::code).collect(Collectors.joining(" + "));
            new StartDialog(workspace, words, List.of(StartingPoint.of(fitting, fitting, changes())), root.getScene().getWindow()).show();
        }
    }

    /** First residents in the plan as it is seen with all that is selected taken too. */
    private Optional<AskedDate> asked() {
        List<String> codes = table.getSelectionModel().getSelectedItems().stream().map(outlook -> outlook.measure().code()).toList();
        Plan plan = workspace.outlook().plan().with(changes());
        return codes.isEmpty() ? Optional.empty() : AskedDate.in(words.say("measures.screen.with", words.listed(codes)), plan,
                workspace.planner().attempt(plan), Milestone.FIRST_RESIDENTS);
    }

    /** What taking all that is selected changes in the plan as it is seen. */
    private List<Change> changes() {
        Plan plan = workspace.outlook().plan();
        return new Taking(workspace.catalogue()).changes(selected().toList(), plan).stream()
                .filter(change -> !change.value().equals(plan.text(change.subject(), change.field()))).toList();
    }

    private Stream<Measure> selected() {
        return table.getSelectionModel().getSelectedItems().stream().filter(outlook -> !outlook.taken()).map(MeasureOutlook::measure);
    }
}
