package nl.doorbouw.app.confront.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import nl.doorbouw.app.OpenPlan;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.insight.confront.Confrontation;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.agree.Parked;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.Because;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The two see the site being made ready differently: 20/40/60 weeks and 16/26/40 weeks. */
class MeetingScreenTest extends ApplicationTest {

    private static final Subject SITE = Subject.step("N11");

    @TempDir
    static Path folder;

    private static int plans;

    private final Words words = new Words(Words.DUTCH);
    private Workspace workspace;
    private MeetingScreen screen;

    @Override
    public void start(Stage stage) throws Exception {
        workspace = OpenPlan.on(Files.createDirectory(folder.resolve("plan" + plans++)), "L-OP-S");
        Change gemeente = Change.parse("step N11", "duration", "20/40/60w");
        Change corporatie = Change.parse("step N11", "duration", "16/26/40w");
        Edit views = new Edit(List.of(new Edit.Part(Layer.view(Party.GEMEENTE), List.of(gemeente)),
                new Edit.Part(Layer.view(Party.CORPORATIE), List.of(corporatie))), "");
        workspace.edit(views, workspace.authorProperty().get(), () -> show(stage));
    }

    private void show(Stage stage) {
        screen = new MeetingScreen(workspace, words, Confrontation.of(workspace.planner(), workspace.outlook().logbook(), Party.GEMEENTE,
                Party.CORPORATIE), Optional.empty());
        Scene scene = new Scene(screen.root(), 1200, 760);
        scene.getStylesheets().add(Workspace.class.getResource("doorbouw.css").toExternalForm());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @BeforeEach
    void waitForTheMeeting() {
        WaitForAsyncUtils.clearExceptions();
        OpenPlan.await(() -> screen != null && screen.root().isFocused() && !label("#meeting-residents").getText().isEmpty());
    }

    @AfterEach
    void close() {
        interact(() -> {
            // A window whose size was set keeps it for the tests that come after.
            screen.root().getScene().getWindow().sizeToScene();
            screen.dispose();
            workspace.close();
        });
    }

    @Test
    void allThatIsToBeReadAndPressedStandsWithinTheWindow() {
        standsWithin(new BoundingBox(0, 0, 1200, 760));
    }

    @Test
    void soItDoesInTheLeastWindow() {
        interact(() -> {
            screen.root().getScene().getWindow().setWidth(1024);
            screen.root().getScene().getWindow().setHeight(640);
        });
        WaitForAsyncUtils.waitForFxEvents();
        standsWithin(new BoundingBox(0, 0, 1024, 640));
    }

    private void standsWithin(Bounds window) {
        for (String part : List.of("#meeting-subject", ".side-card .value", ".key-button")) {
            lookup(part).queryAll().forEach(node ->
                    assertTrue(window.contains(node.localToScene(node.getLayoutBounds())), part + " " + node.localToScene(node.getLayoutBounds())));
        }
    }

    @Test
    void aKeyTakesTheValueOfAPartyAndTheCornerSaysWhatThatDoes() {
        push(KeyCode.C);
        OpenPlan.await(() -> label("#meeting-state").isVisible());
        assertEquals("16/26/40w", site());
        assertEquals(words.say("meeting.settled", "16/26/40w"), label("#meeting-state").getText());
        assertTrue(label("#meeting-so-far").getText().startsWith("−"), label("#meeting-so-far").getText());
    }

    @Test
    void aRemarkGoesWithTheAgreementAndIntoTheMinutes() {
        push(KeyCode.R);
        write("zoals bij de Molenwijk");
        push(KeyCode.ENTER);
        OpenPlan.await(() -> label("#meeting-remark").isVisible());
        assertEquals(words.say("meeting.remark.line", "zoals bij de Molenwijk"), label("#meeting-remark").getText());
        push(KeyCode.G);
        OpenPlan.await(() -> label("#meeting-state").isVisible());
        assertEquals("zoals bij de Molenwijk", workspace.outlook().logbook().entries().getLast().remark());
        assertFalse(label("#meeting-remark").isVisible());
        push(KeyCode.ESCAPE);
        String minutes = lookup("#meeting-minutes").queryAs(TextArea.class).getText();
        assertTrue(minutes.contains("zoals bij de Molenwijk"), minutes);
    }

    @Test
    void undoInTheMeetingLeavesWhatTheOtherPartyDidMeanwhile() {
        push(KeyCode.C);
        OpenPlan.await(() -> site().equals("16/26/40w") && label("#meeting-state").isVisible());
        Author bas = new Author("Bas", Party.CORPORATIE);
        try (PlanDocument other = PlanDocument.open(workspace.document().file().path(), Clock.systemUTC(), new Scheduler())) {
            other.edit(Edit.of(Change.parse("question Q30", "answer", "ja")), bas);
        }
        push(KeyCode.CONTROL, KeyCode.Z);
        OpenPlan.await(() -> site().isEmpty());
        assertEquals("ja", workspace.outlook().logbook().plan().text(Subject.question("Q30"), Fields.ANSWER));
    }

    @Test
    void undoOpensItAgainAndGoesNoFurtherThanTheMeeting() {
        push(KeyCode.M);
        OpenPlan.await(() -> site().equals("18/33/50w") && label("#meeting-state").isVisible());
        push(KeyCode.CONTROL, KeyCode.Z);
        OpenPlan.await(() -> site().isEmpty() && !label("#meeting-state").isVisible());
        int entries = workspace.outlook().logbook().entries().size();
        push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(entries, workspace.outlook().logbook().entries().size());
        assertEquals(words.say("meeting.soFar.none"), label("#meeting-so-far").getText());
    }

    @Test
    void anotherValueThatCannotBeReadIsNotTaken() {
        push(KeyCode.T);
        write("zes weken");
        push(KeyCode.ENTER);
        assertEquals("", site());
        push(KeyCode.CONTROL, KeyCode.A);
        write("17/30/44w");
        push(KeyCode.ENTER);
        OpenPlan.await(() -> site().equals("17/30/44w"));
    }

    @Test
    void parkingAsksWhoAndWhenAndTheMinutesSaySo() {
        push(KeyCode.P);
        write("Jansen");
        push(KeyCode.TAB);
        push(KeyCode.CONTROL, KeyCode.A);
        write("01-02-2027");
        push(KeyCode.ENTER);
        OpenPlan.await(() -> label("#meeting-state").isVisible());
        assertEquals(Optional.of(new Parked("Jansen", LocalDate.of(2027, 2, 1), "")),
                workspace.outlook().logbook().plan().get(SITE, Fields.PARKED));
        push(KeyCode.ESCAPE);
        String minutes = lookup("#meeting-minutes").queryAs(TextArea.class).getText();
        assertTrue(minutes.contains("Jansen, vóór 1 feb 2027"), minutes);
        push(KeyCode.K);
        interact(() -> assertEquals(minutes, Clipboard.getSystemClipboard().getString()));
    }

    private String site() {
        return workspace.outlook().logbook().plan().text(SITE, Fields.DURATION);
    }

    private Label label(String id) {
        return (Label) screen.root().lookup(id);
    }

    @Test
    void wTellsWhyTheResidentsComeThenAndEscapeGoesBackToTheMeeting() {
        push(KeyCode.W);
        assertEquals(new Because(words, workspace.outlook().schedule()).chain("X08"), reasons());
        push(KeyCode.ESCAPE);
        OpenPlan.await(() -> lookup("#why-card").tryQuery().isEmpty());
        push(KeyCode.C);
        OpenPlan.await(() -> site().equals("16/26/40w"));
    }

    private List<String> reasons() {
        return lookup("#why-reasons").queryAs(Pane.class).getChildren().stream().map(node -> ((Labeled) node).getText()).toList();
    }
}
