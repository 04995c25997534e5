package nl.doorbouw.app.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.doorbouw.app.Windows;
import nl.doorbouw.app.settings.Language;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Scheduler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class StartWindowTest extends ApplicationTest {

    @TempDir
    Path folder;

    private Windows windows;

    @Override
    public void start(Stage stage) {
        windows = new Windows(folder);
        windows.desk().showStart();
    }

    @AfterEach
    void close() {
        interact(windows::closeAll);
    }

    @Test
    void saysAtEachFieldWhatIsMissingOrWrong() {
        clickOn("#start-new");
        clickOn("#new-homes").write("geen");
        clickOn("#wizard-next");
        assertEquals(Set.of("Vul een naam voor het plan in.", "Vul de naam van de gemeente in.", "Vul de naam van de corporatie in.",
                "“geen” kan hier niet. Vul een heel getal van 1 tot 100.000 in.",
                "Kies de regio; schoolvakanties en bouwvak volgen daaruit."), errors());
    }

    @Test
    void keepsWhatIsFilledInWhenTheLanguageChanges() {
        clickOn("#start-new");
        clickOn("#new-municipality").write("Zandwijk");
        interact(() -> windows.preferences().languageProperty().setValue(Language.ENGLISH));
        assertEquals("Zandwijk", lookup("#new-municipality").queryAs(TextField.class).getText());

        clickOn("#wizard-cancel");
        assertEquals("New plan", lookup("#start-new").queryButton().getText());
    }

    @Test
    void makesAPlanAndOpensIt() throws TimeoutException {
        Path file = folder.resolve("Molenveld.doorbouw");
        windows.choose(file);
        clickOn("#start-new");
        clickOn("#new-name").write("Molenveld");
        clickOn("#new-municipality").write("Zandwijk");
        clickOn("#new-corporation").write("De Haven");
        clickOn("#new-homes").write("84");
        interact(() -> lookup("#new-region").queryAs(ComboBox.class).getSelectionModel().selectLast());
        push(KeyCode.ENTER);
        clickOn("#wizard-make");
        assertEquals(Set.of("Kies locatie of gebied.", "Kies een van de drie.", "Kies volgordelijk of parallel."), errors());
        clickOn("#new-area").clickOn("#new-BO").clickOn("#new-parallel");
        clickOn("#wizard-make");
        awaitTitle("Molenveld – Doorbouw");

        assertEquals(List.of(file), windows.preferences().recent());
        interact(windows::closeAll);
        try (PlanDocument document = PlanDocument.open(file, Clock.systemUTC(), new Scheduler())) {
            Plan plan = document.outlook().plan();
            assertEquals(Route.find("G-BO-P"), plan.route());
            assertEquals(Optional.of("Zandwijk"), plan.get(Subject.PLAN, Fields.MUNICIPALITY));
            assertEquals("Noor", document.outlook().logbook().entries().getFirst().author());
        }
    }

    @Test
    void refusesAFileThatIsNoPlan() throws IOException, TimeoutException {
        Path file = Files.writeString(folder.resolve("notes.doorbouw"), "not a plan at all");
        windows.choose(file);
        clickOn("#start-open");
        awaitShown("#banner-sentence");
        assertEquals("“notes.doorbouw” is geen plan dat met Doorbouw is gemaakt. Kies een ander bestand.",
                lookup("#banner-sentence").queryAs(Label.class).getText());
        clickOn("#banner-close");
        assertTrue(lookup("#start-new").tryQuery().isPresent());
    }

    @Test
    void opensAnExampleAsACopy() throws TimeoutException {
        clickOn("#start-gebied-omgevingsplan-parallel");
        awaitTitle("Voorbeeld: Havenkwartier Zuid, 420 woningen – Doorbouw");
        assertEquals(List.of(), windows.preferences().recent());
    }

    private Set<String> errors() {
        return lookup(".field-error").queryAllAs(Label.class).stream().filter(Label::isVisible).map(Label::getText).collect(Collectors.toSet());
    }

    private void awaitTitle(String title) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> title.equals(windows.last().getTitle()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void awaitShown(String id) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> lookup(id).tryQuery().filter(node -> node.getParent().isVisible()).isPresent());
    }
}
