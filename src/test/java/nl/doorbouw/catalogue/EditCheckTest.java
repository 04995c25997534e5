package nl.doorbouw.catalogue;

import static nl.doorbouw.catalogue.SmallStep.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.doorbouw.catalogue.effect.Condition;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.PlanException.Problem;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.plan.word.StepKind;
import org.junit.jupiter.api.Test;

class EditCheckTest {

    private final Plan plan = SmallCatalogue.plan("L-OP-S").with(changes("step Z01|inPlan|ja", "step A01|actualStart|2027-03-10"));
    private final EditCheck check = new EditCheck(SmallCatalogue.of(step("A01"), step("A02").after("A01").kind(StepKind.MILESTONE))
            .asking("Q01", new Effect.ChooseRoute(new Effect.Choice.OfDevelopment(Development.AREA), Condition.ALWAYS))
            .asking("Q02").build());

    @Test
    void keepsWhatIsRight() {
        List<Change> right = changes("plan|name|Zonneveld", "route|instrument|BO", "question Q02|answer|ja", "body raad|meetings|every week on tuesday",
                "step A01|after|Z01; A02", "step A02|duration|0w", "step Z01|phase|2", "step A01|body|college", "step A01|actualFinish|2027-03-10",
                "step Z02|inPlan|ja", "step Z02|after|Z01");
        assertEquals(right, check.checked(plan, right));
    }

    @Test
    void anAnswerOfTheRouteMapBecomesAChoiceOfRoute() {
        assertEquals(Plan.route(Route.find("G-OP-S").orElseThrow()), check.checked(plan, changes("question Q01|answer|ja")));
        assertRefused(Problem.ROUTE_NEEDS_ANSWER, List.of("Q01"), "question Q01|answer|onbekend");
        assertRefused(Problem.ROUTE_NEEDS_ANSWER, List.of("Q01"), "question Q01|answer|nvt");
        assertRefused(Problem.ROUTE_NEEDS_ANSWER, List.of("Q01"), "question Q01|answer|");
    }

    @Test
    void aChoiceOfTheRouteCanBeChangedButNotTakenAway() {
        assertRefused(Problem.ROUTE_NEEDS_CHOICE, List.of("development"), "route|development|");
    }

    @Test
    void aRemarkAtAQuestionOfTheRouteMapStaysARemark() {
        assertEquals(changes("question Q01|remark|volgens de nota"), check.checked(plan, changes("question Q01|remark|volgens de nota")));
    }

    @Test
    void aProjectAddsQuestionsOfItsOwnAndTakesThemAway() {
        List<Change> added = changes("question E01|text|Is de subsidie toegekend?", "question E01|answer|ja");
        assertEquals(added, check.checked(plan, added));
        List<Change> taken = changes("question E01|answer|", "question E01|text|");
        assertEquals(taken, check.checked(plan.with(added), taken));
        assertRefused(Problem.CATALOGUE_QUESTION, List.of("Q02"), "question Q02|text|Iets anders?");
        assertRefused(Problem.BAD_QUESTION_CODE, List.of("SUBSIDIE"), "question SUBSIDIE|text|Is de subsidie toegekend?");
    }

    @Test
    void refusesWhatDoesNotExist() {
        assertRefused(Problem.UNKNOWN_QUESTION, List.of("Q77"), "question Q77|answer|ja");
        assertRefused(Problem.UNKNOWN_BODY, List.of("kerkenraad"), "body kerkenraad|meetings|every week on tuesday");
        assertRefused(Problem.UNKNOWN_BODY, List.of("kerkenraad"), "step A01|body|kerkenraad");
        assertRefused(Problem.UNKNOWN_STEP, List.of("Z09"), "step Z09|duration|4w");
        assertRefused(Problem.UNKNOWN_STEP, List.of("Z09"), "step Z09|duration|");
        assertRefused(Problem.UNKNOWN_PREDECESSOR, List.of("A01", "Z09"), "step A01|after|Z01, Z09");
        assertRefused(Problem.UNREADABLE_VALUE, List.of(Subject.step("A01"), "phase", "9", "phase"), "step A01|phase|9");
    }

    @Test
    void refusesACodeThatIsNoCode() {
        for (String code : List.of("ZOMER", "ABCD1", "A12345", "1", "A-1")) {
            assertRefused(Problem.BAD_STEP_CODE, List.of(code), "step " + code + "|inPlan|ja");
        }
    }

    @Test
    void refusesADurationOfNothingExceptOnAMilestone() {
        assertRefused(Problem.NO_DURATION, List.of("A01"), "step A01|duration|0w");
        assertRefused(Problem.NO_DURATION, List.of("Z01"), "step Z01|duration|0d");
        List<Change> milestone = changes("step Z01|kind|milestone", "step Z01|duration|0d");
        assertEquals(milestone, check.checked(plan, milestone));
        List<Change> kindLast = milestone.reversed();
        assertEquals(kindLast, check.checked(plan, kindLast));
        List<Change> somewhat = changes("step A01|duration|0/0/1w");
        assertEquals(somewhat, check.checked(plan, somewhat));
    }

    @Test
    void refusesAFinishBeforeTheStart() {
        LocalDate start = LocalDate.of(2027, 3, 10);
        assertRefused(Problem.FINISH_BEFORE_START, List.of("A01", start, start.minusDays(1)), "step A01|actualFinish|2027-03-09");
        Plan finished = plan.with(changes("step A01|actualFinish|2027-03-12"));
        PlanException e = assertThrows(PlanException.class, () -> check.checked(finished, changes("step A01|actualStart|2027-03-13")));
        assertEquals(Problem.FINISH_BEFORE_START, e.problem());
    }

    @Test
    void aValueThatIsSetAndTakenAwayInOneEditIsNoError() {
        for (String value : List.of("duration|4w", "after|Z01", "actualStart|2027-03-11", "body|raad", "phase|2")) {
            String field = "step A01|" + value.substring(0, value.indexOf('|') + 1);
            List<Change> back = changes("step A01|" + value, field);
            assertEquals(back, check.checked(plan, back));
        }
    }

    @Test
    void anOwnStepCanBeTakenAwayWithAllItsValues() {
        Plan named = plan.with(changes("step Z01|name|Eigen stap"));
        List<Change> away = changes("step Z01|inPlan|", "step Z01|name|");
        assertEquals(away, check.checked(named, away));
    }

    @Test
    void aLayerLetsGoOfItsOwnValuesAlone() {
        Plan below = plan.with(changes("step A01|notBefore|2027-05-03", "step A01|duration|4w"));
        Plan layer = Plan.EMPTY.with(changes("step A01|duration|2w"));
        List<Change> own = changes("step A01|duration|", "step A02|duration|");
        assertEquals(own, check.checked(below, layer, own));
        PlanException e = assertThrows(PlanException.class, () -> check.checked(below, layer, changes("step A01|notBefore|")));
        assertEquals(List.of(Problem.NOT_OF_LAYER, List.of(Subject.step("A01"), "notBefore")), List.of(e.problem(), e.facts()));
    }

    /** Each change against a plan of its own would take minutes. */
    @Test
    void anEditOfTensOfThousandsOfStepsIsCheckedAtOnce() {
        List<Change> many = IntStream.range(0, 40_000)
                .mapToObj(i -> Subject.step("Y%s%04d".formatted((char) ('A' + i / 10_000), i % 10_000)))
                .map(step -> Change.set(step, Fields.IN_PLAN, true)).toList();
        assertEquals(many, assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check.checked(plan, many)));
    }

    private void assertRefused(Problem problem, List<Object> facts, String... edits) {
        PlanException e = assertThrows(PlanException.class, () -> check.checked(plan, changes(edits)));
        assertEquals(List.of(problem, facts), List.of(e.problem(), e.facts()));
    }

    /** Changes written as subject, field and value with bars between them. */
    private static List<Change> changes(String... edits) {
        return Arrays.stream(edits).map(edit -> edit.split("\\|", -1)).map(part -> Change.parse(part[0], part[1], part[2])).toList();
    }
}
