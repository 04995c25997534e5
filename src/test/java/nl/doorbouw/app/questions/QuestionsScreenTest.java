package nl.doorbouw.app.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import nl.doorbouw.app.OpenPlan;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.simulation.Outcome;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.insight.AnswerEffect;
import nl.doorbouw.insight.Narrowing;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.text.Because;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class QuestionsScreenTest extends ApplicationTest {

    @TempDir
    static Path folder;

    private static int plans;

    private final Words words = new Words(Words.DUTCH);
    private final AtomicReference<RuntimeException> refused = new AtomicReference<>();
    private Workspace workspace;
    private QuestionsScreen screen;

    @Override
    public void start(Stage stage) throws Exception {
        workspace = OpenPlan.on(Files.createDirectory(folder.resolve("plan" + plans++)), "L-OP-S");
        workspace.edits().setOnRefused(refused::set);
        screen = new QuestionsScreen(workspace, words);
        stage.setScene(new Scene(screen.root(), 1080, 720));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @BeforeEach
    void focusTheList() {
        WaitForAsyncUtils.clearExceptions();
        interact(() -> list().requestFocus());
    }

    @AfterEach
    void close() {
        interact(() -> {
            screen.dispose();
            workspace.close();
        });
    }

    @Test
    void aScenarioIsBegunWithTheQuestionsThatAreSelected() {
        select("Q12");
        press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        clickOn("#variant-of-picked-button");
        interact(() -> lookup("#variant-from").queryComboBox().getSelectionModel().selectLast());
        assertEquals("Q12, Q13: nee", lookup("#variant-name").queryAs(TextField.class).getText());
        interact(() -> lookup("#variant-start-do").queryButton().fire());
        awaitAnswer("Q12", Answer.NO);
        awaitAnswer("Q13", Answer.NO);
        assertEquals(Answer.OPEN, workspace.itself().plan().answer("Q12"));
    }

    @Test
    void inTheOrderOfWhatNarrowsMostTheFirstQuestionIsSelected() {
        OpenPlan.await(() -> workspace.simulation().narrowingProperty().get().filter(Outcome::current).isPresent());
        select("Q12");
        interact(() -> lookup("#order").queryComboBox().getSelectionModel().selectLast());
        assertEquals(0, list().getSelectionModel().getSelectedIndex());
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        press(KeyCode.UP).release(KeyCode.UP);
        assertEquals(0, list().getSelectionModel().getSelectedIndex());
    }

    @Test
    void theDetailsSayHowMuchAskingNarrowsAndOnWhatChanceUntilItIsAnswered() {
        OpenPlan.await(() -> workspace.simulation().narrowingProperty().get().filter(Outcome::current).isPresent());
        Narrowing.OfQuestion first = workspace.simulation().narrowingProperty().get().orElseThrow().value().questions().getFirst();
        select(first.question());
        assertEquals("Bandbreedte van de eerste bewoners: naar verwachting %s, bij ja %s, bij nee %s.".formatted(narrower(first.expected()),
                narrower(first.yes()), narrower(first.no())), lookup("#question-narrows").queryLabeled().getText());
        Question.Chance chance = workspace.catalogue().question(first.question()).orElseThrow().chance();
        assertEquals("Kans op ja: %d%% (%s).".formatted(Math.round(100 * chance.yes()), words.source(chance.source())),
                lookup("#question-chance").queryLabeled().getText());
        type(KeyCode.J);
        awaitAnswer(first.question(), Answer.YES);
        OpenPlan.await(() -> !lookup("#question-narrows").query().getParent().isVisible());
    }

    @Test
    void saysNoLongerThatItComputesWhenTheEffectsComeOutTheSame() {
        String computing = words.say("questions.computing");
        OpenPlan.await(() -> !lookup(computing).query().isVisible());
        Map<String, AnswerEffect> before = workspace.answerEffectsProperty().get();
        interact(() -> workspace.edit(Change.set(Subject.question("Q12"), Fields.QUESTION_REMARK, "kadaster")));
        OpenPlan.await(() -> "kadaster".equals(workspace.outlook().plan().get(Subject.question("Q12"), Fields.QUESTION_REMARK).orElse("")));
        OpenPlan.await(() -> !lookup(computing).query().isVisible());
        assertEquals(before, workspace.answerEffectsProperty().get());
    }

    @Test
    void f1TellsWhyFirstResidentsComeWhenTheyDoWithAnAnswer() {
        select("Q12");
        interact(() -> list().requestFocus());
        type(KeyCode.F1);
        Plan yes = workspace.outlook().plan().with(Change.set(Subject.question("Q12"), Fields.ANSWER, Answer.YES));
        assertEquals(new Because(words, workspace.planner().schedule(yes)).chain("X08"), lookup("#why-reasons").queryAs(Pane.class)
                .getChildren().stream().map(node -> ((Labeled) node).getText()).toList());
    }

    private String narrower(double days) {
        return words.change(Math.toIntExact(Math.round(-days)));
    }

    @Test
    void aScenarioThatWouldChangeNothingIsNotBegun() {
        select("Q12");
        type(KeyCode.J);
        awaitAnswer("Q12", Answer.YES);
        press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        assertEquals("Zo staat het al in het plan: variant “Q12: ja” zou niets veranderen. Kies iets anders.",
                lookup("#variant-problem").queryLabeled().getText());
        assertTrue(lookup("#variant-start-do").query().isDisabled());
        type(KeyCode.ESCAPE);
    }

    @Test
    void keysWalkAndAnswerAndKeepFocusAndPlace() {
        select("Q12");
        double place = flow().getPosition();
        type(KeyCode.J);
        awaitAnswer("Q12", Answer.YES);
        type(KeyCode.DIGIT3);
        awaitAnswer("Q12", Answer.NOT_APPLICABLE);
        type(KeyCode.DOWN, KeyCode.N);
        awaitAnswer("Q13", Answer.NO);
        type(KeyCode.O);
        awaitAnswer("Q13", Answer.OPEN);
        assertEquals(List.of(true, place), List.of(list().isFocused(), flow().getPosition()));
    }

    @Test
    void theSwitchPutsAnswersInTheViewOfAPartyAndSaysWhatThePlanHas() {
        select("Q12");
        clickOn("#questions-view-corporatie");
        type(KeyCode.J);
        OpenPlan.await(() -> workspace.outlook().logbook().valueIn(Layer.view(Party.CORPORATIE), Subject.question("Q12"), Fields.ANSWER)
                .equals("ja"));
        assertEquals(Answer.OPEN, workspace.outlook().plan().answer("Q12"));
        assertEquals("Plan: onbekend", lookup("#questions-beside").queryAs(Label.class).getText());
        clickOn("#questions-view-plan");
        assertEquals("Corporatie: ja", lookup("#questions-beside").queryAs(Label.class).getText());
        assertEquals(Optional.of("Q12"), selected());
    }

    @Test
    void anOwnQuestionIsAddedAnsweredAndRemoved() {
        clickOn("#add-question");
        clickOn("#new-question").write("Is de subsidie toegekend?");
        clickOn("#new-question-add");
        OpenPlan.await(() -> selected().equals(Optional.of("E01")));
        type(KeyCode.J);
        awaitAnswer("E01", Answer.YES);
        clickOn("#remove-question");
        OpenPlan.await(() -> !workspace.outlook().plan().subjects().contains(Subject.question("E01")));
        assertTrue(selected().filter("E01"::equals).isEmpty());
    }

    @Test
    void upAndDownPassOverTheNamesOfGroups() {
        select("Q09");
        type(KeyCode.DOWN);
        assertEquals(Optional.of("Q10"), selected());
        type(KeyCode.UP);
        assertEquals(Optional.of("Q09"), selected());
    }

    @Test
    void aClickAnswersOnceItIsInThePlan() {
        clickOn(button("Q05", "ja"));
        awaitAnswer("Q05", Answer.YES);
        assertTrue(button("Q05", "ja").isSelected());
        assertEquals(List.of(Optional.of("Q05"), true), List.of(selected(), list().isFocused()));
    }

    @Test
    void aQuestionOfTheRouteMapMovesTheRouteAndRefusesNotApplicable() {
        assertTrue(button("Q01", "n.v.t.").isDisabled());
        select("Q01");
        type(KeyCode.V);
        OpenPlan.await(() -> refused.get() != null);
        assertEquals(PlanException.Problem.ROUTE_NEEDS_ANSWER, ((PlanException) refused.get()).problem());
        assertTrue(button("Q01", "nee").isSelected());
        type(KeyCode.J);
        OpenPlan.await(() -> workspace.outlook().plan().route().equals(Route.find("G-OP-S")));
        assertTrue(button("Q01", "ja").isSelected());
    }

    @Test
    void anAnswerStaysInSightAlthoughTheFilterIsForOpenQuestions() {
        clickOn("#openOnly");
        focusTheList();
        select("Q05");
        type(KeyCode.J);
        awaitAnswer("Q05", Answer.YES);
        assertEquals(Optional.of("Q05"), selected());
        clickOn("#openOnly").clickOn("#openOnly");
        assertTrue(lines().stream().noneMatch(question -> question.code().equals("Q05")));
    }

    @Test
    void searchLeavesTheQuestionsWithTheWord() {
        clickOn("#search").write("grondeigenaar");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("Q11"), lines().stream().map(Question::code).toList());
    }

    @Test
    void tabGoesToTheRemarkAndEnterKeepsIt() {
        select("Q12");
        type(KeyCode.TAB);
        write("Gesprek loopt");
        type(KeyCode.ENTER);
        OpenPlan.await(() -> workspace.outlook().plan().text(Subject.question("Q12"), Fields.QUESTION_REMARK)
                .equals("Gesprek loopt"));
        assertTrue(list().isFocused());
    }

    @Test
    void theEffectOfEachAnswerStandsBesideIt() {
        OpenPlan.await(() -> !workspace.answerEffectsProperty().get().isEmpty());
        int days = workspace.answerEffectsProperty().get().get("Q04").yes().orElseThrow();
        assertTrue(lookup("ja " + words.change(days)).tryQuery().isPresent());
    }

    @Test
    void theMainActionGoesToTheNextOpenQuestion() {
        clickOn("#next");
        assertEquals(Optional.of("Q05"), selected());
        clickOn("#next");
        assertEquals(Optional.of("Q06"), selected());
        assertTrue(from(lookup(".question-details").<Node>query()).lookup("Q06 · Route en proces").tryQuery()
                .isPresent());
    }

    private void awaitAnswer(String code, Answer answer) {
        OpenPlan.await(() -> workspace.outlook().plan().answer(code) == answer);
    }

    private void select(String code) {
        interact(() -> list().select(workspace.catalogue().question(code).orElseThrow()));
    }

    private Optional<String> selected() {
        WaitForAsyncUtils.waitForFxEvents();
        return list().selected().map(Question::code);
    }

    private List<Question> lines() {
        return list().getItems().stream().filter(QuestionItem.Line.class::isInstance)
                .map(item -> ((QuestionItem.Line) item).question()).toList();
    }

    private QuestionList list() {
        return lookup(".question-list").queryAs(QuestionList.class);
    }

    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>) list().lookup(".virtual-flow");
    }

    private ToggleButton button(String code, String answer) {
        Node cell = lookup(".question-cell").queryAllAs(ListCell.class).stream()
                .filter(each -> each.getItem() instanceof QuestionItem.Line(var question)
                        && question.code().equals(code)).findFirst().orElseThrow();
        return from(cell).lookup(".answer").queryAllAs(ToggleButton.class).stream()
                .filter(each -> each.getText().equals(answer)).findFirst().orElseThrow();
    }
}
