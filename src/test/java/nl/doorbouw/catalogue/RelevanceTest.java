package nl.doorbouw.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelevanceTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueFiles.builtIn());
    private static final Route ROUTE = Route.find("L-OP-S").orElseThrow();

    private final Relevance relevance = new Relevance(CATALOGUE, ROUTE);

    @Test
    void countsAQuestionAsOpenUntilItIsAnswered() {
        Plan plan = Plan.EMPTY.with(ROUTE);
        List<Question> before = relevance.open(plan);
        Question first = before.getFirst();
        Plan answered = plan.with(Change.set(Subject.question(first.code()), Fields.ANSWER, Answer.NO));
        assertEquals(before.subList(1, before.size()), relevance.open(answered));
    }

    @Test
    void countsAnOwnQuestionAsOpenToo() {
        Plan plan = Plan.EMPTY.with(ROUTE).with(Change.set(Subject.question("E01"), Fields.QUESTION_TEXT, "Is de subsidie toegekend?"));
        assertEquals(Question.own("E01", "Is de subsidie toegekend?"), relevance.open(plan).getLast());
    }

    @Test
    void neverCountsTheRouteMapAsOpen() {
        assertEquals(List.of(), relevance.open(Plan.EMPTY.with(ROUTE)).stream()
                .filter(RouteQuestions::isRouteQuestion).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            L-OP-S, Q24 Q43 Q45 Q47 Q48 Q70
            L-OP-P, Q45 Q47 Q48
            L-BO-S, Q24 Q40 Q41 Q42 Q43 Q44 Q55 Q70
            L-BO-P, Q40 Q41 Q42 Q43 Q44 Q55
            L-OV-S, Q24 Q36 Q37 Q40 Q41 Q42 Q43 Q44 Q45 Q47 Q48 Q55 Q70
            L-OV-P, Q24 Q36 Q37 Q40 Q41 Q42 Q43 Q44 Q45 Q47 Q48 Q55
            """)
    void questionsAboutStepsOfOtherRoutesDoNotMatter(String code, String expected) {
        assertEquals(expected, withoutMatter(Route.find(code).orElseThrow()));
    }

    @Test
    void anAreaHasTheSameQuestionsAsALocation() {
        for (Route route : Route.all()) {
            assertEquals(withoutMatter(route.with(Development.LOCATION)), withoutMatter(route));
        }
    }

    @Test
    void aQuestionThatOnlyWarnsMattersOnEveryRoute() {
        Question grant = CATALOGUE.question("Q87").orElseThrow();
        assertEquals(List.of(), Route.all().stream()
                .filter(route -> !new Relevance(CATALOGUE, route).matters(grant)).toList());
    }

    @Test
    void aQuestionThatCountsInAScoreMattersWithoutEffectsOfItsOwn() {
        Question scan = CATALOGUE.question("Q90").orElseThrow();
        assertEquals(List.of(), scan.yes());
        assertTrue(new Relevance(CATALOGUE, Route.all().getFirst()).matters(scan));
    }

    private static String withoutMatter(Route route) {
        Relevance onRoute = new Relevance(CATALOGUE, route);
        return CATALOGUE.questions().values().stream().filter(question -> !onRoute.matters(question))
                .map(Question::code).collect(Collectors.joining(" "));
    }
}
