package nl.doorbouw.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.doorbouw.exchange.excel.write.FilledIn;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class IntakeTest extends ApplicationTest {

    @TempDir
    Path folder;

    private Windows windows;
    private Path plan;
    private FilledIn workbook;
    private MainWindow window;

    @Override
    public void start(Stage stage) {
        plan = folder.resolve("Molenveld.doorbouw");
        List<Change> first = new ArrayList<>(Plan.route(Route.find("L-OP-S").orElseThrow()));
        first.add(Change.set(Subject.PLAN, Fields.PLAN_NAME, "Molenveld"));
        first.add(Change.parse("plan", "start", "2027-01-04"));
        PlanDocument document = PlanDocument.create(plan, new Edit(Layer.PLAN, first, ""), Windows.NOOR, Clock.systemUTC(), new Scheduler());
        workbook = FilledIn.of(document, new Words(Words.DUTCH));
        windows = new Windows(folder);
        window = windows.open(document);
    }

    @AfterEach
    void close() {
        interact(windows::closeAll);
    }

    @Test
    void takesWhatCameHomeAsOneEditAndUndoesItAtOnce() throws TimeoutException {
        bringIn(workbook.type(SheetName.QUESTIONS, "Q11", "answer", "nee").type(SheetName.PLANNING, "D05", "likely", "20w")
                .type(SheetName.PLANNING, "D05", "max", "40").type(SheetName.QUESTIONS, "Q20", "answer", "misschien")
                .save(folder.resolve("antwoord.xlsx")));
        await(() -> lookup("#review-take").tryQuery().isPresent());
        assertEquals("Verschillen (2)", text("#review-page-differences"));
        assertEquals("Niet te lezen (1)", text("#review-page-unreadable"));
        clickOn("#review-all").clickOn("#review-author").write("Bram").clickOn("#review-take");
        awaitBanner("2 verschillen zijn overgenomen uit antwoord.xlsx.");
        clickOn("#banner-action");
        await(() -> !entries().getLast().reverts().isEmpty());
        List<Entry> taken = entries().stream().filter(entry -> entry.remark().equals("antwoord.xlsx")).toList();
        assertEquals(List.of("nee", "3/20/40w"), taken.stream().map(entry -> entry.change().value()).toList().subList(0, 2));
        assertEquals(new Author("Bram", Party.GEMEENTE), new Author(taken.getFirst().author(), taken.getFirst().party()));
    }

    @Test
    void saysThatNothingDiffers() throws TimeoutException {
        bringIn(workbook.save(folder.resolve("zelfde.xlsx")));
        awaitBanner("zelfde.xlsx verschilt nergens van het plan. Er is niets over te nemen.");
    }

    @Test
    void saysWhyAFileIsNoWorkbookAndKeepsThePlan() throws IOException, TimeoutException {
        int before = entries().size();
        bringIn(Files.writeString(folder.resolve("notitie.xlsx"), "gewoon tekst"));
        await(() -> lookup("#banner-sentence").tryQuery().filter(node -> node.getParent().isVisible()).isPresent());
        assertEquals(before, entries().size());
        clickOn("#banner-close").clickOn("#place-log");
        assertEquals(before + " van " + before + " regels", text("#log-count"));
    }

    @Test
    void closingLeavesThePlanAsItWas() throws TimeoutException {
        int before = entries().size();
        bringIn(workbook.type(SheetName.QUESTIONS, "Q11", "answer", "ja").save(folder.resolve("antwoord.xlsx")));
        await(() -> lookup("#review-close").tryQuery().isPresent());
        clickOn("#review-all").clickOn("#review-close");
        clickOn("#place-log");
        assertEquals(before + " van " + before + " regels", text("#log-count"));
    }

    @Test
    void aPlanThatOthersChangeMeanwhileIsComparedAnew() throws TimeoutException {
        bringIn(workbook.type(SheetName.QUESTIONS, "Q11", "answer", "ja").type(SheetName.QUESTIONS, "Q20", "answer", "ja")
                .save(folder.resolve("antwoord.xlsx")));
        await(() -> lookup("#review-close").tryQuery().isPresent());
        clickOn("#review-all");
        interact(() -> window.workspace().edit(Change.parse("question Q11", "answer", "nee")));
        awaitBanner("Het plan is intussen gewijzigd; de verschillen zijn opnieuw bepaald. Wat nog hetzelfde is, heeft zijn vinkje nog.");
        assertEquals("Alleen conflicten (1)", text("#review-conflicts"));
        assertEquals("Overnemen (1)", text("#review-take"));
    }

    @Test
    void writesThePlanForMsProject() throws TimeoutException {
        Path project = folder.resolve("Molenveld.xml");
        windows.choose(project);
        interact(window::exportProject);
        await(() -> lookup("#banner-sentence").tryQuery().filter(node -> node.getParent().isVisible()).isPresent());
        assertTrue(text("#banner-sentence").startsWith("De datums volgens plan staan in " + project), text("#banner-sentence"));
        assertTrue(Files.exists(project));
    }

    private void bringIn(Path file) {
        windows.choose(file);
        press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
    }

    /** As they stand on disk. */
    private List<Entry> entries() {
        try (PlanDocument document = PlanDocument.open(plan, Clock.systemUTC(), new Scheduler())) {
            return document.outlook().logbook().entries();
        }
    }

    private void awaitBanner(String sentence) throws TimeoutException {
        await(() -> lookup("#banner-sentence").tryQuery().filter(node -> node.getParent().isVisible()).isPresent()
                && text("#banner-sentence").equals(sentence));
    }

    private String text(String id) {
        return lookup(id).queryAs(Labeled.class).getText();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
