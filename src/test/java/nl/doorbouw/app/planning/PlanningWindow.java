package nl.doorbouw.app.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.stage.Stage;
import nl.doorbouw.app.OpenPlan;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.GanttCanvas;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The planning of an area plan in a window, and how its parts are found and filled in. */
@ExtendWith(ApplicationExtension.class)
abstract class PlanningWindow {

    static final Subject I03 = Subject.step("I03");
    static final Subject I04 = Subject.step("I04");

    @TempDir
    static Path folder;

    Workspace workspace;
    PlanningScreen screen;

    /** The extension looks for what is started in the class of a test alone: each hands its stage on. */
    void open(Stage stage) throws Exception {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        workspace = SamplePlan.onRoute(Files.createTempDirectory(folder, "plan"), "G-OP-P", SamplePlan.dozenAnswers());
        screen = new PlanningScreen(workspace, new Words(Words.DUTCH), LocalDate.of(2026, 11, 24));
        Scene scene = new Scene(screen.root(), 1200, 700);
        scene.getStylesheets().add("/nl/doorbouw/app/doorbouw.css");
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @BeforeEach
    void forgetEarlierFailures() {
        WaitForAsyncUtils.clearExceptions();
    }

    @AfterEach
    void close() {
        screen.dispose();
        workspace.close();
    }

    void show(FxRobot robot, String code) {
        robot.interact(() -> screen.select(code));
        OpenPlan.await(() -> robot.lookup("#planning-details-title").queryAs(Label.class).getText().startsWith(code + " ")
                && robot.lookup("#planning-duration").tryQuery().isPresent());
    }

    void layScenario(FxRobot robot, Change change) throws TimeoutException {
        robot.interact(() -> workspace.edit(new Edit(Layer.scenario("Proef"), List.of(change), ""), SamplePlan.AUTHOR,
                () -> workspace.lay(Layer.scenario("Proef"))));
        until(() -> workspace.layer().isScenario());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A button in the row of a field. */
    Button button(FxRobot robot, String selector, String field) {
        return (Button) field(robot, field).getParent().lookup(selector);
    }

    static void assertSaid(FxRobot robot, String sentence) {
        assertTrue(robot.lookup(sentence).tryQuery().isPresent(), sentence);
    }

    static Button button(FxRobot robot, String accessibleText) {
        return robot.lookup(node -> accessibleText.equals(node.getAccessibleText())).query();
    }

    void assertRowsBesideEachOther(FxRobot robot, String code) {
        GanttCanvas canvas = canvas(robot);
        double inGantt = canvas.localToScene(0, canvas.ganttLayout().row(canvas.ganttLayout().rowOf(code).orElseThrow())
                .y()).getY();
        assertEquals(row(robot, code).localToScene(0, 0).getY(), inGantt, 0.5);
    }

    FxRobot type(FxRobot robot, String field, String text) {
        TextField input = field(robot, field);
        robot.interact(input::requestFocus);
        robot.interact(input::selectAll);
        return robot.write(text);
    }

    TextField field(FxRobot robot, String name) {
        return robot.lookup("#planning-" + name).query();
    }

    TreeTableRow<?> row(FxRobot robot, String code) {
        return robot.lookup(node -> node instanceof TreeTableRow<?> row && row.isVisible()
                && row.getItem() instanceof GanttRow.Step step
                && step.code().equals(code)).query();
    }

    @SuppressWarnings("unchecked") // the only table of the screen
    TreeTableView<GanttRow> table(FxRobot robot) {
        return robot.lookup("#planning-table").queryAs(TreeTableView.class);
    }

    GanttCanvas canvas(FxRobot robot) {
        return robot.lookup(".gantt-canvas").queryAs(GanttCanvas.class);
    }

    static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
