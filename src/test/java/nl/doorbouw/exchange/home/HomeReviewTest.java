package nl.doorbouw.exchange.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.exchange.review.Unreadable;
import nl.doorbouw.exchange.sheet.RawValue;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.WorkbookMemory;
import nl.doorbouw.plan.Change;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomeReviewTest {

    private static final SheetName QUESTIONS = SheetName.QUESTIONS;
    private static final SheetName PLANNING = SheetName.PLANNING;

    @ParameterizedTest
    @ValueSource(strings = {"L-OP-S", "L-BO-P", "G-OP-P", "G-OV-S"})
    void whatComesBackAsItWentHasNoDifferences(String route) {
        assertEquals(List.of(), told(Homecoming.of(route).review()));
        assertEquals(List.of(), told(Homecoming.of(new Words(Words.ENGLISH), route).review()));
    }

    @Test
    void onlyWhatTheyChangedCounts() {
        Homecoming home = Homecoming.of("L-OP-S").meanwhile(Change.parse("question Q11", "answer", "ja"),
                Change.parse("step D05", "remark", "wij schuiven")).type(QUESTIONS, "Q12", "Antwoord", "Nee");
        assertEquals(List.of("question Q12 answer onbekend>nee"), told(home.review()));
    }

    @Test
    void whatBothChangedIsAConflictUnlessBothSayTheSame() {
        Homecoming home = Homecoming.of("L-OP-S").meanwhile(Change.parse("question Q11", "answer", "ja"),
                Change.parse("question Q12", "answer", "ja"));
        home.type(QUESTIONS, "Q11", "Antwoord", "nee").type(QUESTIONS, "Q12", "Antwoord", "ja");
        assertEquals(List.of("question Q11 answer ja>nee !"), told(home.review()));
    }

    @ParameterizedTest
    @CsvSource({"Ja,ja", "j,ja", "yes,ja", "NEE,nee", "n,nee", "nvt,nvt", "n.v.t.,nvt", "N/A,nvt"})
    void answersAreReadAsPeopleTypeThem(String typed, String answer) {
        assertEquals(List.of("question Q11 answer onbekend>" + answer),
                told(Homecoming.of("L-OP-S").type(QUESTIONS, "Q11", "Antwoord", typed).review()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "Onbekend", "unknown", " "})
    void anOpenAnswerCanBeTypedInManyWays(String typed) {
        Homecoming home = Homecoming.of("L-OP-S", Change.parse("question Q11", "answer", "ja"));
        assertEquals(List.of("question Q11 answer ja>onbekend"), told(home.type(QUESTIONS, "Q11", "Antwoord", typed).review()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6/8/16w", "6 / 8 / 16 weken", "6/8/16"})
    void aWholeBandwidthInOneCellIsTheWhole(String typed) {
        for (String column : List.of("Min (weken)", "Waarschijnlijk (weken)", "Max (weken)")) {
            Homecoming home = Homecoming.of("L-OP-S").type(PLANNING, "I03", column, typed);
            assertEquals(List.of("step I03 duration 4/8/24w>6/8/16w"), told(home.review()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "6w", "6 weken"})
    void aPartOfABandwidthIsReadAsPeopleTypeIt(String typed) {
        assertEquals(List.of("step I03 duration 4/8/24w>6/8/24w"),
                told(Homecoming.of("L-OP-S").type(PLANNING, "I03", "Min (weken)", typed).review()));
    }

    @Test
    void aViewIsFilledInWithOneNumberOrThree() {
        Homecoming home = Homecoming.of("L-OP-S").put(PLANNING, "I03", "Corporatie waarschijnlijk", new RawValue.Number(9))
                .put(PLANNING, "I04", "Gemeente min", new RawValue.Number(1)).put(PLANNING, "I04", "Gemeente waarschijnlijk", new RawValue.Number(2.5))
                .put(PLANNING, "I04", "Gemeente max", new RawValue.Number(3));
        assertEquals(List.of("corporatie step I03 duration >9w", "gemeente step I04 duration >1/2.5/3w"), told(home.review()));
    }

    @Test
    void datesComeAsDatesNumbersAndText() {
        Homecoming home = Homecoming.of("L-OP-S").put(PLANNING, "I03", "Deadline", new RawValue.Date(LocalDate.of(2027, 3, 11)))
                .put(PLANNING, "I04", "Deadline", new RawValue.Number(46457)).type(PLANNING, "D01", "Deadline", "11 mrt 2027")
                .type(PLANNING, "D02", "Deadline", "2027-03-11 00:00:00").type(PLANNING, "D03", "Deadline", "11/3/27");
        assertEquals(List.of("step I03 deadline >2027-03-11", "step I04 deadline >2027-03-11", "step D01 deadline >2027-03-11",
                "step D02 deadline >2027-03-11", "step D03 deadline >2027-03-11"), told(home.review()));
    }

    @Test
    void choicesComeByTheirNameInEitherLanguage() {
        Homecoming home = Homecoming.of("L-OP-S").type(PLANNING, "I03", "Partijen", "gemeente en corporatie")
                .type(PLANNING, "I04", "Soort", "decision").type(PLANNING, "D01", "Wacht op", "I03SS+4w, I02");
        assertEquals(List.of("step I03 party G>G/C", "step I04 kind work>decision", "step D01 after I09>I03SS+4w; I02"), told(home.review()));
    }

    @Test
    void sheetsAndColumnsMayMoveAndBeRenamed() {
        Homecoming home = Homecoming.of("G-OP-P").type(PLANNING, "I03", "Opmerking", "wacht op de provincie")
                .type(QUESTIONS, "Q11", "Antwoord", "ja").shuffle(PLANNING, 4).shuffle(QUESTIONS, 2).rename(PLANNING, "stappen (2)");
        assertEquals(List.of("question Q11 answer onbekend>ja", "step I03 remark >wacht op de provincie"), told(home.review()));
    }

    @Test
    void withoutItsMemoryAWorkbookIsLaidBesideThePlanAsItIs() {
        Homecoming home = Homecoming.of("L-OP-S").meanwhile(Change.parse("question Q11", "remark", "ja")).forget()
                .type(QUESTIONS, "Q12", "Antwoord", "nee").delete(PLANNING, "I03");
        assertEquals(List.of("question Q11 remark ja>", "question Q12 answer onbekend>nee"), told(home.review()));
    }

    @Test
    void emptyingGoesBackToTheCatalogue() {
        Homecoming home = Homecoming.of("L-OP-S", Change.parse("step I03", "remark", "oud"), Change.parse("step I03", "duration", "9w"))
                .empty(PLANNING, "I03", "Opmerking").empty(PLANNING, "I04", "Partijen").empty(PLANNING, "I03", "Min (weken)")
                .empty(PLANNING, "I03", "Waarschijnlijk (weken)").empty(PLANNING, "I03", "Max (weken)");
        for (String column : List.of("Min (weken)", "Waarschijnlijk (weken)", "Max (weken)", "Wacht op")) {
            home.empty(PLANNING, "I04", column);
        }
        assertEquals(List.of("step I03 remark oud>", "step I03 duration 9w>"), told(home.review()));
    }

    @Test
    void whatIsOutOfOrderIsListedInTheCellWhereItStands() {
        Review review = Homecoming.of("L-OP-S").put(PLANNING, "I03", "Waarschijnlijk (weken)", new RawValue.Number(3))
                .append(PLANNING, "Stap", "Proefboring", "Min (weken)", "2", "Waarschijnlijk (weken)", "gauw", "Max (weken)", "3").review();
        assertEquals(List.of("H4 3 “4/3/24w” staat niet op volgorde: eerst de kortste, dan de waarschijnlijke, dan de langste duur. "
                + "Vul bijvoorbeeld 4/8/16w in."), review.unreadable().stream().limit(1)
                .map(cell -> cell.cell() + " " + cell.value() + " " + cell.expected()).toList());
        assertEquals("gauw", review.unreadable().get(1).value());
    }

    @ParameterizedTest
    @CsvSource({"onb,ja>onbekend,", "Nee (zie mail),ja>nee,oud; zie mail", "n.v.t. (nog niet),ja>nvt,oud; nog niet"})
    void whatStandsInBracketsBehindAnAnswerIsARemark(String typed, String answer, String remark) {
        Homecoming home = Homecoming.of("L-OP-S", Change.parse("question Q11", "answer", "ja"), Change.parse("question Q11", "remark", "oud"))
                .type(QUESTIONS, "Q11", "Antwoord", typed);
        List<String> told = told(home.review());
        assertEquals("question Q11 answer " + answer, told.getFirst());
        assertEquals(remark == null ? List.of() : List.of("question Q11 remark oud>" + remark), told.subList(1, told.size()));
    }

    @Test
    void whatStandsInBracketsIsKeptWhereTheRemarksAreGone() {
        Homecoming home = Homecoming.of("L-OP-S", Change.parse("question Q12", "remark", "oud")).type(QUESTIONS, "Q11", "Antwoord", "Nee (zie mail)");
        home.dropColumn(QUESTIONS, "Opmerking");
        assertEquals(List.of("question Q11 answer onbekend>nee", "question Q11 remark >zie mail"), told(home.review()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "ja en nee", "(zie mail)", "misschien (zie mail)"})
    void anAnswerThatCanBeReadInMoreWaysIsListed(String typed) {
        Review review = Homecoming.of("L-OP-S").type(QUESTIONS, "Q11", "Antwoord", typed).review();
        assertEquals(List.of(), differences(review));
        assertEquals(List.of(typed), review.unreadable().stream().map(Unreadable::value).toList());
    }

    @ParameterizedTest
    @CsvSource({"1 jaar,52w", "1.5 jr,78w", "2 years,104w"})
    void aYearIsFiftyTwoWeeks(String typed, String read) {
        assertEquals(List.of("step I03 duration 4/8/24w>4/8/" + read),
                told(Homecoming.of("L-OP-S").type(PLANNING, "I03", "Max (weken)", typed).review()));
    }

    @ParameterizedTest
    @CsvSource({"Max (weken),4-16", "Max (weken),ca. 8", "Deadline,maart 2029", "Deadline,11/3"})
    void whatHasMoreReadingsIsListed(String column, String typed) {
        Review review = Homecoming.of("L-OP-S").type(PLANNING, "I03", column, typed).review();
        assertEquals(List.of(), differences(review));
        assertEquals(List.of(typed), review.unreadable().stream().map(Unreadable::value).toList());
    }

    @Test
    void aRowWithoutItsCodeIsKnownByItsName() {
        Homecoming home = Homecoming.of("L-OP-S").type(PLANNING, "I03", "Max (weken)", "30").type(QUESTIONS, "Q11", "Antwoord", "ja");
        home.empty(PLANNING, "I03", "Code").empty(QUESTIONS, "Q11", "Code");
        assertEquals(List.of("question Q11 answer onbekend>ja", "step I03 duration 4/8/24w>4/8/30w"), told(home.review()));
    }

    @Test
    void whatCannotBeReadIsListedAndTheRestComesIn() {
        Homecoming home = Homecoming.of("L-OP-S").type(QUESTIONS, "Q11", "Antwoord", "misschien").type(QUESTIONS, "Q12", "Antwoord", "ja")
                .type(PLANNING, "I04", "Wacht op", "Z99").type(PLANNING, "D01", "Min (weken)", "99")
                .put(PLANNING, "D02", "Max (weken)", new RawValue.Date(LocalDate.of(2016, 8, 4)))
                .put(PLANNING, "D03", "Deadline", new RawValue.Fault("#REF!"));
        Review review = home.review();
        assertEquals(List.of("question Q12 answer onbekend>ja"), differences(review));
        assertEquals(List.of("misschien", "99", "2016-08-04", "#REF!", "Z99"),
                review.unreadable().stream().map(Unreadable::value).toList());
    }

    @Test
    void whatFollowsFromThePlanIsListedWhenSomebodyChangedIt() {
        Homecoming home = Homecoming.of("L-OP-S").type(PLANNING, "D05", "In het plan", "nee")
                .put(PLANNING, "D06", "Begin", new RawValue.Date(LocalDate.of(2030, 1, 1)));
        assertEquals(List.of("nee", "2030-01-01"), home.review().unreadable().stream().map(Unreadable::value).toList());
        assertEquals(List.of(), differences(home.review()));
        assertEquals(List.of(), home.meanwhile(Change.parse("question Q11", "answer", "ja")).review().unreadable());
    }

    @Test
    void aStartAndAFinishThatMoveTogetherAreTaken() {
        Homecoming home = Homecoming.of("L-OP-S", Change.parse("step I01", "actualStart", "2027-01-04"),
                Change.parse("step I01", "actualFinish", "2027-01-08")).type(PLANNING, "I01", "Begonnen op", "1-2-2027")
                .type(PLANNING, "I01", "Klaar op", "5-2-2027").type(PLANNING, "I02", "Begonnen op", "8-2-2027")
                .type(PLANNING, "I02", "Klaar op", "7-2-2027");
        Review review = home.review();
        assertEquals(List.of("step I01 actualStart 2027-01-04>2027-02-01", "step I01 actualFinish 2027-01-08>2027-02-05",
                "step I02 actualStart >2027-02-08"), differences(review));
        assertEquals(List.of("Planning U3: 2027-02-07 Stap I02 kan niet klaar zijn op 7 feb 2027 als die begon op 8 feb 2027. "
                + "Verbeter een van beide datums."), unreadable(review));
    }

    @Test
    void aCircleOfStepsIsNotTaken() {
        Review review = Homecoming.of("L-OP-S").type(PLANNING, "I01", "Wacht op", "X08").type(QUESTIONS, "Q11", "Antwoord", "ja").review();
        assertEquals(List.of("question Q11 answer onbekend>ja"), differences(review));
        assertEquals("X08", review.unreadable().getFirst().value());
    }

    @Test
    void aWorkbookOfAnotherPlanOrALaterVersionIsRefused() {
        assertEquals(HomeException.Problem.OTHER_PLAN, refused(Homecoming.of("L-OP-S").memory(memory ->
                new WorkbookMemory(memory.version(), new UUID(8, 8), Optional.empty(), "nl", memory.cells()))));
        assertEquals(HomeException.Problem.NEWER_FORMAT, refused(Homecoming.of("L-OP-S").memory(memory ->
                new WorkbookMemory(memory.version() + 1, memory.plan(), Optional.empty(), "nl", memory.cells()))));
    }

    @Test
    void aListThatIsNothingLikeOursIsRefused() {
        assertEquals(HomeException.Problem.NOTHING_RECOGNISED,
                assertThrows(HomeException.class, () -> HomeReview.of(Homecoming.of("L-OP-S").present(), "a.xlsx", List.of())).problem());
    }

    private static HomeException.Problem refused(Homecoming home) {
        return assertThrows(HomeException.class, home::review).problem();
    }

    private static List<String> told(Review review) {
        assertEquals(List.of(), unreadable(review));
        return differences(review);
    }

    static List<String> differences(Review review) {
        return review.differences().stream().map(difference -> (difference.layer().name() + " " + difference.subject() + " "
                + difference.field() + " " + difference.mine() + ">" + difference.theirs() + (difference.conflict() ? " !" : "")).strip()).toList();
    }

    static List<String> unreadable(Review review) {
        return review.unreadable().stream().map(cell -> cell.sheet() + " " + cell.cell() + ": " + cell.value() + " " + cell.expected()).toList();
    }
}
