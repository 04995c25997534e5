package nl.doorbouw.app;

import static nl.doorbouw.app.OpenPlan.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.file.share.Presence;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.time.DateText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** A window beside another one on the same plan; a second document plays the other. */
class SharedWindowTest extends ApplicationTest {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Author BAS = new Author("Bas", Party.GEMEENTE);
    private static final Edit LONGER = Edit.of(Change.parse("step D05", "duration", "8/12/30w"));

    @TempDir
    Path folder;
    private Path file;
    private PlanDocument other;
    private Windows windows;
    private MainWindow window;

    @Override
    public void start(Stage stage) throws IOException {
        file = Files.createDirectory(folder.resolve("share")).resolve("Molenveld.doorbouw");
        Edit first = Edit.of(Change.set(Subject.PLAN, Fields.PLAN_NAME, "Molenveld"),
                Change.set(Subject.PLAN, Fields.START, DateText.parse("2027-01-04")));
        PlanDocument document = PlanDocument.create(file, first, Windows.NOOR, Clock.systemUTC(), new Scheduler());
        document.edit(new Edit(Layer.PLAN, Plan.route(Route.find("L-OP-S").orElseThrow()), ""), Windows.NOOR);
        other = open(file);
        windows = new Windows(folder);
        window = windows.open(document);
    }

    @AfterEach
    void close() {
        interact(() -> window.workspace().edits().forget());
        interact(windows::closeAll);
        other.close();
    }

    @Test
    void whatAnotherChangesShowsWithinTwoSecondsAndIsTold() {
        other.edit(LONGER, BAS);
        long acknowledged = System.nanoTime();
        await(() -> duration().equals("8/12/30w"));
        assertFalse(System.nanoTime() - acknowledged > SOON.toNanos(), "not within two seconds");
        await(() -> isShown("#news"));
        assertEquals("Bas (gemeente) wijzigde D05 Nota van uitgangspunten (NvU) opstellen, duur: nu 8/12/30w", text("#news"));
        other.edit(Edit.of(Change.set(Subject.question("Q20"), Fields.ANSWER, Answer.YES)), BAS);
        await(() -> text("#news").startsWith("2 waarden gewijzigd door Bas (gemeente): D05 Nota van uitgangspunten (NvU) opstellen; Q20 "));
    }

    @Test
    void whatOneChangesOneselfIsNotTold() {
        interact(() -> window.workspace().edit(LONGER));
        await(() -> duration().equals("8/12/30w"));
        assertFalse(isShown("#news"));
    }

    @Test
    void undoTakesBackWhatWasDoneHereAndLeavesTheOthers() {
        interact(() -> window.workspace().edit(Change.set(Subject.question("Q20"), Fields.ANSWER, Answer.YES)));
        await(() -> window.workspace().outlook().plan().answer("Q20") == Answer.YES);
        other.refresh();
        other.edit(LONGER, BAS);
        await(() -> duration().equals("8/12/30w"));
        press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        await(() -> window.workspace().outlook().plan().answer("Q20") == Answer.OPEN);
        assertEquals("8/12/30w", duration());
    }

    /** A lock on the file stands for a share that does not answer: an edit waits for it, and so does nothing else. */
    @Test
    void theWindowClosesAtOnceButNotBeforeTheLastEditIsOnDisk() throws Exception {
        try (Connection slow = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            slow.createStatement().execute("BEGIN IMMEDIATE");
            interact(() -> {
                window.workspace().edit(LONGER);
                window.close();
            });
            assertTrue(windows.last().isShowing());
            assertEquals("Je laatste wijziging wordt nog bewaard. Het venster sluit zodra dat klaar is.", text("#banner-sentence"));
            slow.createStatement().execute("ROLLBACK");
        }
        await(() -> !windows.last().isShowing());
        other.refresh();
        assertEquals("8/12/30w", other.outlook().logbook().entries().getLast().change().value());
    }

    @Test
    void showsWhoElseHasThePlanOpenUntilTheyLeave() {
        Presence bas = Presence.join(file, BAS, "laptop", Instant.parse("2026-11-24T08:00:00Z"));
        await(() -> lookup("#company .gemeente").tryQuery().isPresent());
        assertEquals("G", text("#company .gemeente"));
        bas.close();
        await(() -> lookup("#company .gemeente").tryQuery().isEmpty());
    }

    @Test
    void anEditThatCannotBeSavedIsKeptUntilItCan() throws IOException {
        Path away = Files.move(file.getParent(), folder.resolve("away"));
        interact(() -> window.workspace().edit(LONGER));
        await(() -> isShown("#unsaved-retry"));
        assertEquals("Je laatste wijziging is niet bewaard. “Molenveld.doorbouw” kon niet worden gelezen of geschreven: de schijf of"
                + " netwerkmap reageert niet. Controleer de verbinding en probeer het opnieuw, of bewaar een kopie op een andere plek.",
                text("#unsaved"));
        assertEquals("", duration());
        clickOn("#unsaved-retry");
        await(() -> isShown("#unsaved-retry"));
        Files.move(away, file.getParent());
        clickOn("#unsaved-retry");
        await(() -> duration().equals("8/12/30w") && !isShown("#unsaved"));
    }

    @Test
    void anEditThatCannotBeSavedGoesIntoACopyThatOpens() throws IOException {
        Path copy = folder.resolve("Kopie.doorbouw");
        Files.move(file.getParent(), folder.resolve("away"));
        interact(() -> window.workspace().edit(LONGER));
        await(() -> isShown("#unsaved-copy"));
        windows.choose(copy);
        clickOn("#unsaved-copy");
        await(() -> windows.preferences().recent().contains(copy));
        try (PlanDocument saved = open(copy)) {
            assertEquals("8/12/30w", saved.outlook().logbook().entries().getLast().change().value());
        }
    }

    @Test
    void aCopyThatLiesBesideThePlanIsTakenInAndWhatItConflictsInSettled() throws IOException {
        Path copy = file.resolveSibling("Molenveld (1).doorbouw");
        Files.copy(file, copy);
        try (PlanDocument copied = open(copy)) {
            copied.edit(LONGER, BAS);
        }
        interact(() -> window.workspace().edit(Change.parse("step D05", "duration", "4/6/9w")));
        await(() -> duration().equals("4/6/9w"));
        interact(() -> window.workspace().copies().look(file));
        await(() -> isShown("#copies"));
        clickOn("Molenveld (1).doorbouw samenvoegen");
        await(() -> text("#banner-sentence").equals("Uit Molenveld (1).doorbouw kwam 1 regel. Er is 1 conflict te bespreken."));
        await(() -> !isShown("#copies"));
        assertEquals("1 conflict", text("#conflicts"));
        clickOn("#banner-action");
        assertEquals("1 conflict te bespreken", text("#settle-title"));
        int choices = lookup(".settle-choose").queryAll().size();
        clickOn((Node) lookup(".settle-choose").queryAll().stream()
                .filter(choose -> choose.getAccessibleText().endsWith(": kies 8/12/30w van Bas")).findFirst().orElseThrow());
        await(() -> text("#settle-title").equals("Alles is besproken"));
        assertEquals(2, choices);
        assertEquals("8/12/30w", duration());
        type(KeyCode.ESCAPE);
        await(() -> !isShown("#conflicts") && isShown("#place-log"));
    }

    @Test
    void anotherPlanIsNotTakenIn() {
        Path stranger = folder.resolve("Vreemd.doorbouw");
        PlanDocument.create(stranger, LONGER, BAS, Clock.systemUTC(), new Scheduler()).close();
        windows.choose(stranger);
        press(KeyCode.CONTROL).type(KeyCode.M).release(KeyCode.CONTROL);
        await(() -> text("#banner-sentence").equals(
                "“Vreemd.doorbouw” is een ander plan: het is nooit één bestand geweest met dit plan. Kies een kopie van dit plan."));
    }

    @Test
    void aPlanThatCanOnlyBeReadSaysSoAtOnceAndRefusesEdits() throws IOException {
        Path locked = folder.resolve("Archief.doorbouw");
        Files.copy(file, locked);
        assertTrue(locked.toFile().setReadOnly());
        interact(() -> {
            MainWindow reading = windows.open(open(locked));
            assertEquals("“Archief.doorbouw” kan alleen worden gelezen: je kunt alles bekijken en niets wijzigen. Bewaar een kopie op een"
                    + " andere plek om verder te werken.", inLast("#read-only"));
            reading.workspace().edit(LONGER);
        });
        await(() -> lastBanner().equals("“Archief.doorbouw” kan alleen worden gelezen: het bestand of de map is beveiligd tegen schrijven."
                + " Bewaar een kopie op een andere plek om verder te werken."));
        assertFalse(isShown("#unsaved"));
        assertTrue(inLast("#read-only").startsWith("“Archief.doorbouw” kan alleen worden gelezen"));
    }

    private String inLast(String id) {
        return ((Labeled) windows.last().getScene().lookup(id)).getText();
    }

    @Test
    void theWindowStaysOpenAsLongAsAnEditIsNotSaved() throws IOException {
        Files.move(file.getParent(), folder.resolve("away"));
        interact(() -> window.workspace().edit(LONGER));
        await(() -> isShown("#unsaved-forget"));
        press(KeyCode.CONTROL).type(KeyCode.W).release(KeyCode.CONTROL);
        assertEquals("Het venster blijft open: er is nog iets niet bewaard. Probeer het opnieuw, bewaar een kopie of laat de wijziging vallen.",
                text("#banner-sentence"));
        clickOn("#unsaved-forget");
        press(KeyCode.CONTROL).type(KeyCode.W).release(KeyCode.CONTROL);
        await(() -> !windows.last().isShowing());
    }

    private String lastBanner() {
        return ((Labeled) windows.last().getScene().getRoot().lookup("#banner-sentence")).getText();
    }

    private static PlanDocument open(Path path) {
        return PlanDocument.open(path, Clock.systemUTC(), new Scheduler());
    }

    private String duration() {
        return window.workspace().outlook().plan().text(Subject.step("D05"), Fields.DURATION);
    }

    private boolean isShown(String id) {
        return lookup(id).tryQuery().filter(SharedWindowTest::isShown).isPresent();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private String text(String id) {
        return lookup(id).queryAs(Labeled.class).getText();
    }
}
