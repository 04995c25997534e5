package nl.doorbouw.app.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.doorbouw.app.OpenPlan;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.simulation.Outcome;
import nl.doorbouw.insight.promise.PlanBack;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.variant.Scenario;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class PromiseScreenTest extends ApplicationTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    @TempDir
    static Path folder;

    private static int plans;

    private final Words words = new Words(Words.DUTCH);
    private Workspace workspace;
    private PromiseScreen screen;

    @Override
    public void start(Stage stage) throws Exception {
        Clock clock = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        workspace = OpenPlan.on(Files.createDirectory(folder.resolve("plan" + plans++)), clock, "G-OP-S");
        screen = new PromiseScreen(workspace, words);
        Scene scene = new Scene(screen.root(), 1100, 700);
        scene.getStylesheets().add(Workspace.class.getResource("doorbouw.css").toExternalForm());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @BeforeEach
    void waitForTheFirstAnswer() {
        WaitForAsyncUtils.clearExceptions();
        OpenPlan.await(() -> !table().getItems().isEmpty());
    }

    @AfterEach
    void close() {
        interact(() -> {
            screen.dispose();
            workspace.close();
        });
    }

    @Test
    void startsWithTheLikelyDateWhenNothingIsPromised() {
        assertEquals(words.date(likely().likely().lastDay()), day().getText());
        assertEquals(words.say("promise.isLikely"), text("#promise-kept"));
        assertEquals(words.say("promise.onTheDay", "", "", "", likely().longest().lastDay()), text("#promise-headline"));
    }

    /** A date is tried without a trace, kept by the button, and taken back as any edit. */
    @Test
    void typedDateIsTriedAndKeptOnlyByItsButton() {
        LocalDate tried = likely().likely().lastDay().minusWeeks(10);
        int entries = workspace.outlook().logbook().entries().size();
        type(words.date(tried));
        awaitHeadline(words.say("promise.atBest", "", likely().likely().lastDay(), "10 w"));
        PlanBack back = PlanBack.of(workspace.planner(), workspace.outlook().plan(), "X08", tried, TODAY);
        assertEquals(back.rows().stream().map(row -> row.step().code()).toList(), table().getItems().stream().map(BackRow::code).toList());
        assertEquals(entries, workspace.outlook().logbook().entries().size());
        clickOn("#promise-keep");
        OpenPlan.await(() -> likely().step().fixed().deadline().equals(Optional.of(tried)));
        assertEquals(words.say("promise.isKept"), text("#promise-kept"));
        assertTrue(lookup("#promise-keep").query().isDisabled());
        interact(workspace::undo);
        OpenPlan.await(() -> likely().step().fixed().deadline().isEmpty());
        assertEquals(List.of(words.say("promise.isLikely"), words.date(likely().likely().lastDay())), List.of(text("#promise-kept"), day().getText()));
    }

    @Test
    void promiseCanBeWithdrawn() {
        interact(() -> workspace.edit(Change.set(Subject.step("X08"), Fields.DEADLINE, LocalDate.of(2040, 6, 29))));
        OpenPlan.await(() -> day().getText().equals("29 jun 2040"));
        clickOn("#promise-withdraw");
        OpenPlan.await(() -> day().getText().equals(words.date(likely().likely().lastDay())));
        assertFalse(lookup("#promise-withdraw").query().isVisible());
    }

    @Test
    void whatIsNoDateIsSaidAndCannotBeKept() {
        type("31 feb 2031");
        assertEquals(words.say("DateException.NO_SUCH_DAY", "31 feb 2031"), text("#promise-problem"));
        assertTrue(lookup("#promise-keep").query().isDisabled());
        type("1-1-2000");
        awaitHeadline(words.say("promise.past", LocalDate.of(2000, 1, 1)));
        type("30-6-2038");
        assertFalse(lookup("#promise-keep").query().isDisabled());
        assertEquals("", text("#promise-problem"));
    }

    @Test
    void arrowKeysMoveTheDateByAWeek() {
        LocalDate start = likely().likely().lastDay();
        clickOn("#promise-day").type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.DOWN);
        assertEquals(words.date(start.plusWeeks(1)), day().getText());
    }

    @Test
    void clickedStepSaysWhatIsAskedOfItUntilItIsClosed() {
        clickOn(table().lookup(".table-row-cell"));
        BackRow first = table().getItems().getFirst();
        assertEquals(words.say("planning.tip.name", first.code(), first.name()), text("#promise-step"));
        assertFalse(lookup("#planning-why").queryParent().getChildrenUnmodifiable().isEmpty());
        OpenPlan.await(() -> columnsWidth() <= table().getWidth());
        type(KeyCode.ESCAPE);
        assertFalse(lookup("#promise-details").query().isVisible());
    }

    @Test
    void onlyWhatIsTooTightIsListedWhenAskedAndTheTightestFirst() {
        type(words.date(likely().likely().lastDay().minusWeeks(10)));
        OpenPlan.await(() -> table().getItems().stream().anyMatch(BackRow::isTight));
        long tight = table().getItems().stream().filter(BackRow::isTight).count();
        clickOn("#promise-only-tight");
        assertEquals(words.say("promise.count", tight, PlanBack.of(workspace.planner(), workspace.outlook().plan(), "X08",
                likely().likely().lastDay().minusWeeks(10), TODAY).rows().size()), text("#promise-count"));
        clickOn("#promise-order-ROOM");
        List<Integer> left = table().getItems().stream().map(row -> row.of().daysLeft()).toList();
        assertEquals(left.stream().sorted().toList(), left);
    }

    @Test
    void otherMilestoneIsChosenByKeyboard() {
        interact(() -> lookup("#promise-goal").queryAs(ComboBox.class).requestFocus());
        type(KeyCode.DOWN);
        ScheduledStep building = workspace.outlook().schedule().step("X02").orElseThrow();
        OpenPlan.await(() -> day().getText().equals(words.date(building.likely().lastDay())));
        OpenPlan.await(() -> table().getItems().stream().noneMatch(row -> row.code().equals("X08")));
    }

    @Test
    void chanceIsMarkedAsAnEstimateOnceItIsThere() {
        OpenPlan.await(() -> workspace.simulation().simulationProperty().get().filter(Outcome::current).isPresent());
        assertTrue(lookup("#promise-chance").query().getAccessibleText().endsWith(words.say("promise.chance.ESTIMATE")));
        interact(() -> {
            workspace.simulation().simulate(workspace.outlook().plan());
            assertTrue(lookup("#promise-chance").query().getAccessibleText().endsWith(words.say("promise.chance.COMPUTING")));
        });
    }

    /** The scenario makes one step on the way longer; what is kept under it goes into it. */
    @Test
    void underAScenarioItsPlanIsCountedBackAndItsPromiseKept() {
        Edit start = Scenario.start(workspace.outlook().logbook(), workspace.outlook().plan(), "Later", "",
                List.of(Change.set(Subject.PLAN, Fields.START, LocalDate.of(2027, 9, 1))));
        Layer scenario = start.parts().getFirst().layer();
        LocalDate before = likely().likely().lastDay();
        interact(() -> workspace.edit(start, workspace.authorProperty().get(), () -> workspace.lay(scenario)));
        OpenPlan.await(() -> workspace.layer().equals(scenario));
        OpenPlan.await(() -> text("#promise-headline").equals(words.say("promise.onTheDay", "", "", "", likely().longest().lastDay())));
        assertTrue(likely().likely().lastDay().isAfter(before));
        assertEquals(words.date(likely().likely().lastDay()), day().getText());
        clickOn("#promise-keep");
        OpenPlan.await(() -> likely().step().fixed().deadline().isPresent());
        assertTrue(workspace.itself().schedule().step("X08").orElseThrow().step().fixed().deadline().isEmpty());
    }

    private double columnsWidth() {
        return table().getVisibleLeafColumns().stream().mapToDouble(column -> column.getWidth()).sum();
    }

    private void type(String date) {
        clickOn("#promise-day").push(KeyCode.SHORTCUT, KeyCode.A).write(date);
    }

    private void awaitHeadline(String sentence) {
        OpenPlan.await(() -> text("#promise-headline").equals(sentence));
    }

    private ScheduledStep likely() {
        return workspace.outlook().schedule().step("X08").orElseThrow();
    }

    private TextField day() {
        return lookup("#promise-day").queryAs(TextField.class);
    }

    private String text(String id) {
        Node node = lookup(id).query();
        return ((Label) node).getText();
    }

    @SuppressWarnings("unchecked")
    private TableView<BackRow> table() {
        return lookup("#promise-steps").queryAs(TableView.class);
    }
}
