package nl.doorbouw.app.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.doorbouw.app.OpenPlan;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.GanttCanvas;
import nl.doorbouw.insight.Comparison;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.plan.word.Route;
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
        OpenPlan.await(() -> workspace.comparisonProperty().get().isPresent());
    }

    @AfterEach
    void close() {
        interact(() -> {
            screen.dispose();
            workspace.close();
        });
    }

    @Test
    void theMessageAndTheTableSayWhatTheEngineComputed() {
        Comparison engine = Comparison.of(workspace.planner(), workspace.outlook().plan(),
                Route.find("L-OP-S").orElseThrow());
        CompareText text = new CompareText(words);
        for (Milestone milestone : Milestone.values()) {
            String message = words.say("compare.gain", text.gain(engine.gain(milestone).orElseThrow()));
            assertTrue(lookup(".gain").queryAllAs(Label.class).stream()
                    .anyMatch(label -> label.getText().equals(message)), message);
        }
        assertEquals(engine.rows().stream().map(text::spoken).toList(),
                table().getItems().stream().map(text::spoken).toList());
    }

    @Test
    void aStepChosenInTheTableStandsOutInBothCharts() {
        interact(() -> table().requestFocus());
        press(KeyCode.HOME).release(KeyCode.HOME).press(KeyCode.DOWN).release(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        String code = workspace.comparisonProperty().get().orElseThrow().rows().get(1).code();
        lookup(".gantt-canvas").queryAllAs(GanttCanvas.class)
                .forEach(canvas -> assertEquals(Optional.of(code), canvas.selectedProperty().get()));
    }

    @Test
    void sortingByGainPutsTheLargestFirst() {
        clickOn("#byGain");
        assertEquals(RowOrder.GAIN.sorted(workspace.comparisonProperty().get().orElseThrow().rows()),
                table().getItems());
    }

    @Test
    void theMainActionMakesThePlanParallel() {
        clickOn("#choose");
        OpenPlan.await(() -> workspace.outlook().plan().route().equals(Route.find("L-OP-P")));
        assertTrue(lookup("#choose").query().isDisabled());
    }

    private CompareTable table() {
        return lookup(".compare-table").queryAs(CompareTable.class);
    }
}
