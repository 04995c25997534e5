package nl.doorbouw.app.planning;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PlanWithoutStepsTest {

    @TempDir
    private static Path folder;

    private Workspace workspace;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        workspace = SamplePlan.empty(folder);
        Scene scene = new Scene(new PlanningScreen(workspace, new Words(Words.DUTCH), LocalDate.of(2026, 11, 24)).root(), 900, 600);
        scene.getStylesheets().add(Workspace.class.getResource("doorbouw.css").toExternalForm());
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void saysWhatToDoUntilThereAreSteps(FxRobot robot) throws TimeoutException {
        assertTrue(robot.lookup("#planning-empty").query().isVisible());
        robot.interact(() -> workspace.edit(Plan.route(Route.find("L-OP-S").orElseThrow()).toArray(Change[]::new)));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> !workspace.outlook().schedule().steps().isEmpty()).get());
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup("#planning-empty").query().isVisible());
    }
}
