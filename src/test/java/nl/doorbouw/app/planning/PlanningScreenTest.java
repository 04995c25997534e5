package nl.doorbouw.app.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.doorbouw.app.OpenPlan;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.GanttCanvas;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Because;
import nl.doorbouw.text.Words;
import nl.doorbouw.time.Bandwidth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PlanningScreenTest {

    private static final Subject I03 = Subject.step("I03");
    private static final Subject I04 = Subject.step("I04");

    @TempDir
    private static Path folder;

    private Workspace workspace;
    private PlanningScreen screen;

    @Start
    void start(Stage stage) throws Exception {
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
    private void show(FxRobot robot, String code) {
        robot.interact(() -> screen.select(code));
        OpenPlan.await(() -> robot.lookup("#planning-details-title").queryAs(Label.class).getText().startsWith(code + " ")
                && robot.lookup("#planning-duration").tryQuery().isPresent());
    }

    private void layScenario(FxRobot robot, Change change) throws TimeoutException {
        robot.interact(() -> workspace.edit(new Edit(Layer.scenario("Proef"), List.of(change), ""), SamplePlan.AUTHOR,
                () -> workspace.lay(Layer.scenario("Proef"))));
        until(() -> workspace.layer().isScenario());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A button in the row of a field. */
    private Button button(FxRobot robot, String selector, String field) {
        return (Button) field(robot, field).getParent().lookup(selector);
    }

    private static void assertSaid(FxRobot robot, String sentence) {
        assertTrue(robot.lookup(sentence).tryQuery().isPresent(), sentence);
    }

    private static Button button(FxRobot robot, String accessibleText) {
        return robot.lookup(node -> accessibleText.equals(node.getAccessibleText())).query();
    }

    private void assertRowsBesideEachOther(FxRobot robot, String code) {
        GanttCanvas canvas = canvas(robot);
        double inGantt = canvas.localToScene(0, canvas.ganttLayout().row(canvas.ganttLayout().rowOf(code).orElseThrow())
                .y()).getY();
        assertEquals(row(robot, code).localToScene(0, 0).getY(), inGantt, 0.5);
    }

    private FxRobot type(FxRobot robot, String field, String text) {
        TextField input = field(robot, field);
        robot.interact(input::requestFocus);
        robot.interact(input::selectAll);
        return robot.write(text);
    }

    private TextField field(FxRobot robot, String name) {
        return robot.lookup("#planning-" + name).query();
    }

    private TreeTableRow<?> row(FxRobot robot, String code) {
        return robot.lookup(node -> node instanceof TreeTableRow<?> row && row.isVisible()
                && row.getItem() instanceof GanttRow.Step step
                && step.code().equals(code)).query();
    }

    @SuppressWarnings("unchecked") // the only table of the screen
    private TreeTableView<GanttRow> table(FxRobot robot) {
        return robot.lookup("#planning-table").queryAs(TreeTableView.class);
    }

    private GanttCanvas canvas(FxRobot robot) {
        return robot.lookup(".gantt-canvas").queryAs(GanttCanvas.class);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
