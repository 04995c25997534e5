package nl.doorbouw.app.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.doorbouw.app.OpenPlan;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.Banner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.variant.Scenario;
import nl.doorbouw.plan.view.Agreement;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.text.Words;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class VariantTest extends ApplicationTest {

    private static final Change SHORTER = Change.set(Subject.step("D05"), Fields.DURATION, Bandwidth.of(Duration.weeks(2)));

    @TempDir
    static Path folder;

    private static int plans;

    private final Words words = new Words(Words.DUTCH);
    private Workspace workspace;
    private VariantMenu menu;
    private VariantStrip strip;
    private Banner banner;

    @Override
    public void start(Stage stage) throws Exception {
        workspace = OpenPlan.on(Files.createDirectory(folder.resolve("plan" + plans++)), "L-OP-S");
        banner = new Banner(words, Banner.USUAL_STAY);
        menu = new VariantMenu(workspace, words);
        strip = new VariantStrip(workspace, words, new VariantDesk(workspace, words, banner));
        Scene scene = new Scene(new StackPane(new VBox(menu, strip.root()), banner.root()), 1000, 700);
        scene.getStylesheets().add(Workspace.class.getResource("doorbouw.css").toExternalForm());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @BeforeEach
    void forgetFormerFailures() {
        WaitForAsyncUtils.clearExceptions();
    }

    @AfterEach
    void close() {
        interact(() -> {
            menu.dispose();
            strip.dispose();
            workspace.close();
        });
    }

    @Test
    void aScenarioStartedFromAnotherRouteIsOnAtOnceAndLeavesThePlanAsItWas() {
        assertFalse(strip.root().isVisible());
        interact(() -> StartDialog.anew(workspace, words, menu.getScene().getWindow()).show());
        assertTrue(lookup("#variant-start-do").query().isDisabled());
        clickOn("#variant-name").write("Sneller");
        interact(() -> lookup("#variant-from").queryComboBox().getSelectionModel().selectLast());
        interact(() -> lookup("#variant-start-do").queryAs(Button.class).fire());
        OpenPlan.await(() -> workspace.layer().isScenario());
        assertEquals(Route.find("L-OP-S"), workspace.itself().plan().route());
        assertEquals(Optional.of(Route.all().getLast()), workspace.outlook().plan().route());
        assertTrue(strip.root().isVisible());
        assertEquals("Variant: Sneller", menu.getText());
    }

    @Test
    void whatIsEditedUnderAScenarioGoesIntoItUntilItIsTakenOff() {
        startEmpty();
        interact(() -> workspace.edit(SHORTER));
        OpenPlan.await(() -> !scenario().changes().isEmpty());
        assertEquals(List.of(SHORTER), scenario().changes());
        assertEquals(SHORTER.value(), workspace.outlook().plan().text(SHORTER.subject(), SHORTER.field()));
        assertEquals("", workspace.itself().plan().text(SHORTER.subject(), SHORTER.field()));
        clickOn("#variant-off");
        OpenPlan.await(() -> !workspace.layer().isScenario());
        assertEquals("", workspace.outlook().plan().text(SHORTER.subject(), SHORTER.field()));
        assertFalse(strip.root().isVisible());
    }

    @Test
    void aScenarioIsTurnedIntoThePlan() {
        startEmpty();
        interact(() -> workspace.edit(SHORTER));
        OpenPlan.await(() -> !scenario().changes().isEmpty());
        clickOn("#variant-apply");
        OpenPlan.await(() -> workspace.layer().equals(Layer.PLAN));
        assertEquals(SHORTER.value(), workspace.itself().plan().text(SHORTER.subject(), SHORTER.field()));
        assertEquals(List.of(), Scenario.all(workspace.outlook().logbook()));
        assertTrue(banner.isShowing());
    }

    @Test
    void whatOverturnsAnAgreementIsAskedFirst() {
        Subject question = Subject.question("Q14");
        interact(() -> workspace.edit(Agreement.on(question, Fields.ANSWER, "ja", List.of(Party.GEMEENTE, Party.CORPORATIE), "")));
        OpenPlan.await(() -> workspace.outlook().plan().get(question, Fields.ANSWER).isPresent());
        startEmpty();
        interact(() -> workspace.edit(Change.set(question, Fields.ANSWER, Answer.NO)));
        OpenPlan.await(() -> !scenario().changes().isEmpty());
        clickOn("#variant-apply");
        OpenPlan.await(() -> lookup("#dialog-text").tryQuery().isPresent());
        assertTrue(lookup("#dialog-text").queryLabeled().getText().contains("antwoord: ja → nee"), lookup("#dialog-text").queryLabeled().getText());
        push(KeyCode.ESCAPE);
        OpenPlan.await(() -> lookup("#dialog-text").tryQuery().isEmpty());
        assertEquals(Optional.of(Answer.YES), workspace.itself().plan().get(question, Fields.ANSWER));

        clickOn("#variant-apply");
        OpenPlan.await(() -> lookup("#dialog-yes").tryQuery().isPresent());
        clickOn("#dialog-yes");
        OpenPlan.await(() -> workspace.layer().equals(Layer.PLAN));
        assertEquals(Optional.of(Answer.NO), workspace.itself().plan().get(question, Fields.ANSWER));
    }

    @Test
    void oneThatIsThrownAwayComesBackByUndo() {
        startEmpty();
        clickOn("#variant-discard");
        OpenPlan.await(() -> workspace.layer().equals(Layer.PLAN));
        assertEquals(List.of(), Scenario.all(workspace.outlook().logbook()));
        interact(workspace::undo);
        OpenPlan.await(() -> !Scenario.all(workspace.outlook().logbook()).isEmpty());
    }

    private void startEmpty() {
        interact(() -> workspace.edit(Scenario.start(workspace.itself().logbook(), workspace.itself().plan(), "Sneller", "", List.of()),
                workspace.authorProperty().get(), () -> workspace.lay(Layer.scenario("Sneller"))));
        OpenPlan.await(() -> workspace.layer().isScenario());
    }

    private Scenario scenario() {
        return Scenario.find(workspace.outlook().logbook(), "Sneller");
    }
}
