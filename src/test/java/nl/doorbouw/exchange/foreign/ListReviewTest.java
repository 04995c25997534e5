package nl.doorbouw.exchange.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.exchange.foreign.ForeignException.Problem;
import nl.doorbouw.exchange.home.Homecoming;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;

class ListReviewTest {

    private static final Present PRESENT = Homecoming.of("L-OP-S", Change.parse("question E01", "text", "Is er stroom?")).present();

    @Test
    void stepsThatAreNotKnownBecomeOwnSteps() {
        Review review = review("""
                Nr|Taak|Duur|Voorgangers|Begin|Eigenaar|Opmerking
                1|Sloop loods|3 dagen||01-03-2027|Aannemersbedrijf Bos|asbest!
                2|Sanering|2/4/8|1FS+5d;3BB||Jan|
                3|Klaar met slopen|0||||
                """);
        assertEquals(List.of("step M01 inPlan >true", "step M01 name >Sloop loods", "step M01 duration >3d", "step M01 notBefore >2027-03-01",
                "step M01 party >A", "step M01 remark >asbest!", "step M02 inPlan >true", "step M02 name >Sanering", "step M02 duration >2/4/8w",
                "step M02 after >M01+5d; M03SS", "step M03 inPlan >true", "step M03 name >Klaar met slopen", "step M03 kind >milestone"), told(review));
        assertEquals(List.of("Lijst F3 Jan"), unreadable(review));
    }

    @Test
    void knownStepsAreComparedByCodeOrName() {
        Review review = review("""
                Code|Activiteit|Doorlooptijd|Afhankelijk van
                I03|Omgevingstafels|6|I02
                |Startnotitie / bestuursopdracht opstellen|5|I03
                D05|Stedenbouwkundig ontwerp|lang|
                """);
        assertEquals(List.of("step I03 name Omgevingstafel(s): haalbaarheid met ketenpartners>Omgevingstafels", "step I03 duration 4/8/24w>6w",
                "step I04 duration 3/6/18w>5w", "step D05 name Nota van uitgangspunten (NvU) opstellen>Stedenbouwkundig ontwerp"), told(review));
        assertEquals(List.of("Lijst C4 lang"), unreadable(review));
    }

    @Test
    void datesMakeADurationInWorkingDays() {
        // Koningsdag, Hemelvaart and Whit Monday lie between 26 April and 17 May 2027; 5 May is a day off in lustrum years only.
        Review review = review("Stap|Start|Eind\nSloop loods|26-04-2027|17-05-2027\nTerug|17-05-2027|26-04-2027\n");
        assertEquals(List.of("step M01 inPlan >true", "step M01 name >Sloop loods", "step M01 duration >13d", "step M01 notBefore >2027-04-26",
                "step M02 inPlan >true", "step M02 name >Terug", "step M02 kind >milestone", "step M02 notBefore >2027-05-17"), told(review));
        assertEquals(List.of("Lijst A3 Terug"), unreadable(review));
    }

    @Test
    void headingRowsOfAnOutlineAreNoSteps() {
        Review review = review("""
                WBS|Taaknaam|Duur|Voorganger
                1|Voorbereiding|9 wkn|
                1.1|Sloop loods|3 wkn|
                1.2|Sanering|3 wkn|1.1
                2|Bouw loods|40 wkn|1
                """);
        assertEquals(List.of("step M01 name >Sloop loods", "step M02 name >Sanering", "step M02 after >M01", "step M03 name >Bouw loods"),
                told(review).stream().filter(line -> line.contains("name") || line.contains("after")).toList());
        assertEquals(List.of("Lijst B2 Voorbereiding", "Lijst D5 1"), unreadable(review));
    }

    @Test
    void questionsAreComparedByCodeOrText() {
        Review review = review("""
                Code|Vraag|Antwoord|Toelichting
                Q11||ja|
                |is er stroom?|nee|nog niet
                |Komt er een moestuin?|?|wens
                |Wordt er gesloopt?|j|
                |En dan?|misschien|
                """);
        assertEquals(List.of("question Q11 answer onbekend>ja", "question E01 answer onbekend>nee", "question E01 remark >nog niet",
                "question E02 text >Komt er een moestuin?", "question E02 remark >wens", "question E03 text >Wordt er gesloopt?",
                "question E03 answer >ja", "question E04 text >En dan?"), told(review));
        assertEquals(List.of("Lijst C6 misschien"), unreadable(review));
    }

    @Test
    void whatIsNoListIsRefused() {
        assertEquals(Problem.NO_LIST, assertThrows(ForeignException.class, () -> review("Inkoop|Prijs\nStenen|3\n")).problem());
    }

    @Test
    void aPlanCanStartFromAList() {
        List<Mapping> list = List.of(Mapping.guess(ListSheet.of("Nr|Taak|Duur|Voorgangers|Begin\n1|Sloop|3||05-04-2027\n2|Bouw|40|1|01-03-2027\n")));
        ListPlan plan = ListPlan.of(PRESENT.planner(), new Words(Words.DUTCH), "Dorpsstraat", "a.xlsx", list, Optional.empty());
        assertEquals(List.of("plan name Dorpsstraat", "plan start 2027-03-01", "step M01 inPlan true", "step M01 name Sloop", "step M01 duration 3w",
                "step M01 notBefore 2027-04-05", "step M02 inPlan true", "step M02 name Bouw", "step M02 duration 40w", "step M02 after M01"),
                plan.changes().stream().map(change -> change.subject() + " " + change.field() + " " + change.value()).toList());
        assertEquals(LocalDate.of(2028, 2, 2), PRESENT.planner().schedule(Plan.EMPTY.with(plan.changes())).step("M02").orElseThrow()
                .likely().lastDay());
    }

    @Test
    void aPlanNeedsAFirstDay() {
        List<Mapping> list = List.of(Mapping.guess(ListSheet.of("Taak|Duur\nSloop|3\n")));
        assertEquals(Problem.NO_START, assertThrows(ForeignException.class, () -> ListPlan.of(PRESENT.planner(), new Words(Words.DUTCH), "A",
                "a.xlsx", list, Optional.empty())).problem());
    }

    private static Review review(String list) {
        return ListReview.of(PRESENT, "lijst.xlsx", Mapping.guess(List.of(ListSheet.of(list))));
    }

    private static List<String> told(Review review) {
        return review.differences().stream().map(difference -> difference.subject() + " " + difference.field() + " " + difference.mine() + ">"
                + difference.theirs()).toList();
    }

    private static List<String> unreadable(Review review) {
        return review.unreadable().stream().map(cell -> cell.sheet() + " " + cell.cell() + " " + cell.value()).toList();
    }
}
