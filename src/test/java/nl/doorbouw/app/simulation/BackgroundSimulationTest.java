package nl.doorbouw.app.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import nl.doorbouw.app.OpenPlan;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.schedule.simulate.Simulation;
import nl.doorbouw.schedule.simulate.SimulationSettings;
import nl.doorbouw.schedule.simulate.Watch;
import nl.doorbouw.schedule.simulate.draw.Shape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

class BackgroundSimulationTest extends ApplicationTest {

    @TempDir
    Path folder;

    private Workspace workspace;
    private BackgroundSimulation simulation;

    @Override
    public void start(Stage stage) {
        workspace = OpenPlan.on(folder, "G-OP-S");
        simulation = workspace.simulation();
    }

    @AfterEach
    void close() {
        interact(workspace::close);
    }

    @Test
    void keepsTheLastOutcomeAsOldUntilThatOfTheEditIsThere() {
        awaitCurrent();
        Simulation before = known();
        interact(() -> {
            simulation.simulate(workspace.outlook().plan().with(Change.set(Subject.question("Q01"), Fields.ANSWER, Answer.NO)));
            assertEquals(Optional.of(new Outcome<>(before, false)), simulation.simulationProperty().get());
            assertEquals(0, simulation.progressProperty().get());
        });
        awaitCurrent();
        assertEquals(1, simulation.progressProperty().get());
    }

    @Test
    void showsOnlyTheOutcomeOfTheLastOfManyEdits() {
        interact(() -> {
            for (Answer answer : Answer.values()) {
                simulation.simulate(workspace.outlook().plan().with(Change.set(Subject.question("Q11"), Fields.ANSWER, answer)));
            }
            simulation.simulate(workspace.outlook().plan());
        });
        awaitCurrent();
        Planner planner = workspace.planner();
        assertEquals(planner.simulate(workspace.outlook().plan(), SimulationSettings.USUAL, Watch.NOBODY), Optional.of(known()));
    }

    @Test
    void simulatesAnewWithOtherSettings() {
        awaitCurrent();
        SimulationSettings other = SimulationSettings.USUAL.withRuns(1000).withShape(Shape.PERT).withCorrelation(0.5);
        interact(() -> {
            simulation.settingsProperty().set(other);
            assertFalse(simulation.simulationProperty().get().orElseThrow().current());
        });
        awaitCurrent();
        assertEquals(other, known().settings());
    }

    @Test
    void ranksTheQuestionsAfterwards() {
        OpenPlan.await(() -> simulation.narrowingProperty().get().filter(Outcome::current).isPresent());
        assertTrue(simulation.narrowingProperty().get().orElseThrow().value().width() > 0);
    }

    private void awaitCurrent() {
        OpenPlan.await(() -> simulation.simulationProperty().get().filter(Outcome::current).isPresent());
    }

    private Simulation known() {
        return simulation.simulationProperty().get().orElseThrow().value();
    }
}
