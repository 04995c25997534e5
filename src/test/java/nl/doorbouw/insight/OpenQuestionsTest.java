package nl.doorbouw.insight;

import static nl.doorbouw.catalogue.SmallCatalogue.answer;
import static nl.doorbouw.catalogue.SmallCatalogue.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.RouteQuestions;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Scheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answering an open question narrows first residents, in bare weeks. */
class OpenQuestionsTest {

    private static final Planner PLANNER = new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), new Scheduler());
    private static final List<String> QUESTIONS = PLANNER.catalogue().questions().values().stream()
            .filter(question -> !RouteQuestions.isRouteQuestion(question)).map(Question::code).toList();

    @Test
    void theFirstAnswerNeverWidensFirstResidents() {
        List<String> wider = new ArrayList<>();
        for (Route route : Route.all()) {
            Plan open = bareWeeks(route.code());
            DayRange before = firstResidents(open);
            for (String question : QUESTIONS) {
                for (Answer given : List.of(Answer.YES, Answer.NO)) {
                    DayRange after = firstResidents(open.with(answer(question, given)));
                    if (after.min() < before.min() || after.max() > before.max()) {
                        wider.add(route + " " + question + " " + given + ": " + before + " to " + after);
                    }
                }
            }
        }
        assertEquals(List.of(), wider);
    }

    /** Without a budget at risk the design waits for the decision, which on a BOPA route no longer waits for the design. */
    @ParameterizedTest
    @CsvSource({"L-BO-P, Q24=nee", "G-BO-P, Q24=nee", "L-OP-P, Q43=nee", "G-OP-P, Q43=nee Q24=nee"})
    void theLatestDateCountsTheLongerOfTwoWaysThatExcludeEachOther(String route, String answers) {
        Plan open = bareWeeks(route);
        Plan answered = open;
        for (String word : answers.split(" ")) {
            answered = answered.with(Change.parse("question " + word.substring(0, 3), "answer", word.substring(4)));
        }
        assertEquals(firstResidents(answered).max(), firstResidents(open).max());
    }

    /**
     * After some answers the latest date still never comes later. The earliest date comes a little earlier once in some
     * thousands of answers: while it is open whether a step is in the plan, the shortest pass bridges it finish–start, and a
     * short step with a start–start link, which an answer puts there, can let the next one start sooner than that.
     */
    @Test
    void aLaterAnswerWidensFirstResidentsHardlyEver() {
        Random random = new Random(20261124);
        int answers = 0;
        int earlier = 0;
        for (int i = 0; i < 150; i++) {
            Plan plan = randomPlan(random);
            DayRange before = firstResidents(plan);
            for (int j = 0; j < 5; j++) {
                String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
                if (plan.answer(question) == Answer.OPEN) {
                    Change change = answer(question, random.nextBoolean() ? Answer.YES : Answer.NO);
                    DayRange after = firstResidents(plan.with(change));
                    assertTrue(after.max() <= before.max(), () -> change + ": " + before + " to " + after);
                    answers++;
                    earlier += after.min() < before.min() ? 1 : 0;
                }
            }
        }
        assertTrue(answers > 200 && earlier <= 1, earlier + " of " + answers);
    }

    private static Plan randomPlan(Random random) {
        double share = random.nextDouble();
        List<Change> changes = new ArrayList<>();
        for (String question : QUESTIONS) {
            if (random.nextDouble() < share) {
                changes.add(answer(question, List.of(Answer.YES, Answer.NO, Answer.NOT_APPLICABLE).get(random.nextInt(3))));
            }
        }
        return bareWeeks(Route.all().get(random.nextInt(12)).code()).with(changes);
    }

    private static Plan bareWeeks(String route) {
        return plan(route).with(Change.set(Subject.PLAN, Fields.BARE_WEEKS, true));
    }

    private static DayRange firstResidents(Plan plan) {
        return Milestone.FIRST_RESIDENTS.days(PLANNER.schedule(plan)).orElseThrow();
    }
}
