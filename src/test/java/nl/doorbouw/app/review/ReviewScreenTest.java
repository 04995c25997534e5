package nl.doorbouw.app.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.doorbouw.app.OpenPlan;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.review.line.LineEffect;
import nl.doorbouw.app.review.line.ReviewLine;
import nl.doorbouw.exchange.review.Difference;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class ReviewScreenTest extends ApplicationTest implements ReviewScreen.Deeds {

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private Workspace workspace;
    private Review review;
    private ReviewScreen screen;

    @Override
    public void start(Stage stage) {
        workspace = OpenPlan.on(folder, "L-OP-S");
        review = SampleReview.large(workspace.catalogue(), workspace.outlook());
        screen = new ReviewScreen(workspace, new Words(Words.DUTCH), review, this);
        stage.setScene(new Scene(screen.root(), 1280, 800));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @BeforeEach
    void forgetEarlierExceptions() {
        WaitForAsyncUtils.clearExceptions();
    }

    @AfterEach
    void closeAll() {
        interact(() -> {
            screen.dispose();
            workspace.close();
        });
    }

    @Test
    void nothingIsTickedAtFirst() {
        assertEquals("Overnemen (0)", text("#review-take"));
        assertTrue(lookup("#review-take").queryAs(Button.class).isDisabled());
        clickOn("#review-close");
        assertEquals(List.of("closed"), told);
    }

    @Test
    void theSpaceBarTicksTheChosenLines() {
        interact(() -> table("differences").requestFocus());
        type(KeyCode.DOWN).type(KeyCode.SPACE);
        assertEquals("Overnemen (1)", text("#review-take"));
        press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        type(KeyCode.SPACE);
        assertEquals("Overnemen (3)", text("#review-take"));
        type(KeyCode.SPACE);
        assertEquals("Overnemen (0)", text("#review-take"));
    }

    @Test
    void allIsAllButTheMissingRowsWhichAreTickedByThemselves() {
        int rows = table("differences").getItems().size();
        clickOn("#review-all");
        assertEquals("Overnemen (" + rows + ")", text("#review-take"));
        clickOn("#review-page-missing");
        interact(() -> {
            table("missing").requestFocus();
            table("missing").getSelectionModel().clearAndSelect(0);
        });
        type(KeyCode.SPACE);
        assertEquals("Overnemen (" + (rows + 1) + ")", text("#review-take"));
        clickOn("#review-page-differences").clickOn("#review-none");
        assertEquals("Overnemen (0)", text("#review-take"));
    }

    @Test
    void ticksWhatTheFilterShows() {
        clickOn("#review-conflicts").clickOn("#review-shown");
        assertEquals(review.conflicts().size(), table("differences").getItems().size());
        assertEquals("Overnemen (" + review.conflicts().size() + ")", text("#review-take"));
        clickOn("#review-search").write("bestaat nergens");
        assertTrue(table("differences").getItems().isEmpty());
        clickOn("#review-clear");
        assertEquals(all(), table("differences").getItems().size());
    }

    @Test
    void showsTheThreeValuesOfTheChosenLine() {
        int conflict = table("differences").getItems().stream().filter(ReviewLine::isConflict).map(table("differences").getItems()::indexOf)
                .findFirst().orElseThrow();
        interact(() -> table("differences").getSelectionModel().clearAndSelect(conflict));
        ReviewLine line = table("differences").getItems().get(conflict);
        OpenPlan.await(() -> line.effectProperty().getValue() != LineEffect.COMPUTING);
        assertEquals(List.of(line.text().base(), line.text().mine(), line.text().theirs()),
                List.of(text("#review-details-base"), text("#review-details-mine"), text("#review-details-theirs")));
        assertTrue(text("#review-details-sense").startsWith("Beide kanten hebben dit gewijzigd."), text("#review-details-sense"));
    }

    @Test
    void takesAllThatIsTickedAsOneEditOfTheOtherParty() {
        clickOn("#review-search").write("proefsloop");
        clickOn("#review-shown");
        OpenPlan.await(() -> !text("#review-total").endsWith("…"));
        interact(() -> lookup("#review-author").queryTextInputControl().setText("Bas Yilmaz"));
        clickOn("#review-remark").write("zoals besproken");
        int before = workspace.outlook().logbook().entries().size();
        clickOn("#review-take");
        OpenPlan.await(() -> told.contains("taken 1"));
        interact(screen::dispose);
        List<Entry> taken = workspace.outlook().logbook().entries().stream().skip(before).toList();
        assertEquals(5, taken.size());
        assertEquals(List.of(new Author("Bas Yilmaz", Party.CORPORATIE)),
                taken.stream().map(entry -> new Author(entry.author(), entry.party())).distinct().toList());
        assertEquals("zoals besproken · Havenkwartier Zuid - antwoord De Haven.xlsx", taken.getFirst().remark());
        assertEquals(1, taken.stream().map(Entry::edit).distinct().count());
        interact(workspace::undo);
        OpenPlan.await(() -> workspace.outlook().schedule().step("M01").isEmpty());
    }

    @Test
    void somebodyMustBeNamed() {
        clickOn("#review-all");
        interact(() -> lookup("#review-party").queryAs(ComboBox.class).getSelectionModel().selectLast());
        assertEquals("", lookup("#review-author").queryTextInputControl().getText());
        assertTrue(lookup("#review-take").queryAs(Button.class).isDisabled());
        interact(() -> lookup("#review-author").queryTextInputControl().setText("Bas Yilmaz"));
        assertFalse(lookup("#review-take").queryAs(Button.class).isDisabled());
    }

    @Test
    void listsWhatCouldNotBeRead() {
        clickOn("#review-page-unreadable");
        TableView<?> cells = lookup("#review-unreadable").queryTableView();
        assertEquals(review.unreadable().stream().map(cell -> List.of(cell.sheet(), cell.cell(), cell.value(), cell.expected())).toList(),
                cells.getItems());
        assertEquals("Blad, Cel, Wat er staat, Wat er moet staan",
                cells.getColumns().stream().map(column -> column.getText()).collect(Collectors.joining(", ")));
    }

    @Test
    void tellsThatOthersChangedThePlanWithWhatWasTicked() {
        clickOn("#review-conflicts").clickOn("#review-shown");
        interact(() -> workspace.edit(Change.parse("plan", "name", "Molenveld")));
        OpenPlan.await(() -> told.contains("stale " + review.conflicts().size()));
        assertEquals(List.of("stale " + review.conflicts().size()), told);
        interact(() -> {
            screen.tick(List.of());
            lookup("#review-none").queryButton().fire();
            screen.tick(review.differences());
        });
        assertEquals("Overnemen (" + (all() + 3) + ")", text("#review-take"));
    }

    @Override
    public void taken(int lines) {
        told.add("taken " + lines);
    }

    @Override
    public void close() {
        told.add("closed");
    }

    @Override
    public void stale(Collection<Difference> ticked) {
        told.add("stale " + ticked.size());
    }

    private int all() {
        return (int) review.differences().stream().filter(difference -> !difference.cell().isEmpty())
                .map(difference -> difference.kind() == Difference.Kind.NEW_ROW ? difference.subject() : difference)
                .distinct().count();
    }

    private TableView<ReviewLine> table(String name) {
        return lookup("#review-" + name).queryTableView();
    }

    private String text(String id) {
        return lookup(id).queryAs(Labeled.class).getText();
    }
}
