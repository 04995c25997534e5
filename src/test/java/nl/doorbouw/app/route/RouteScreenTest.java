package nl.doorbouw.app.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import nl.doorbouw.app.OpenPlan;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.insight.RouteOutlook;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.text.Because;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class RouteScreenTest extends ApplicationTest {

    @TempDir
    static Path folder;

    private static int plans;

    private final Words words = new Words(Words.DUTCH);
    private Workspace workspace;
    private RouteScreen screen;

    @Override
    public void start(Stage stage) throws Exception {
        workspace = OpenPlan.on(Files.createDirectory(folder.resolve("plan" + plans++)), "G-OP-S");
        screen = new RouteScreen(workspace, words);
        stage.setScene(new Scene(screen.root(), 1080, 720));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @BeforeEach
    void waitForTheRoutes() {
        WaitForAsyncUtils.clearExceptions();
        OpenPlan.await(() -> workspace.routesProperty().get().size() == 12);
    }

    @AfterEach
    void close() {
        interact(() -> {
            screen.dispose();
            workspace.close();
        });
    }

    @Test
    void clickOnAnEndOfALineChoosesItsRouteAsOneEdit() {
        clickOn("L-BO-P");
        awaitRoute("L-BO-P");
        assertEquals("L-BO-P", chosenTerminus());
        interact(workspace::undo);
        awaitRoute("G-OP-S");
    }

    @Test
    void arrowKeysAndEnterChooseAnotherInstrument() {
        interact(() -> stop(Junction.INSTRUMENT, 6).requestFocus());
        press(KeyCode.DOWN).release(KeyCode.DOWN).press(KeyCode.ENTER).release(KeyCode.ENTER);
        awaitRoute("G-BO-S");
    }

    @Test
    void enterInTheTableChoosesTheSelectedRoute() {
        interact(() -> table().requestFocus());
        press(KeyCode.UP).release(KeyCode.UP).press(KeyCode.ENTER).release(KeyCode.ENTER);
        awaitRoute("L-OV-P");
    }

    @Test
    void clickInTheTableChoosesItsRoute() {
        clickOn("gebied, BOPA, parallel");
        awaitRoute("G-BO-P");
    }

    @Test
    void choosingThePresentRouteChangesNothing() {
        int entries = workspace.outlook().logbook().entries().size();
        clickOn("gebied, omgevingsplan, volgordelijk");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(entries, workspace.outlook().logbook().entries().size());
    }

    @Test
    void everyRouteShowsTheNumbersOfTheEngine() {
        Set<String> ranges = lookup(".range").queryAllAs(Label.class).stream().map(Label::getText)
                .collect(Collectors.toSet());
        assertEquals(workspace.routesProperty().get().stream().map(RouteOutlook::firstResidents)
                .map(days -> words.range(days.orElseThrow())).collect(Collectors.toSet()), ranges);
    }

    @Test
    void tabGoesAlongTheStopsOfThePresentRoute() {
        List<Route> reached = lookup(".stop").queryAllAs(StopButton.class).stream()
                .filter(StopButton::isFocusTraversable)
                .map(button -> button.stop().choose(Route.find("G-OP-S"))).toList();
        assertEquals(List.of("L-OP-S", "G-OP-S", "G-OP-S", "G-BO-S", "G-OV-S", "G-OP-S", "G-OP-P"),
                reached.stream().map(Route::code).toList());
    }

    private void awaitRoute(String code) {
        OpenPlan.await(() -> workspace.outlook().plan().route().equals(Route.find(code)));
    }

    private RouteTable table() {
        return lookup(".route-table").queryAs(RouteTable.class);
    }

    private StopButton stop(Junction junction, int lane) {
        return lookup(".stop").queryAllAs(StopButton.class).stream()
                .filter(button -> button.stop().equals(new Stop(junction, lane))).findFirst().orElseThrow();
    }

    private String chosenTerminus() {
        List<StopButton> chosen = lookup(".terminus").queryAllAs(StopButton.class).stream()
                .filter(button -> button.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")))
                .toList();
        assertTrue(chosen.size() == 1);
        return Route.all().get(chosen.getFirst().stop().lane()).code();
    }

    @Test
    void f1AtTheEndOfALineTellsWhyOfThatRoute() {
        interact(() -> stop(Junction.PREPARATION, 3).requestFocus());
        press(KeyCode.F1).release(KeyCode.F1);
        assertEquals(new Because(words, schedule(Route.all().get(3))).chain("X08"), reasons());
    }

    @Test
    void menuInTheTableTellsWhyTheBuildingStartsOnThatRoute() {
        interact(() -> table().getSelectionModel().select(table().getItems().stream().filter(row -> row.route().code().equals("G-BO-P"))
                .findFirst().orElseThrow()));
        rightClickOn("gebied, BOPA, parallel");
        Schedule schedule = schedule(Route.find("G-BO-P").orElseThrow());
        clickOn(words.say("whyDate.menuOf", schedule.step("X02").orElseThrow().likely().lastDay(),
                words.say("route.why.START_OF_BUILDING", words.name(Route.find("G-BO-P").orElseThrow()))));
        assertEquals(new Because(words, schedule).chain("X02"), reasons());
        assertEquals(Route.find("G-OP-S"), workspace.outlook().plan().route());
    }

    private Schedule schedule(Route route) {
        return workspace.routesProperty().get().stream().filter(outlook -> outlook.route().equals(route)).findFirst().orElseThrow().schedule();
    }

    private List<String> reasons() {
        return lookup("#why-reasons").queryAs(Pane.class).getChildren().stream().map(node -> ((Labeled) node).getText()).toList();
    }
}
