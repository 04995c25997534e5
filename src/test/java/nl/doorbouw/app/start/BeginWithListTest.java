package nl.doorbouw.app.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import nl.doorbouw.app.Windows;
import nl.doorbouw.exchange.excel.write.ListWorkbook;
import nl.doorbouw.exchange.foreign.Meaning;
import nl.doorbouw.exchange.project.write.ProjectExport;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.file.document.SamplePlan;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class BeginWithListTest extends ApplicationTest {

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
    void makesAPlanOfAListAfterTellingWhatCouldNotBeRead() throws TimeoutException {
        windows.choose(ListWorkbook.save(folder.resolve("Bouwplanning.xlsx")));
        clickOn("#start-list");
        await("#mapping-next");
        assertEquals("Dit blad wordt gelezen als een lijst van stappen: 6 rijen.", text("#mapping-sense"));
        assertEquals(List.of(Optional.of(Meaning.ID), Optional.of(Meaning.NAME), Optional.of(Meaning.DURATION),
                Optional.of(Meaning.PREDECESSORS), Optional.of(Meaning.PARTY), Optional.empty()), meanings());
        clickOn("#mapping-next");
        await("#list-next");
        clickOn("#list-start").write("ergens in mei");
        clickOn("#list-next");
        assertTrue(lookup("“ergens in mei” is geen datum. Vul bijvoorbeeld 11-03-2027 of 2027-03-11 in.").tryQuery().isPresent());
        interact(() -> lookup("#list-start").queryTextInputControl().setText("01-03-2027"));
        clickOn("#list-next");
        await("#list-make");
        assertEquals(1, lookup("#review-unreadable").queryTableView().getItems().size());
        Path plan = folder.resolve("Bouwplanning.doorbouw");
        windows.choose(plan);
        clickOn("#list-make");
        awaitTitle("Bouwplanning – Doorbouw");
        interact(windows::closeAll);
        assertEquals(List.of("Bouwteam kiezen", "Sonderingen en bodemonderzoek", "Definitief ontwerp", "Prijsvorming en contract",
                "Werkvoorbereiding", "Ruwbouw"), names(plan));
    }

    @Test
    void aColumnCanBeGivenAnotherMeaningWhichAnotherThenLoses() throws TimeoutException {
        windows.choose(ListWorkbook.save(folder.resolve("Bouwplanning.xlsx")));
        clickOn("#start-list");
        await("#mapping-next");
        interact(() -> choice(5).getSelectionModel().select(Optional.of(Meaning.NAME)));
        assertEquals(List.of(Optional.empty(), Optional.of(Meaning.NAME)), List.of(meanings().get(1), meanings().get(5)));
        interact(() -> choice(5).getSelectionModel().select(Optional.empty()));
        assertTrue(text("#mapping-sense").startsWith("Dit blad wordt nog niet gelezen."), text("#mapping-sense"));
        assertTrue(lookup("#mapping-next").query().isDisabled());
        interact(() -> choice(1).getSelectionModel().select(Optional.of(Meaning.NAME)));
        clickOn("#mapping-skip");
        assertTrue(lookup("#mapping-next").query().isDisabled());
        clickOn("#mapping-cancel");
        assertTrue(lookup("#start-new").tryQuery().isPresent());
    }

    @Test
    void makesAPlanOfAProjectAfterTellingWhatDoesNotFit() throws TimeoutException, IOException {
        Path project = folder.resolve("Aannemer.xml");
        Path sample = SamplePlan.LOCATION_SEQUENTIAL.copy();
        try (PlanDocument document = PlanDocument.open(sample, Clock.systemUTC(), new Scheduler());
                OutputStream out = Files.newOutputStream(project)) {
            new ProjectExport(new Words(Words.DUTCH), document.catalogue()).write(document.outlook(), out);
        }
        SamplePlan.remove(sample);
        windows.choose(project);
        clickOn("#start-list");
        await("#list-make");
        Path plan = folder.resolve("Aannemer.doorbouw");
        windows.choose(plan);
        clickOn("#list-make");
        await(() -> windows.preferences().recent().contains(plan));
        interact(windows::closeAll);
        assertTrue(names(plan).size() > 50, names(plan).toString());
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException, TimeoutException {
        windows.choose(Files.writeString(folder.resolve("notitie.xlsx"), "gewoon tekst"));
        clickOn("#start-list");
        await(() -> lookup("#banner-sentence").tryQuery().filter(node -> node.getParent().isVisible()).isPresent());
        assertTrue(lookup("#start-new").tryQuery().isPresent());
    }

    private List<String> names(Path file) {
        try (PlanDocument document = PlanDocument.open(file, Clock.systemUTC(), new Scheduler())) {
            Plan plan = document.outlook().plan();
            return plan.touchedSteps().sorted().flatMap(code -> plan.get(Subject.step(code), Fields.STEP_NAME).stream()).toList();
        }
    }

    private List<Optional<Meaning>> meanings() {
        return List.of(0, 1, 2, 3, 4, 5).stream().map(index -> choice(index).getValue()).toList();
    }

    private ComboBox<Optional<Meaning>> choice(int index) {
        return lookup("#mapping-" + index).queryComboBox();
    }

    private String text(String id) {
        return lookup(id).queryAs(Labeled.class).getText();
    }

    private void await(String id) throws TimeoutException {
        await(() -> lookup(id).tryQuery().isPresent());
    }

    private void awaitTitle(String title) throws TimeoutException {
        await(() -> title.equals(windows.last().getTitle()));
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
