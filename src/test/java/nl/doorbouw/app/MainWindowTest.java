package nl.doorbouw.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.doorbouw.app.settings.Language;
import nl.doorbouw.app.settings.Theme;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.file.document.PlanDocument;
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
import nl.doorbouw.text.Because;
import nl.doorbouw.text.Words;
import nl.doorbouw.time.DateText;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

class MainWindowTest extends ApplicationTest {

    @TempDir
    Path folder;

    private Windows windows;
    private MainWindow window;

    @Override
    public void start(Stage stage) {
        Path file = folder.resolve("Molenveld.doorbouw");
        List<Change> changes = List.of(Change.set(Subject.PLAN, Fields.PLAN_NAME, "Molenveld"),
                Change.set(Subject.PLAN, Fields.START, DateText.parse("2027-01-04")),
                Change.set(Subject.step("X08"), Fields.DEADLINE, DateText.parse("2028-01-04")));
        Edit first = new Edit(Layer.PLAN, changes, "");
        PlanDocument document = PlanDocument.create(file, first, Windows.NOOR, Clock.systemUTC(), new Scheduler());
        document.edit(new Edit(Layer.PLAN, Plan.route(Route.find("L-OV-P").orElseThrow()), ""), Windows.NOOR);
        document.edit(Edit.of(Change.set(Subject.question("Q20"), Fields.ANSWER, Answer.YES)), new Author("Bram", Party.GEMEENTE));
        windows = new Windows(folder);
        window = windows.open(document);
    }

    @AfterEach
    void close() {
        interact(windows::closeAll);
    }

    @Test
    void undoesAndRedoesByKeys() throws TimeoutException {
        press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        await(() -> answer() == Answer.OPEN);
        press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
        await(() -> answer() == Answer.YES);
        press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        await(() -> answer() == Answer.OPEN);
        press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        await(() -> answer() == Answer.YES);
        assertTrue(lookup("#redo").queryAs(Button.class).isDisabled());
    }

    @Test
    void speaksAnotherLanguageAtOnce() throws TimeoutException {
        clickOn("Beeld").clickOn("Taal");
        clickOnShown("#language-en");
        assertEquals(Language.ENGLISH, windows.preferences().languageProperty().get());
        assertEquals("Logbook", text("#place-log"));
        assertTrue(lookup("#log-table").tryQuery().isPresent());
    }

    @Test
    void becomesDarkAtOnce() throws TimeoutException {
        clickOn("Beeld").clickOn("Weergave");
        clickOnShown("#theme-dark");
        assertEquals(Theme.DARK, windows.preferences().themeProperty().get());
        assertTrue(windows.last().getScene().getRoot().getStyleClass().contains("dark"));
    }

    @Test
    void saysWhyAnEditWasRefusedAndGoesOnEscape() throws TimeoutException {
        interact(() -> window.workspace().edit(Change.set(Subject.question("Q20"), Fields.ANSWER, Answer.YES)));
        await(() -> lookup("#banner-sentence").tryQuery().filter(node -> node.getParent().isVisible()).isPresent());
        assertEquals("Dat staat al zo in het plan; er is niets gewijzigd.", text("#banner-sentence"));
        type(KeyCode.ESCAPE);
        await(() -> !lookup("#banner-sentence").query().getParent().isVisible());
    }

    @Test
    void showsTheNoticesBehindTheirNumber() {
        assertEquals("1 melding", text("#notices"));
        clickOn("#notices");
        WaitForAsyncUtils.waitForFxEvents();
        String sentence = lookup("#notice-list .label").queryAs(Label.class).getText();
        assertTrue(sentence.startsWith("X08 ") && sentence.endsWith(", na de beloofde 4 jan 2028."), sentence);
    }

    @Test
    void cutsNothingOffTheStatusBarInANarrowWindow() throws TimeoutException {
        await(() -> lookup("#p80-FIRST_RESIDENTS").query().isVisible());
        for (double width : new double[] {1280, 1024}) {
            interact(() -> windows.last().setWidth(width));
            await(() -> windows.last().getScene().getWidth() == width);
            List<String> cut = lookup(".status-bar-pane .label, .status-bar-pane .button").queryAllAs(Labeled.class).stream()
                    .filter(part -> part.isVisible() && part.localToScene(part.getBoundsInLocal()).getMaxX() > width).map(Labeled::getText).toList();
            assertEquals(List.of(), cut);
        }
    }

    @Test
    void undoSaysWhatItTakesBackAndTakesTheNoticeOfItAway() throws TimeoutException {
        interact(() -> window.workspace().edit(Change.set(Subject.question("Q12"), Fields.ANSWER, Answer.NO)));
        await(() -> lookup("#undo").queryButton().getTooltip().getText().startsWith("Ongedaan maken: antwoord van Q12 "));
        interact(() -> window.workspace().edit(Change.set(Subject.question("Q12"), Fields.ANSWER, Answer.NO)));
        await(() -> lookup("#banner-sentence").query().getParent().isVisible());
        clickOn("#undo");
        assertFalse(lookup("#banner-sentence").query().getParent().isVisible());
        await(() -> window.workspace().outlook().plan().answer("Q12") == Answer.OPEN);
    }

    @Test
    void enterOnAPartyKeepsWhoWorksHereAndALongNameIsCutShort() throws TimeoutException {
        clickOn("#who");
        interact(() -> lookup("#who-name").queryTextInputControl().setText("Annemarie van den Berg-Hoogeveen"));
        clickOn("#who-corporatie").type(KeyCode.ENTER);
        await(() -> text("#who").equals("Annemarie van den B…"));
        assertEquals(Optional.of(new Author("Annemarie van den Berg-Hoogeveen", Party.CORPORATIE)), windows.preferences().authorProperty().get());
    }

    @Test
    void asksWhyOfAMilestone() {
        clickOn(lookup("#FIRST_RESIDENTS .caption").queryAs(Label.class));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("X08 Mijlpaal: eerste bewoning", text("#why-name"));
        assertEquals(new Because(new Words(Words.DUTCH), window.workspace().outlook().schedule()).chain("X08"), whyReasons());
    }

    @Test
    void asksWhyOfTheLatestDateOfAMilestone() {
        clickOn(lookup("#START_OF_BUILDING .milestone-dates .label").nth(4).queryAs(Label.class));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(new Because(new Words(Words.DUTCH), window.workspace().outlook().schedule()).chain("X02", Pass.LONGEST), whyReasons());
    }

    private List<String> whyReasons() {
        return lookup("#why-reasons .hyperlink").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    @Test
    void filtersTheLogbook() {
        assertEquals("7 van 7 regels", text("#log-count"));
        clickOn("#log-search").write("bram");
        assertEquals("1 van 7 regels", text("#log-count"));
        interact(() -> lookup("#log-table").queryAs(TableView.class).getSelectionModel().selectFirst());
        assertTrue(text("#log-whole").startsWith("Regel 7: Q20 "), text("#log-whole"));
        write("niemand");
        clickOn("Filter wissen");
        assertEquals("7 van 7 regels", text("#log-count"));
    }

    @Test
    void changesWhoWorksHere() throws TimeoutException {
        clickOn("#who");
        interact(() -> lookup("#who-name").queryTextInputControl().setText("Ama"));
        clickOn("#who-aannemer").clickOn("#who-keep");
        await(() -> text("#who").equals("Ama"));
        assertEquals(Optional.of(new Author("Ama", Party.AANNEMER)), windows.preferences().authorProperty().get());
        assertEquals(new Author("Ama", Party.AANNEMER), window.workspace().authorProperty().get());
    }

    @Test
    void savesACopyAndOffersToOpenIt() throws TimeoutException {
        Path copy = folder.resolve("Kopie.doorbouw");
        windows.choose(copy);
        press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.S).release(KeyCode.SHIFT, KeyCode.CONTROL);
        await(() -> text("#banner-sentence").equals("De kopie is bewaard als " + copy + "."));
        assertTrue(Files.exists(copy));
        clickOn("#banner-action");
        await(() -> windows.preferences().recent().getFirst().equals(copy));
    }

    @Test
    void exportsAWorkbookThatOpensOnTheSheetOfTheScreen() throws Exception {
        Path target = folder.resolve("Molenveld.xlsx");
        windows.choose(target);
        press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        await(() -> text("#banner-sentence").equals("De werkmap is gemaakt: " + target + "."));
        try (Workbook workbook = WorkbookFactory.create(target.toFile())) {
            assertEquals("Logboek", workbook.getSheetName(workbook.getActiveSheetIndex()));
        }
        clickOn("#banner-action");
        assertEquals(List.of(target), windows.shown());
    }

    @Test
    void saysThatAWorkbookHoldsThePlanItselfWhenAVariantIsLaidOver() throws Exception {
        Layer faster = Layer.scenario("Sneller");
        interact(() -> window.workspace().edit(new Edit(faster, List.of(Change.parse("question Q20", "answer", "nee")), ""),
                Windows.NOOR, () -> window.workspace().lay(faster)));
        await(() -> window.workspace().layer().equals(faster));
        Path target = folder.resolve("Molenveld.xlsx");
        windows.choose(target);
        press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        await(() -> text("#banner-sentence").equals("De werkmap is gemaakt: " + target + ". Erin staat het plan zelf, zonder de variant “Sneller”."));
    }

    /** A submenu comes a moment after its menu was clicked, and goes when the mouse crosses another menu. */
    private void clickOnShown(String id) throws TimeoutException {
        await(() -> lookup(id).tryQuery().filter(node -> node.getScene() != null && node.getScene().getWindow().isShowing()).isPresent());
        clickOn(id, Motion.HORIZONTAL_FIRST);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Answer answer() {
        return window.workspace().outlook().plan().answer("Q20");
    }

    private String text(String id) {
        return lookup(id).queryAs(Labeled.class).getText();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
