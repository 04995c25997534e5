package nl.doorbouw.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import org.junit.jupiter.api.Test;

class PlanQuestionsTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueFiles.builtIn());

    private final Plan plan = Plan.EMPTY.with(Change.parse("question E02", "text", "Doet het waterschap mee?"),
            Change.parse("question E01", "text", "Is de subsidie toegekend?"), Change.parse("question Q11", "answer", "ja"));
    private final PlanQuestions questions = new PlanQuestions(CATALOGUE, plan);

    @Test
    void ownQuestionsFollowThoseOfTheCatalogueInTheOrderOfTheirCodes() {
        List<Question> own = List.of(Question.own("E01", "Is de subsidie toegekend?"), Question.own("E02", "Doet het waterschap mee?"));
        assertEquals(own, questions.all().subList(CATALOGUE.questions().size(), questions.all().size()));
        assertEquals(QuestionGroup.OWN, questions.groups().getLast());
    }

    @Test
    void findsBothKindsByCode() {
        assertEquals(CATALOGUE.question("Q11"), questions.find("Q11"));
        assertEquals(Optional.of(Question.own("E02", "Doet het waterschap mee?")), questions.find("E02"));
        assertEquals(Optional.empty(), questions.find("E03"));
    }

    @Test
    void withoutOwnQuestionsNothingIsAdded() {
        PlanQuestions bare = new PlanQuestions(CATALOGUE, Plan.EMPTY);
        assertEquals(List.copyOf(CATALOGUE.questions().values()), bare.all());
        assertEquals(CATALOGUE.groups(), bare.groups());
    }

    @Test
    void theFirstFreeCodeIsOffered() {
        assertEquals("E03", questions.freeCode());
        assertEquals("E01", new PlanQuestions(CATALOGUE, Plan.EMPTY).freeCode());
    }
}
