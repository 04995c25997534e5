package nl.doorbouw.app.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import nl.doorbouw.app.OpenPlan;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.variant.Baseline;
import nl.doorbouw.plan.variant.Scenario;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class LogScreenTest extends ApplicationTest {

    private static final Subject SITE = Subject.step("N11");

    @TempDir
    static Path folder;

    private static int plans;

    private Workspace workspace;
    private LogScreen screen;

    @Override
    public void start(Stage stage) throws Exception {
        workspace = OpenPlan.on(Files.createDirectory(folder.resolve("plan" + plans++)), "L-OP-S",
                Change.parse("step N11", "duration", "4w"));
        screen = new LogScreen(workspace, new Words(Words.DUTCH));
        stage.setScene(new Scene(screen.root(), 1080, 720));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @BeforeEach
    void changeASecondTime() {
        WaitForAsyncUtils.clearExceptions();
        interact(() -> workspace.edit(Change.parse("step N11", "duration", "9w")));
        OpenPlan.await(() -> workspace.outlook().plan().text(SITE, Fields.DURATION).equals("9w"));
    }

    @AfterEach
    void close() {
        interact(() -> {
            screen.dispose();
            workspace.close();
        });
    }

    @Test
    void aScenarioIsBegunWithWhatStoodBeforeTheSelectedLines() {
        assertTrue(lookup("#variant-of-picked-button").query().isDisabled());
        interact(() -> table().getSelectionModel().clearAndSelect(0));
        clickOn("#variant-of-picked-button");
        assertEquals("N11 zoals eerder", lookup("#variant-name").queryAs(TextField.class).getText());
        interact(() -> lookup("#variant-start-do").queryButton().fire());
        OpenPlan.await(() -> workspace.layer().isScenario());
        assertEquals("4w", workspace.outlook().plan().text(SITE, Fields.DURATION));
        assertEquals("9w", workspace.itself().plan().text(SITE, Fields.DURATION));
    }

    @Test
    void aNameThatIsTakenIsNumberedAndCannotBeTyped() {
        interact(() -> workspace.edit(Scenario.start(workspace.itself().logbook(), workspace.itself().plan(), "N11 zoals eerder", "",
                List.of())));
        OpenPlan.await(() -> workspace.itself().logbook().layers().contains(Layer.scenario("N11 zoals eerder")));
        interact(() -> table().getSelectionModel().clearAndSelect(1));
        clickOn("#variant-of-picked-button");
        assertEquals("N11 zoals eerder 2", lookup("#variant-name").queryAs(TextField.class).getText());
        interact(() -> lookup("#variant-name").queryAs(TextField.class).setText("n11 zoals eerder"));
        assertEquals("Er is al een variant of ijkpunt “n11 zoals eerder”. Kies een andere naam.",
                lookup("#variant-problem").queryLabeled().getText());
        assertTrue(lookup("#variant-start-do").query().isDisabled());
        interact(() -> lookup("#variant-name").query().getScene().getWindow().hide());
    }

    @Test
    void aBaselineIsSetOnTheSelectedLineUnderANameThatIsFree() {
        interact(() -> table().getSelectionModel().clearAndSelect(table().getItems().size() - 2));
        int number = ((LogRow) table().getSelectionModel().getSelectedItem()).number();
        clickOn("#log-baseline");
        assertTrue(lookup("#baseline-do").query().isDisabled());
        clickOn("#baseline-name").write("Raad juli");
        interact(() -> lookup("#baseline-do").queryButton().fire());
        OpenPlan.await(() -> !Baseline.all(workspace.itself().logbook()).isEmpty());
        assertEquals(List.of(new Baseline("Raad juli", workspace.itself().logbook().entries().get(number - 1).id())),
                Baseline.all(workspace.itself().logbook()));
        interact(() -> table().getSelectionModel().clearAndSelect(0));
        clickOn("#log-baseline");
        clickOn("#baseline-name").write("raad juli");
        assertEquals("Er is al een variant of ijkpunt “raad juli”. Kies een andere naam.", lookup("#baseline-problem").queryLabeled().getText());
        assertTrue(lookup("#baseline-do").query().isDisabled());
        interact(() -> lookup("#baseline-name").query().getScene().getWindow().hide());
    }

    private TableView<?> table() {
        return lookup("#log-table").queryTableView();
    }
}
