package nl.doorbouw.app.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.doorbouw.app.control.GanttCanvas;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.time.Bandwidth;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class PlanningScreenTest extends PlanningWindow {

    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    @Test
    void clickOnARowShowsItsDetailsAndSelectsItInTheGantt(FxRobot robot) {
        robot.clickOn(row(robot, "I03"));
        assertEquals(Optional.of("I03"), canvas(robot).selectedProperty().get());
        assertTrue(robot.lookup("#planning-details-title").queryAs(Label.class).getText().startsWith("I03 "));
    }

    @Test
    void theSwitchPutsABandwidthInTheViewOfAPartyAndThePlanTakesTheWidest(FxRobot robot) throws TimeoutException {
        robot.clickOn(row(robot, "I03"));
        String plan = robot.lookup("#planning-duration").queryAs(TextField.class).getText();
        robot.clickOn("#planning-view-corporatie");
        assertTrue(robot.lookup("#planning-view-says").queryAs(Label.class).getText().contains("corporatie"));
        assertFalse(robot.lookup("#planning-remove").query().isVisible());
        robot.clickOn("#planning-duration").eraseText(plan.length()).write("60w").type(KeyCode.ENTER);
        until(() -> workspace.outlook().logbook().valueIn(Layer.view(Party.CORPORATIE), I03, Fields.DURATION).equals("60w"));
        assertEquals("", workspace.outlook().logbook().valueIn(Layer.PLAN, I03, Fields.DURATION));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("60w", robot.lookup("#planning-duration").queryAs(TextField.class).getText());
        robot.clickOn("#planning-view-plan");
        Bandwidth wide = workspace.outlook().schedule().step("I03").orElseThrow().step().bandwidth();
        assertEquals("60w", wide.max().toString());
        assertTrue(robot.lookup(".beside").queryAllAs(Label.class).stream().anyMatch(label -> label.getText().equals("Corporatie: 60w")));
    }

    @Test
    void clickInTheGanttSelectsTheRow(FxRobot robot) {
        GanttCanvas canvas = canvas(robot);
        robot.clickOn(canvas.localToScreen(150, canvas.headerHeightProperty().get() + 4.5 * 28));
        assertEquals("I04", ((GanttRow.Step) table(robot).getSelectionModel().getSelectedItem().getValue()).code());
    }

    @Test
    void rowsOfTableAndGanttStandBesideEachOther(FxRobot robot) throws TimeoutException {
        assertRowsBesideEachOther(robot, "I03");
        robot.interact(() -> canvas(robot).scrollTo(700));
        until(() -> canvas(robot).scrollYProperty().get() == 700);
        WaitForAsyncUtils.waitForFxEvents();
        assertRowsBesideEachOther(robot, ((GanttRow.Step) canvas(robot).rowsProperty().get().get(32)).code());
        robot.interact(() -> table(robot).scrollTo(60));
        until(() -> canvas(robot).scrollYProperty().get() > 1000);
        WaitForAsyncUtils.waitForFxEvents();
        assertRowsBesideEachOther(robot, ((GanttRow.Step) canvas(robot).rowsProperty().get().get(64)).code());
    }

    @Test
    void editedDurationMovesTheDateInTheTable(FxRobot robot) throws TimeoutException {
        show(robot, "I03");
        String before = row(robot, "I04").getAccessibleText();
        type(robot, "duration", "20/30/40w").type(KeyCode.ENTER);
        until(() -> workspace.outlook().plan().get(I03, Fields.DURATION).isPresent());
        assertEquals(Optional.of(Bandwidth.weeks(20, 30, 40)), workspace.outlook().plan().get(I03, Fields.DURATION));
        WaitForAsyncUtils.waitForFxEvents();
        assertNotEquals(before, row(robot, "I04").getAccessibleText());
    }

    @Test
    void badDurationIsSaidAndChangesNothing(FxRobot robot) {
        show(robot, "I03");
        int entries = workspace.outlook().logbook().entries().size();
        type(robot, "duration", "9/3w").type(KeyCode.ENTER);
        assertSaid(robot, "“9/3w” heeft twee waarden. Vul er één in (6w) of drie: kortste, waarschijnlijke, langste "
                + "(4/8/16w).");
        assertEquals(entries, workspace.outlook().logbook().entries().size());
        robot.type(KeyCode.ESCAPE);
        assertEquals("4/8/24w", field(robot, "duration").getText());
    }

    @Test
    void linkThatClosesACircleIsSaidAndChangesNothing(FxRobot robot) {
        show(robot, "I03");
        type(robot, "after", "I04").type(KeyCode.ENTER);
        assertTrue(robot.lookup(node -> node instanceof Label label && label.getText().contains("kring")).tryQuery()
                .isPresent());
        assertEquals(Optional.empty(), workspace.outlook().plan().get(I03, Fields.AFTER));
    }

    @Test
    void linkIsRemovedWithItsButton(FxRobot robot) throws TimeoutException {
        show(robot, "I04");
        robot.interact(() -> button(robot, "Koppeling met I03 weghalen").fire());
        until(() -> workspace.outlook().plan().get(I04, Fields.AFTER).isPresent());
        assertFalse(workspace.outlook().plan().get(I04, Fields.AFTER).orElseThrow().contains(Link.after("I03")));
    }

    @Test
    void stepIsTakenOutAndPutBack(FxRobot robot) throws TimeoutException {
        show(robot, "I03");
        robot.interact(() -> robot.lookup("#planning-remove").<Button>query().fire());
        until(() -> workspace.outlook().schedule().step("I03").isEmpty());
        assertTrue(robot.lookup("Stap I03 staat niet meer in het plan.").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#planning-left-out").<MenuButton>query().getItems().getFirst().fire());
        until(() -> workspace.outlook().schedule().step("I03").isPresent());
    }

    @Test
    void stepOfTheProjectsOwnIsAdded(FxRobot robot) throws TimeoutException {
        show(robot, "I03");
        robot.clickOn("#planning-add");
        robot.clickOn("#planning-add-name").write("Bomen kappen");
        robot.clickOn("#planning-add-confirm");
        until(() -> workspace.outlook().schedule().step("M01").isPresent());
        assertEquals(Optional.of("Bomen kappen"), workspace.outlook().plan()
                .get(Subject.step("M01"), Fields.STEP_NAME));
        assertEquals(Optional.of(List.of(Link.after("I03"))), workspace.outlook().plan()
                .get(Subject.step("M01"), Fields.AFTER));
    }

    @Test
    void wayBackGoesWithTheNextEdit(FxRobot robot) throws TimeoutException {
        show(robot, "I03");
        robot.interact(() -> robot.lookup("#planning-remove").<Button>query().fire());
        until(() -> workspace.outlook().schedule().step("I03").isEmpty());
        robot.interact(() -> workspace.edit(Change.set(I04, Fields.STEP_REMARK, "later")));
        until(() -> !workspace.outlook().plan().text(I04, Fields.STEP_REMARK).isEmpty());
        assertFalse(robot.lookup("#planning-hint").query().isVisible());
    }

    @Test
    void meetingsOfABodyAreEnteredAtItsDecision(FxRobot robot) throws TimeoutException {
        show(robot, "I06");
        type(robot, "meetings", "every 9 weeks");
        assertSaid(robot, "“every 9 weeks” is niet te lezen. Vul datums in, of een regel zoals maandelijks laatste "
                + "woensdag, stukken 2w.");
        type(robot, "meetings", "2027-12-01, hand-in 2w").type(KeyCode.ENTER);
        until(() -> workspace.outlook().plan().get(Subject.body("raad"), Fields.MEETINGS).isPresent());
        assertEquals(LocalDate.of(2027, 12, 1), workspace.outlook().schedule().step("I06").orElseThrow().likely()
                .lastDay());
    }

    @Test
    void ownValueGoesBackToTheCatalogue(FxRobot robot) throws TimeoutException {
        show(robot, "I03");
        type(robot, "duration", "20/30/40w").type(KeyCode.ENTER);
        until(() -> workspace.outlook().plan().get(I03, Fields.DURATION).isPresent());
        robot.interact(() -> button(robot, "Bandbreedte: Terug naar de catalogus").fire());
        until(() -> workspace.outlook().plan().get(I03, Fields.DURATION).isEmpty());
        assertEquals("4/8/24w", field(robot, "duration").getText());
    }

    @Test
    void enterInTheTableStartsEditing(FxRobot robot) {
        robot.clickOn(row(robot, "I03")).type(KeyCode.ENTER);
        assertTrue(field(robot, "duration").isFocused());
    }

    @Test
    void searchLeavesWhatIsFoundInBoth(FxRobot robot) {
        robot.clickOn("#planning-search").write("I03");
        assertEquals(2, table(robot).getExpandedItemCount());
        assertEquals(2, canvas(robot).rowsProperty().get().size());
        robot.type(KeyCode.ESCAPE);
        assertTrue(canvas(robot).rowsProperty().get().size() > 50);
    }

    @Test
    void keysZoomTheGantt(FxRobot robot) {
        robot.clickOn(row(robot, "I03"));
        double before = canvas(robot).scaleProperty().get().pixelsPerDay();
        robot.write("+");
        assertEquals(before * 1.3, canvas(robot).scaleProperty().get().pixelsPerDay(), 1e-9);
        robot.write("--");
        assertEquals(before / 1.3, canvas(robot).scaleProperty().get().pixelsPerDay(), 1e-9);
    }

    @Test
    void closedPhaseIsClosedInBoth(FxRobot robot) {
        int rows = canvas(robot).rowsProperty().get().size();
        robot.interact(() -> table(robot).getRoot().getChildren().getFirst().setExpanded(false));
        assertEquals(table(robot).getExpandedItemCount(), canvas(robot).rowsProperty().get().size());
        assertTrue(canvas(robot).rowsProperty().get().size() < rows);
    }

    /** The fields are in the window only after the next layout. */
}
