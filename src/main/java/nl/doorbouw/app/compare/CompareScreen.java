package nl.doorbouw.app.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.doorbouw.app.Screen;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.compare.curve.ChancePage;
import nl.doorbouw.app.compare.curve.RiskPage;
import nl.doorbouw.app.compare.gantt.GanttPage;
import nl.doorbouw.app.compare.measure.MeasuresPane;
import nl.doorbouw.app.compare.why.WhyPage;
import nl.doorbouw.app.control.EmptyState;
import nl.doorbouw.app.control.LargeWindow;
import nl.doorbouw.app.why.WhyDates;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.chart.axis.Shading;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.variant.Baseline;
import nl.doorbouw.text.Words;
import org.controlsfx.control.SegmentedButton;

/** Holds two to four variants of the plan against each other, and shows what would make it go faster: one page at a time. */
public final class CompareScreen implements Screen {

    private static final PseudoClass OWN_ROW = PseudoClass.getPseudoClass("own-row");

    private final Workspace workspace;
    private final Words words;
    private final Label computing = new Label();
    private final VariantBar variants;
    private final Comparing comparing;
    private final Message message;
    private final WhyDates whyDates;
    private final GanttPage gantt;
    private final ChancePage chance;
    private final WhyPage why;
    private final RiskPage risk;
    private final MeasuresPane measures;
    private final SegmentedButton pages = new SegmentedButton();
    private final StackPane shown = new StackPane();
    private final HBox bar = new HBox();
    private final VBox held = new VBox();
    private final EmptyState empty;
    private final StackPane root;
    private final Subscription subscriptions;

    public CompareScreen(Workspace workspace, Words words) {
        this(workspace, words, workspace.today());
    }

    CompareScreen(Workspace workspace, Words words, LocalDate today) {
        this.workspace = workspace;
        this.words = words;
        variants = new VariantBar(words, this::usual, _ -> compare(), this::forget);
        comparing = new Comparing(workspace, words, this::show, this::compareUsual);
        whyDates = new WhyDates(workspace, words);
        message = new Message(workspace, words, whyDates);
        gantt = new GanttPage(words, today, shading(), whyDates);
        why = new WhyPage(words, workspace.catalogue(), whyDates);
        chance = new ChancePage(words);
        risk = new RiskPage(words);
        measures = new MeasuresPane(workspace, words, whyDates);
        empty = new EmptyState(words.say("compare.empty"));
        root = new StackPane(layOut(), empty);
        root.getStyleClass().add("compare-screen");
        root.getStylesheets().add(Objects.requireNonNull(getClass().getResource("compare.css")).toExternalForm());
        subscriptions = Subscription.combine(LargeWindow.follow(root, this::setLarge),
                workspace.outlookProperty().subscribe(this::show));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void dispose() {
        subscriptions.unsubscribe();
        comparing.dispose();
        whyDates.close();
        measures.dispose();
    }

    private void setLarge(boolean large) {
        gantt.setLarge(large);
        measures.setLarge(large);
    }

    private VBox layOut() {
        computing.setText(words.say("compare.computing"));
        computing.setId("comparing");
        computing.getStyleClass().add("muted");
        computing.setMinWidth(Region.USE_PREF_SIZE);
        addPage("gantt", new VBox(message.root(), grown(gantt.root())));
        addPage("chance", chance.root());
        addPage("why", why.root());
        addPage("risk", risk.root());
        addPage("measures", measures.root());
        pages.getButtons().getFirst().fire();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        pages.setMinWidth(Region.USE_PREF_SIZE);
        bar.getChildren().setAll(pages, space, computing, variants.root());
        bar.getStyleClass().add("pages");
        grown(shown);
        held.getChildren().setAll(bar, shown);
        return held;
    }

    /** The measures are about the plan as it is seen; the other pages about the variants that are chosen. */
    private void addPage(String name, Node page) {
        ToggleButton button = new ToggleButton(words.say("compare.page." + name));
        button.setId("page-" + name);
        button.setOnAction(_ -> {
            // One of them always holds: a click on the one that does keeps it.
            button.setSelected(true);
            shown.getChildren().setAll(page);
            variants.root().setVisible(page != measures.root());
            variants.root().setManaged(page != measures.root());
        });
        pages.getButtons().add(button);
    }

    private void show(Outlook outlook) {
        boolean routed = outlook.plan().route().isPresent();
        empty.setVisible(!routed);
        held.setVisible(routed);
        if (routed) {
            compare();
            measures.show(outlook);
        }
    }

    private void compare() {
        computing.setVisible(true);
        comparing.compare(variants.chosen());
    }

    private List<String> usual() {
        return new VariantNames(workspace.planner(), workspace.itself(), words).usual(workspace.layer());
    }

    /** A variant that was chosen is gone: what is left is no comparison. */
    private void compareUsual() {
        if (!variants.isUsual()) {
            variants.reset();
        }
    }

    private void forget(String baseline) {
        workspace.edit(Baseline.find(workspace.itself().logbook(), baseline).removed());
    }

    private void show(Held now) {
        place(now.names().size());
        computing.setVisible(!now.simulated());
        variants.show(now);
        message.show(now, variants.isUsual());
        gantt.show(now, shading());
        chance.show(now);
        why.show(now);
        risk.show(now);
    }

    /** Two variants stand beside the pages; more have a row of their own. */
    private void place(int count) {
        boolean own = held.getChildren().contains(variants.root());
        if (own != count > 2) {
            bar.getChildren().remove(variants.root());
            held.getChildren().remove(variants.root());
            if (own) {
                bar.getChildren().add(variants.root());
            } else {
                held.getChildren().add(1, variants.root());
            }
            variants.root().pseudoClassStateChanged(OWN_ROW, !own);
        }
    }

    private static Node grown(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }

    private Shading shading() {
        Network network = workspace.outlook().schedule().network();
        return new Shading(network.region(), network.bareWeeks());
    }
}
