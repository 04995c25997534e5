package nl.doorbouw.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteQuestionsTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueFiles.builtIn());

    @Test
    void theFirstFourQuestionsAreTheRouteMap() {
        assertEquals(List.of("Q01", "Q02", "Q03", "Q04"), CATALOGUE.questions().values().stream()
                .filter(RouteQuestions::isRouteQuestion).map(Question::code).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            L-OP-S, nee nee nee nee
            L-OP-P, nee nee nee ja
            L-BO-S, nee nee ja nee
            L-BO-P, nee nee ja ja
            L-OV-S, nee ja nvt nee
            L-OV-P, nee ja nvt ja
            G-OP-S, ja nee nee nee
            G-OP-P, ja nee nee ja
            G-BO-S, ja nee ja nee
            G-BO-P, ja nee ja ja
            G-OV-S, ja ja nvt nee
            G-OV-P, ja ja nvt ja
            """)
    void everyRouteGivesItsAnswersAndTheAnswersGiveTheRoute(String code, String answers) {
        Route route = Route.find(code).orElseThrow();
        assertEquals(answers, routeQuestions().map(question -> RouteQuestions.answer(question, route).code())
                .collect(Collectors.joining(" ")));
        for (Route start : Route.all()) {
            assertEquals(route, answered(start, route));
        }
    }

    @Test
    void aPlanAnswersTheRouteMapByItsRouteAndOtherQuestionsByItsAnswers() {
        Plan plan = Plan.EMPTY.with(Route.find("G-OP-S").orElseThrow());
        assertEquals(Answer.YES, RouteQuestions.answer(question("Q01"), plan));
        assertEquals(Answer.OPEN, RouteQuestions.answer(question("Q05"), plan));
        assertEquals(Answer.OPEN, RouteQuestions.answer(question("Q01"), Plan.EMPTY));
    }

    @Test
    void theRouteMapCannotBeLeftOpen() {
        PlanException exception = assertThrows(PlanException.class,
                () -> RouteQuestions.changes(question("Q01"), Answer.OPEN, Route.all().getFirst()));
        assertEquals(PlanException.Problem.ROUTE_NEEDS_ANSWER, exception.problem());
        assertEquals(List.of("Q01"), exception.facts());
    }

    /** The route after answering the questions one by one as the other route has them; n.v.t. is not asked. */
    private static Route answered(Route start, Route wanted) {
        Plan plan = Plan.EMPTY.with(start);
        for (Question question : routeQuestions().toList()) {
            Answer answer = RouteQuestions.answer(question, wanted);
            if (answer != Answer.NOT_APPLICABLE) {
                plan = plan.with(RouteQuestions.changes(question, answer, plan.route().orElseThrow()));
            }
        }
        return plan.route().orElseThrow();
    }

    private static Stream<Question> routeQuestions() {
        return Stream.of("Q01", "Q02", "Q03", "Q04").map(RouteQuestionsTest::question);
    }

    private static Question question(String code) {
        return CATALOGUE.question(code).orElseThrow();
    }
}
