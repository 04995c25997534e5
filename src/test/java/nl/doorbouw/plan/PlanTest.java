package nl.doorbouw.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.OpenQuestions;
import nl.doorbouw.plan.word.Route;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void anEmptyPlanHasNoRouteAndOpenQuestionsInFull() {
        assertEquals(Optional.empty(), Plan.EMPTY.route());
        assertEquals(Answer.OPEN, Plan.EMPTY.answer("Q11"));
        assertEquals(OpenQuestions.FULL, Plan.EMPTY.openQuestions());
        assertEquals(false, Plan.EMPTY.bareWeeks());
        assertEquals(Set.of(), Plan.EMPTY.subjects());
    }

    @Test
    void everyRouteIsKept() {
        for (Route route : Route.all()) {
            assertEquals(Optional.of(route), Plan.EMPTY.with(route).route());
            assertEquals(Optional.of(route), Route.find(route.code().toLowerCase(java.util.Locale.ROOT)));
        }
        assertEquals(12, Set.copyOf(Route.all()).size());
    }

    @Test
    void twoOfThreeChoicesAreNoRouteYet() {
        assertEquals(Optional.empty(), Plan.EMPTY.with(Change.parse("route", "development", "area"), Change.parse("route", "instrument", "OP")).route());
    }

    @Test
    void subjectsKeepTheOrderInWhichTheyWereSetAndGoWithTheirLastValue() {
        Plan plan = Plan.EMPTY.with(Change.parse("step Z02", "remark", "a"), Change.parse("plan", "name", "b"), Change.parse("step Z01", "remark", "c"));
        assertEquals(List.of("Z02", "Z01"), plan.touchedSteps().toList());
        assertEquals(List.of("Z01"), plan.with(Change.parse("step Z02", "remark", "")).touchedSteps().toList());
    }

    @Test
    void aChangeLeavesTheOldPlanAsItWas() {
        Plan before = Plan.EMPTY.with(Change.parse("plan", "name", "een"));
        Plan after = before.with(Change.parse("plan", "name", "twee"));
        Plan both = before.under(after);
        assertEquals(List.of("een", "twee", "twee"), java.util.stream.Stream.of(before, after, both)
                .map(plan -> plan.text(Subject.PLAN, Fields.PLAN_NAME)).toList());
    }
}
