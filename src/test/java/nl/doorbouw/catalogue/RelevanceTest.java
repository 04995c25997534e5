package nl.doorbouw.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Route;
import org.junit.jupiter.api.Test;

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
    void neverCountsTheRouteMapAsOpen() {
        assertEquals(List.of(), relevance.open(Plan.EMPTY.with(ROUTE)).stream().filter(RouteQuestions::isRouteQuestion).toList());
    }
}
