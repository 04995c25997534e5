package nl.doorbouw.app.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import nl.doorbouw.app.OpenPlan;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.GanttCanvas;
import nl.doorbouw.insight.Comparison;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.measure.MeasureOutlook;
import nl.doorbouw.insight.variant.VariantComparison;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.variant.Baseline;
import nl.doorbouw.plan.variant.Scenario;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.text.Because;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class CompareScreenTest extends ApplicationTest {

    @TempDir
    static Path folder;

    private static int plans;

    private final Words words = new Words(Words.DUTCH);
    private Workspace workspace;
    private CompareScreen screen;

    @Override
    public void start(Stage stage) throws Exception {
        workspace = OpenPlan.on(Files.createDirectory(folder.resolve("plan" + plans++)), "L-OP-S");
        screen = new CompareScreen(workspace, words, LocalDate.of(2027, 3, 1));
        Scene scene = new Scene(screen.root(), 1080, 720);
        scene.getStylesheets().add(Workspace.class.getResource("doorbouw.css").toExternalForm());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @BeforeEach
    void waitForTheComparison() {
        WaitForAsyncUtils.clearExceptions();
        OpenPlan.await(() -> !lookup("#comparing").query().isVisible());
    }

    @AfterEach
    void close() {
        interact(() -> {
            screen.dispose();
            workspace.close();
        });
    }

    @Test
    void sequentialStandsBesideParallelAsLongAsNobodyChose() {
        Comparison engine = Comparison.of(workspace.planner(), workspace.outlook().plan(), Route.find("L-OP-S").orElseThrow());
        CompareText text = new CompareText(words);
        for (Milestone milestone : Milestone.values()) {
            String message = text.gain(engine.gain(milestone).orElseThrow());
            assertTrue(lookup(".gain").queryAllAs(Label.class).stream().anyMatch(label -> label.getText().equals(message)), message);
        }
        assertEquals(engine.rows().stream().map(Comparison.Row::code).sorted().toList(),
                table().getItems().stream().map(VariantComparison.Row::code).sorted().toList());
    }

    @Test
    void theLargestGainStandsFirst() {
        List<Integer> gains = table().getItems().stream().flatMap(row -> row.steps().getFirst().flatMap(slow -> row.steps().getLast()
                .map(fast -> slow.likely().finish() - fast.likely().finish())).stream()).toList();
        assertEquals(gains.stream().sorted(Comparator.reverseOrder()).toList(), gains);
    }

    @Test
    void aStepChosenInTheTableStandsOutInAllCharts() {
        interact(() -> table().requestFocus());
        press(KeyCode.HOME).release(KeyCode.HOME).press(KeyCode.DOWN).release(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        String code = table().getItems().get(1).code();
        lookup(".gantt-canvas").queryAllAs(GanttCanvas.class)
                .forEach(canvas -> assertEquals(Optional.of(code), canvas.selectedProperty().get()));
    }

    @Test
    void theMainActionMakesThePlanParallel() {
        clickOn("#choose");
        OpenPlan.await(() -> workspace.outlook().plan().route().equals(Route.find("L-OP-P")));
        OpenPlan.await(() -> lookup("#choose").query().isDisabled());
    }

    @Test
    void theScenarioThatIsOnStandsBesideThePlan() {
        interact(() -> workspace.edit(Scenario.start(workspace.itself().logbook(), workspace.itself().plan(), "Sneller", "", List.of()),
                workspace.authorProperty().get(), () -> workspace.lay(Layer.scenario("Sneller"))));
        OpenPlan.await(() -> lookup(".chart-name").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("Variant Sneller")));
        assertEquals(2, lookup(".gantt-canvas").queryAll().size());
    }

    @Test
    void upToFourVariantsAreComparedAndOneThatIsGoneLeavesTheUsualOnes() {
        interact(() -> workspace.edit(Scenario.start(workspace.itself().logbook(), workspace.itself().plan(), "Sneller", "", List.of())));
        add("Variant Sneller");
        OpenPlan.await(() -> lookup(".gantt-canvas").queryAll().size() == 3);
        add("route G-BO-P: ");
        OpenPlan.await(() -> lookup(".gantt-canvas").queryAll().size() == 4 && !lookup("#comparing").query().isVisible());
        assertTrue(lookup("#add-variant").query().isDisabled());
        assertEquals(3, lookup(".gain").queryAll().size());
        interact(() -> lookup(".remove").nth(1).queryButton().fire());
        interact(() -> lookup(".remove").nth(0).queryButton().fire());
        OpenPlan.await(() -> lookup(".gantt-canvas").queryAll().size() == 2 && !lookup("#comparing").query().isVisible());
        assertEquals(0, lookup(".remove").queryAll().size());
        interact(() -> workspace.edit(Scenario.find(workspace.itself().logbook(), "Sneller").discard("")));
        OpenPlan.await(() -> !lookup("#usual-variants").query().isVisible() && !lookup("#comparing").query().isVisible());
        assertEquals(2, lookup(".gantt-canvas").queryAll().size());
    }

    @Test
    void aBaselineIsComparedAndItsNameTakenAway() {
        interact(() -> workspace.edit(Baseline.set(workspace.itself().logbook(), "Raad juli", 1)));
        add("IJkpunt Raad juli");
        OpenPlan.await(() -> lookup(".gantt-canvas").queryAll().size() == 3 && !lookup("#comparing").query().isVisible());
        add("Haal ijkpunt Raad juli weg");
        OpenPlan.await(() -> Baseline.all(workspace.itself().logbook()).isEmpty() && !lookup("#comparing").query().isVisible()
                && lookup(".gantt-canvas").queryAll().size() == 2);
    }

    /** A line between items says nothing. */
    private static boolean begins(MenuItem item, String text) {
        return item.getText() != null && item.getText().startsWith(text);
    }

    private void add(String text) {
        MenuButton menu = lookup("#add-variant").query();
        OpenPlan.await(() -> menu.getItems().stream().anyMatch(item -> begins(item, text)));
        interact(() -> menu.getItems().stream().filter(item -> begins(item, text)).forEach(MenuItem::fire));
    }

    @Test
    void theBestMeasureIsTakenInThePlan() {
        clickOn("#page-measures");
        TableView<MeasureOutlook> measures = lookup("#measures").queryTableView();
        OpenPlan.await(() -> !lookup("#measures-computing").query().isVisible());
        MeasureOutlook best = measures.getItems().getFirst();
        assertFalse(best.taken());
        interact(() -> measures.getSelectionModel().clearAndSelect(0));
        interact(() -> lookup("#measures-take").queryAs(Button.class).fire());
        OpenPlan.await(() -> measures.getItems().stream()
                .anyMatch(outlook -> outlook.taken() && outlook.measure().equals(best.measure())));
    }

    private TableView<VariantComparison.Row> table() {
        return lookup(".compare-table").queryTableView();
    }

    @Test
    void theMenuOfARowTellsWhyOfEachVariant() {
        interact(() -> table().getSelectionModel().select(table().getItems().stream().filter(row -> row.code().equals("X08")).findFirst()
                .orElseThrow()));
        WaitForAsyncUtils.waitForFxEvents();
        Schedule parallel = workspace.planner().schedule(workspace.outlook().plan().with(Route.find("L-OP-P").orElseThrow()));
        rightClickOn("X08");
        clickOn(lookup(node -> node instanceof Labeled label && label.getText() != null && label.getText().startsWith("Waarom "
                + words.date(parallel.step("X08").orElseThrow().likely().lastDay()))).queryAs(Labeled.class));
        assertEquals(new Because(words, parallel).chain("X08"), reasons());
    }

    @Test
    void theDatesAboveTheChartsAndOfTheWaterfallTellWhy() {
        Schedule parallel = workspace.planner().schedule(workspace.outlook().plan().with(Route.find("L-OP-P").orElseThrow()));
        clickOn(lookup(".why-date").queryAllAs(Label.class).stream().filter(Label::isVisible).findFirst().orElseThrow());
        assertEquals(new Because(words, parallel).chain("X08"), reasons());
        // The first click beside an open card closes it, and no more.
        push(KeyCode.ESCAPE);
        OpenPlan.await(() -> lookup("#why-card").tryQuery().isEmpty());
        clickOn("#page-why");
        // The chart is in the window after its layout only.
        OpenPlan.await(() -> lookup(".waterfall .why-date").tryQuery().isPresent());
        Schedule sequential = workspace.planner().schedule(workspace.outlook().plan());
        clickOn(lookup(".waterfall .why-date").queryAllAs(Label.class).stream().findFirst().orElseThrow());
        OpenPlan.await(() -> new Because(words, sequential).chain("X08").equals(reasons()));
    }

    @Test
    void aMeasureTellsWhyTheDateIsThereThatItGives() {
        clickOn("#page-measures");
        TableView<MeasureOutlook> measures = lookup("#measures").queryTableView();
        OpenPlan.await(() -> !lookup("#measures-computing").query().isVisible());
        interact(() -> measures.getSelectionModel().clearAndSelect(0));
        interact(measures::requestFocus);
        push(KeyCode.F1);
        Schedule with = workspace.planner().schedule(workspace.outlook().plan().with(measures.getItems().getFirst().changes()));
        OpenPlan.await(() -> new Because(words, with).chain("X08").equals(reasons()));
    }

    private List<String> reasons() {
        return lookup("#why-reasons").queryAs(Pane.class).getChildren().stream().map(node -> ((Labeled) node).getText()).toList();
    }
}
