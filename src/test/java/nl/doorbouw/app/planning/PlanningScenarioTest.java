package nl.doorbouw.app.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.time.Bandwidth;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class PlanningScenarioTest extends PlanningWindow {

    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    @Test
    void underAScenarioItsOwnValueGoesBackToThePlanAndNoOther(FxRobot robot) throws TimeoutException {
        robot.interact(() -> workspace.edit(Change.set(I03, Fields.DURATION, Bandwidth.weeks(20, 30, 40))));
        layScenario(robot, Change.set(I03, Fields.STEP_REMARK, "samen"));
        show(robot, "I03");
        assertFalse(button(robot, ".reset", "duration").isVisible());
        type(robot, "duration", "10/15/20w").type(KeyCode.ENTER);
        until(() -> button(robot, ".reset", "duration").isVisible());
        assertEquals("Bandbreedte: Terug naar het plan", button(robot, ".reset", "duration").getAccessibleText());
        robot.interact(() -> button(robot, ".reset", "duration").fire());
        until(() -> !button(robot, ".reset", "duration").isVisible());
        assertEquals("20/30/40w", field(robot, "duration").getText());
        assertEquals("20/30/40w", workspace.itself().plan().text(I03, Fields.DURATION));
    }

    @Test
    void whatThePlanFixesCannotBeErasedUnderAScenario(FxRobot robot) throws TimeoutException {
        robot.interact(() -> workspace.edit(Change.parse("step I03", "notBefore", "2028-01-03")));
        layScenario(robot, Change.set(I03, Fields.STEP_REMARK, "samen"));
        show(robot, "I03");
        robot.interact(() -> field(robot, "notBefore").clear());
        assertSaid(robot, "Stap I03, niet vóór: die waarde staat in het plan zelf en kan hier niet weg. Vul een andere waarde in, "
                + "of wis haar in het plan.");
    }

    @Test
    void aStepThatThePlanLeavesOutIsPutBackInTheScenarioAlone(FxRobot robot) throws TimeoutException {
        robot.interact(() -> workspace.edit(Change.set(I03, Fields.IN_PLAN, false)));
        layScenario(robot, Change.set(I04, Fields.STEP_REMARK, "samen"));
        robot.interact(() -> robot.lookup("#planning-left-out").<MenuButton>query().getItems().getFirst().fire());
        until(() -> workspace.outlook().schedule().step("I03").isPresent());
        assertTrue(workspace.itself().schedule().step("I03").isEmpty());
    }

    @Test
    void aScenarioIsBegunWithTheStepsThatAreSelected(FxRobot robot) throws TimeoutException {
        robot.clickOn(row(robot, "I03")).press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        assertEquals("I03, I04 zo kort als kan", robot.lookup("#variant-name").queryAs(TextField.class).getText());
        robot.interact(() -> robot.lookup("#variant-start-do").<Button>query().fire());
        until(() -> workspace.layer().isScenario());
        assertEquals("4w", workspace.outlook().plan().text(I03, Fields.DURATION));
        assertEquals("", workspace.itself().plan().text(I03, Fields.DURATION));
    }

    @Test
    void theBandwidthOfSelectedStepsIsTyped(FxRobot robot) throws TimeoutException {
        robot.clickOn(row(robot, "I03"));
        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        robot.interact(() -> robot.lookup("#variant-from").queryComboBox().getSelectionModel().select(2));
        assertTrue(robot.lookup("#variant-start-do").query().isDisabled());
        robot.clickOn("#variant-value").write("9/3w");
        assertTrue(robot.lookup("#variant-problem").queryAs(Label.class).getText().startsWith("“9/3w” heeft twee waarden."));
        assertTrue(robot.lookup("#variant-start-do").query().isDisabled());
        robot.eraseText(4).write("2/3/4w");
        robot.interact(() -> robot.lookup("#variant-start-do").<Button>query().fire());
        until(() -> workspace.layer().isScenario());
        assertEquals("2/3/4w", workspace.outlook().plan().text(I03, Fields.DURATION));
    }

    @Test
    void withoutASelectedStepNoScenarioIsBegun(FxRobot robot) {
        robot.interact(() -> table(robot).requestFocus());
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(0));
        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        assertTrue(robot.lookup("#variant-name").tryQuery().isEmpty());
        robot.interact(() -> table(robot).getContextMenu().show(table(robot), 100, 100));
        assertTrue(table(robot).getContextMenu().getItems().getFirst().isDisable());
        robot.interact(() -> table(robot).getContextMenu().hide());
    }
}
