package nl.doorbouw.exchange.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.doorbouw.exchange.review.Difference.Kind;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.exchange.review.Unreadable;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.plan.Change;
import org.junit.jupiter.api.Test;

class NewRowsTest {

    private static final SheetName QUESTIONS = SheetName.QUESTIONS;
    private static final SheetName PLANNING = SheetName.PLANNING;

    @Test
    void theLastLinkOfACircleIsRefused() {
        Review review = Homecoming.of("L-OP-S", Change.parse("step M01", "inPlan", "ja"), Change.parse("step M01", "duration", "2w"))
                .append(PLANNING, "Stap", "Proefboring", "Waarschijnlijk (weken)", "2/3/5", "Wacht op", "I01; M03")
                .append(PLANNING, "Code", "m03", "Stap", "Rapport", "Soort", "mijlpaal", "Wacht op", "M02").review();
        assertEquals(List.of("step M02 inPlan >true", "step M02 name >Proefboring", "step M02 after >I01; M03", "step M02 duration >2/3/5w",
                "step M03 inPlan >true", "step M03 name >Rapport", "step M03 kind >milestone"), HomeReviewTest.differences(review));
        assertEquals(List.of("M02"), review.unreadable().stream().map(Unreadable::value).toList());
    }

    @Test
    void newStepsMayWaitForEachOther() {
        Review review = Homecoming.of("L-OP-S")
                .append(PLANNING, "Stap", "Proefboring", "Waarschijnlijk (weken)", "2/3/5", "Wacht op", "I01; M03", "Corporatie min", "3")
                .append(PLANNING, "Code", "m03", "Stap", "Rapport", "Soort", "mijlpaal", "Min (weken)", "0").review();
        assertEquals(List.of("step M01 inPlan >true", "step M01 name >Proefboring", "step M01 after >I01; M03", "step M01 duration >2/3/5w",
                "step M03 inPlan >true", "step M03 name >Rapport", "step M03 kind >milestone"), HomeReviewTest.differences(review));
        assertEquals(List.of(Kind.NEW_ROW), review.differences().stream().map(difference -> difference.kind()).distinct().toList());
        assertEquals(List.of("3"), review.unreadable().stream().map(Unreadable::value).toList());
    }

    @Test
    void aStepThatWasLeftOutCanBeBroughtBackByItsCode() {
        Homecoming home = Homecoming.of("L-OP-S", Change.parse("step I03", "inPlan", "nee")).append(PLANNING, "Code", "I03");
        assertEquals(List.of("step I03 inPlan >true"), HomeReviewTest.differences(home.review()));
    }

    @Test
    void aNewQuestionIsOneOfTheProject() {
        Homecoming home = Homecoming.of("L-OP-S").append(QUESTIONS, "Vraag", "Komt er een buurtmoestuin?", "Antwoord", "j", "Opmerking", "wens bewoners")
                .append(QUESTIONS, "Vraag", "En een speelplek?");
        assertEquals(List.of("question E01 text >Komt er een buurtmoestuin?", "question E01 answer >ja", "question E01 remark >wens bewoners",
                "question E02 text >En een speelplek?"), HomeReviewTest.differences(home.review()));
    }

    @Test
    void aRowThatWasTakenBeforeIsNotTakenAgain() {
        Homecoming home = Homecoming.of("L-OP-S").append(PLANNING, "Stap", "Proefboring", "Waarschijnlijk (weken)", "3")
                .append(QUESTIONS, "Vraag", "Komt er een moestuin?").meanwhile(Change.parse("step M01", "inPlan", "ja"),
                        Change.parse("step M01", "name", "Proefboring"), Change.parse("step M01", "duration", "4w"),
                        Change.parse("question E01", "text", "Komt er een moestuin?"));
        assertEquals(List.of("step M01 duration 4w>3w !"), HomeReviewTest.differences(home.review()));
    }

    @Test
    void aRowThatIsNoStepIsListed() {
        Review review = Homecoming.of("L-OP-S").append(PLANNING, "Code", "Fase 7", "Stap", "Beheer", "Min (weken)", "3")
                .append(PLANNING, "Code", "M07").append(PLANNING, "Stap", "Zonder duur")
                .append(PLANNING, "Stap", "Naar niets", "Min (weken)", "3", "Wacht op", "Z99").review();
        assertEquals(List.of("step M01 inPlan >true", "step M01 name >Zonder duur", "step M01 kind >milestone", "step M02 inPlan >true",
                "step M02 name >Naar niets", "step M02 duration >3w"), HomeReviewTest.differences(review));
        assertEquals(List.of("FASE 7", "M07", "", "Z99"), review.unreadable().stream().map(Unreadable::value).toList());
    }

    @Test
    void aRowWithTheNameOfAStepThatIsThereIsANewOne() {
        Review review = Homecoming.of("L-OP-S").append(PLANNING, "Stap", "Omgevingstafel(s): haalbaarheid met ketenpartners", "Min (weken)", "3").review();
        assertEquals(List.of("step M01 inPlan >true", "step M01 name >Omgevingstafel(s): haalbaarheid met ketenpartners", "step M01 duration >3w"),
                HomeReviewTest.differences(review));
    }

    @Test
    void aRowTwiceCountsOnce() {
        Review review = Homecoming.of("L-OP-S").type(QUESTIONS, "Q11", "Antwoord", "ja").append(QUESTIONS, "Code", "q11", "Antwoord", "nee").review();
        assertEquals(List.of("question Q11 answer onbekend>ja"), HomeReviewTest.differences(review));
        assertEquals(List.of("Q11"), review.unreadable().stream().map(Unreadable::value).toList());
    }

    @Test
    void aMissingStepIsProposedToBeLeftOut() {
        Review review = Homecoming.of("L-OP-S", Change.parse("question E01", "text", "Buurtmoestuin?"), Change.parse("question E01", "answer", "ja"))
                .delete(PLANNING, "I03").delete(QUESTIONS, "Q11").review();
        assertEquals(List.of("step I03 inPlan true>false"), HomeReviewTest.differences(review));
        assertEquals(List.of(), review.all());
        assertEquals(List.of("Q11"), review.unreadable().stream().map(Unreadable::value).toList());
    }
}
