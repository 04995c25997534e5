package nl.doorbouw.app.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.doorbouw.app.OpenPlan;
import nl.doorbouw.app.control.GanttCanvas;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.text.Because;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class PlanningWhyTest extends PlanningWindow {

    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    @Test
    void reasonsLeadToTheirSteps(FxRobot robot) {
        show(robot, "I03");
        robot.interact(() -> robot.lookup("#planning-why .hyperlink").nth(1).<Hyperlink>query().fire());
        assertEquals(Optional.of("I02"), canvas(robot).selectedProperty().get());
    }

    @Test
    void whatBringsADateForwardIsToldWhenAsked(FxRobot robot) {
        show(robot, "X08");
        robot.interact(() -> robot.lookup("#planning-forward").queryButton().fire());
        OpenPlan.await(() -> !robot.lookup("#planning-forward-list .hyperlink").queryAll().isEmpty());
        show(robot, "I03");
        assertEquals(0, robot.lookup("#planning-forward-list .hyperlink").queryAll().size());
    }

    @Test
    void f1OnARowTellsWhyItsDateIsThere(FxRobot robot) {
        robot.clickOn(row(robot, "I03")).type(KeyCode.F1);
        List<String> chain = new Because(new Words(Words.DUTCH), workspace.outlook().schedule()).chain("I03");
        assertTrue(chain.getFirst().startsWith("I03 "));
        assertEquals(chain, reasons(robot));
        OpenPlan.await(() -> robot.lookup("#why-forward .hyperlink").tryQuery().isPresent());
        assertEquals("I03 Omgevingstafel(s): haalbaarheid met ketenpartners een week korter: 7 dagen eerder",
                robot.lookup("#why-forward .hyperlink").queryAllAs(Hyperlink.class).stream().map(Hyperlink::getText)
                        .filter(text -> text.startsWith("I03 ")).findFirst().orElse(""));
    }

    @Test
    void menuOfABarTellsWhyAndTheEarliestDateHasReasonsOfItsOwn(FxRobot robot) {
        GanttCanvas canvas = canvas(robot);
        robot.rightClickOn(canvas.localToScreen(150, canvas.headerHeightProperty().get() + 4.5 * 28));
        String item = "Waarom " + new Words(Words.DUTCH).date(workspace.outlook().schedule().step("I04").orElseThrow().likely().lastDay()) + "? (F1)";
        OpenPlan.await(() -> robot.lookup(item).tryQuery().isPresent());
        robot.clickOn(item);
        OpenPlan.await(() -> robot.lookup("#why-SHORTEST").tryQuery().isPresent());
        robot.clickOn("#why-SHORTEST");
        List<String> chain = new Because(new Words(Words.DUTCH), workspace.outlook().schedule()).chain("I04", Pass.SHORTEST);
        OpenPlan.await(() -> chain.equals(reasons(robot)));
        robot.clickOn("#why-show");
        OpenPlan.await(() -> robot.lookup("#why-card").tryQuery().isEmpty());
    }

    @Test
    void aDateInTheDetailsTellsWhyOfItsOwnPass(FxRobot robot) {
        show(robot, "I04");
        robot.clickOn("#planning-date-LONGEST");
        List<String> chain = new Because(new Words(Words.DUTCH), workspace.outlook().schedule()).chain("I04", Pass.LONGEST);
        OpenPlan.await(() -> chain.equals(reasons(robot)));
    }

    private static List<String> reasons(FxRobot robot) {
        return robot.lookup("#why-reasons .hyperlink").queryAllAs(Hyperlink.class).stream().map(Hyperlink::getText).toList();
    }
}
