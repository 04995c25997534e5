package nl.doorbouw.exchange.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.doorbouw.exchange.review.Difference.Kind;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final Layer VIEW = Layer.view(Party.CORPORATIE);
    private static final Subject D05 = Subject.step("D05");
    private static final Subject M01 = Subject.step("M01");

    private final Difference answer = difference(Layer.PLAN, Subject.question("Q11"), Fields.ANSWER, "onbekend", "onbekend", "ja", Kind.CHANGED);
    private final Difference duration = difference(Layer.PLAN, D05, Fields.DURATION, "4/8/16w", "5/8/16w", "6/8/16w", Kind.CHANGED);
    private final Difference view = difference(VIEW, D05, Fields.DURATION, "", "", "9w", Kind.CHANGED);
    private final Difference newRow = difference(Layer.PLAN, M01, Fields.IN_PLAN, "", "", "true", Kind.NEW_ROW);
    private final Difference newName = difference(Layer.PLAN, M01, Fields.STEP_NAME, "", "", "Proefboring", Kind.NEW_ROW);
    private final Difference gone = difference(Layer.PLAN, Subject.step("D06"), Fields.IN_PLAN, "true", "true", "false", Kind.MISSING_ROW);
    private final Review review = new Review(List.of(answer, duration, view, newRow, newName, gone), List.of(), "antwoord.xlsx",
            Map.of(D05, "wacht op de provincie"));

    @Test
    void bothSidesChangedMakesAConflict() {
        assertEquals(List.of(duration), review.conflicts());
    }

    @Test
    void allIsEverythingButTheMissingRows() {
        assertEquals(List.of(answer, duration, view, newRow, newName), review.all());
    }

    @Test
    void aNameMeansASubjectOrOneFieldOfIt() {
        assertEquals(List.of(duration, view), review.named("d05"));
        assertEquals(List.of(answer), review.named("Q11:Answer"));
        assertEquals(List.of(gone), review.named("D06"));
        assertEquals(List.of(), review.named("D05:remark"));
    }

    @Test
    void aNewRowIsTakenWhole() {
        assertEquals(List.of(newRow, newName), Acceptance.of(review, List.of(newName)).taken());
    }

    @Test
    void whatIsTakenIsOneEditWithAPartForEachLayer() {
        Edit expected = new Edit(List.of(
                new Edit.Part(Layer.PLAN, List.of(new Change(Subject.question("Q11"), Fields.ANSWER, "ja"),
                        new Change(D05, Fields.DURATION, "6/8/16w"))),
                new Edit.Part(VIEW, List.of(new Change(D05, Fields.DURATION, "9w")))), "antwoord.xlsx",
                Map.of(D05, "wacht op de provincie · antwoord.xlsx"));
        assertEquals(expected, Acceptance.of(review, List.of(answer, duration, view)).edit(""));
    }

    @Test
    void ownWordsStandBeforeThoseOfTheRow() {
        Edit edit = Acceptance.of(review, List.of(answer, duration)).edit(" zoals besproken ");
        assertEquals("zoals besproken · antwoord.xlsx", edit.remarkOn(Subject.question("Q11")));
        assertEquals("zoals besproken · wacht op de provincie · antwoord.xlsx", edit.remarkOn(D05));
    }

    @Test
    void aLongRemarkIsCutInTheLogbook() {
        Review talkative = new Review(List.of(duration), List.of(), "antwoord.xlsx", Map.of(D05, "x".repeat(501)));
        assertEquals("x".repeat(499) + "… · antwoord.xlsx", Acceptance.of(talkative, List.of(duration)).edit("").remarkOn(D05));
    }

    private static Difference difference(Layer layer, Subject subject, Field<?> field, String base, String mine, String theirs, Kind kind) {
        return new Difference("Planning", "C7", layer, subject, field, base, mine, theirs, kind);
    }
}
