package nl.doorbouw.app.chances;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import nl.doorbouw.app.OpenPlan;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.simulation.Outcome;
import nl.doorbouw.insight.Narrowing;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.schedule.simulate.Distribution;
import nl.doorbouw.schedule.simulate.Simulation;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class ChancesScreenTest extends ApplicationTest {

    private static final LocalDate PROMISED = LocalDate.of(2034, 6, 30);

    @TempDir
    static Path folder;

    private static int plans;

    private final Words words = new Words(Words.DUTCH);
    private Workspace workspace;
    private ChancesScreen screen;

    @Override
    public void start(Stage stage) throws Exception {
        workspace = OpenPlan.on(Files.createDirectory(folder.resolve("plan" + plans++)), "G-OP-S",
                Change.set(Subject.step("X08"), Fields.DEADLINE, PROMISED));
        screen = new ChancesScreen(workspace, words);
        stage.setScene(new Scene(screen.root(), 1100, 700));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @BeforeEach
    void waitForTheRanking() {
        WaitForAsyncUtils.clearExceptions();
        OpenPlan.await(() -> workspace.simulation().narrowingProperty().get().filter(Outcome::current).isPresent());
    }

    @AfterEach
    void close() {
        interact(() -> {
            screen.dispose();
            workspace.close();
        });
    }

    @Test
    void saysTheChanceOfMakingThePromisedDate() {
        double chance = simulation().promises().getFirst().chance();
        assertTrue(chance > 0.01 && chance < 0.99);
        assertEquals(words.say("chances.promised", chance, PROMISED), lookup("#chance-plan").queryAs(Label.class).getText());
    }

    @Test
    void otherMilestoneHasItsOwnChance() {
        interact(() -> lookup("#chances-goal").queryAs(ComboBox.class).getSelectionModel().select(1));
        Simulation simulation = simulation();
        Distribution days = simulation.step("X02").orElseThrow().finish();
        assertEquals(words.say("chances.plan", simulation.lastDay(days.quantile(0.5)), simulation.lastDay(days.quantile(0.8))), text("#chance-plan"));
        assertEquals(words.say("chances.noPromise"), text("#chance-promise"));
    }

    @Test
    void dateByPlanWithASmallChanceSaysWhyItIsSmall() {
        LocalDate plan = workspace.outlook().schedule().step("X08").orElseThrow().likely().lastDay();
        Distribution days = simulation().step("X08").orElseThrow().finish();
        double chance = days.chanceBy((int) (ChronoUnit.DAYS.between(simulation().start(), plan) + 1));
        assertTrue(chance < 0.4);
        assertEquals(words.say("chances.byPlan.small", chance, plan), text("#chance-by-plan"));
    }

    @Test
    void clickOnAQuestionGoesThere() {
        List<Optional<Subject>> wanted = new ArrayList<>();
        Narrowing narrowing = workspace.simulation().narrowingProperty().get().orElseThrow().value();
        String first = narrowing.questions().getFirst().question();
        interact(() -> workspace.wantedProperty().subscribe((_, now) -> wanted.add(now)));
        clickOn(lookup("#chances-questions").lookup("#rank-" + first).<RankRow>query());
        assertEquals(List.of(Optional.of(Subject.question(first)), Optional.empty()), wanted);
    }

    @Test
    void rankingOfAChangedPlanIsMarkedAsOld() {
        interact(() -> {
            workspace.simulation().simulate(workspace.outlook().plan());
            assertTrue(lookup("#chances-questions").query().getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("old")));
        });
    }

    private String text(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }

    private Simulation simulation() {
        return workspace.simulation().simulationProperty().get().orElseThrow().value();
    }
}
