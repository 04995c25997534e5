package nl.doorbouw.insight.confront;

import static nl.doorbouw.insight.confront.TwoViews.ZA1;
import static nl.doorbouw.insight.confront.TwoViews.ZB1;
import static nl.doorbouw.insight.confront.TwoViews.BOTH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.agree.Parked;
import nl.doorbouw.plan.word.Party;
import org.junit.jupiter.api.Test;

class ConfrontationTest {

    @Test
    void eachPartyHasItsOwnPlan() {
        Confrontation of = TwoViews.example().confrontation();
        assertEquals(List.of("2026-02-01", "2026-03-01", "2026-03-29"), firstResidents(of.first()));
        assertEquals(List.of("2026-02-01", "2026-03-15", "2026-05-24"), firstResidents(of.second()));
        assertEquals(Optional.empty(), of.first().milestone(Milestone.START_OF_BUILDING));
    }

    /** ZA1 alone gives 4/10/20 weeks and ZB1 alone 4/9/14; both together 4/10/20. */
    @Test
    void theDifferenceThatMovesFirstResidentsMostComesFirst() {
        Confrontation of = TwoViews.example().confrontation();
        assertEquals(List.of("step ZA1 duration", "step ZB1 duration"), names(of));
        assertEquals(List.of(new Shift(0, 14, 56), new Shift(0, 7, 14)), effects(of));
        assertEquals(List.of(OptionalDouble.of(2), OptionalDouble.of(3)), of.differences().stream().map(Difference::weeks).toList());
    }

    @Test
    void whatSingleSwapsDoNotExplainIsJoint() {
        Confrontation of = TwoViews.example().confrontation();
        assertEquals(Optional.of(new Shift(0, 14, 56)), of.total());
        assertEquals(Optional.of(new Shift(0, -7, -14)), of.joint());
    }

    /** Two steps of 4 weeks side by side, both 6 for the corporation: neither alone does more than both together. */
    @Test
    void differencesThatOnlyCountTogetherAreJoint() {
        Confrontation of = new TwoViews().say(Party.GEMEENTE, "step ZA1", "duration", "6w").say(Party.GEMEENTE, "step ZB1", "duration", "6w")
                .say(Party.CORPORATIE, "step ZA1", "duration", "4w").say(Party.CORPORATIE, "step ZB1", "duration", "4w").confrontation();
        assertEquals(List.of(Shift.NONE, Shift.NONE), effects(of));
        assertEquals(Optional.of(new Shift(-14, -14, -14)), of.joint());
        assertEquals(of.total(), of.joint());
    }

    @Test
    void eachSideSaysWhereItComesFrom() {
        Difference difference = TwoViews.example().confrontation().difference(ZA1, Fields.DURATION).orElseThrow();
        assertEquals(List.of("4/8/12w", "4/10/20w"), List.of(difference.first().counts(), difference.second().counts()));
        assertEquals(Optional.of("Bas CORPORATIE zegt de corporatie"), difference.second().source().map(ConfrontationTest::told));
        assertEquals(Optional.of("Noor GEMEENTE zegt de gemeente"), difference.side(Party.GEMEENTE).source().map(ConfrontationTest::told));
        assertThrows(IllegalArgumentException.class, () -> difference.side(Party.DERDEN));
    }

    @Test
    void anUndoDoesNotBecomeTheSource() {
        TwoViews views = TwoViews.example().say(Party.CORPORATIE, "step ZA1", "duration", "30w").undo();
        assertEquals(Optional.of("Bas CORPORATIE zegt de corporatie"),
                views.confrontation().difference(ZA1, Fields.DURATION).orElseThrow().second().source().map(ConfrontationTest::told));
    }

    @Test
    void aSideWithoutAViewHoldsWhatThePlanSaysOrElseTheCatalogue() {
        Confrontation of = new TwoViews().set("step ZB1", "duration", "3w").say(Party.CORPORATIE, "step ZB1", "duration", "5w")
                .say(Party.CORPORATIE, "step ZA1", "duration", "2w").say(Party.CORPORATIE, "question Q11", "answer", "ja")
                .say(Party.CORPORATIE, "step ZA1", "notBefore", "2026-01-12").confrontation();
        assertEquals(List.of("3w", "0w", "onbekend", ""), List.of(first(of, ZB1, "duration"), first(of, ZA1, "duration"),
                first(of, Subject.question("Q11"), "answer"), first(of, ZA1, "notBefore")));
        assertEquals(List.of(), of.differences().stream().flatMap(difference -> difference.first().view().stream()).toList());
        assertEquals(OptionalDouble.empty(), difference(of, ZA1, "notBefore").weeks());
    }

    @Test
    void datesDifferInWeeksToo() {
        Confrontation of = new TwoViews().say(Party.GEMEENTE, "step ZA1", "notBefore", "2026-03-02")
                .say(Party.CORPORATIE, "step ZA1", "notBefore", "2026-02-02").confrontation();
        assertEquals(OptionalDouble.of(-4), of.differences().getFirst().weeks());
        assertEquals(Optional.empty(), of.differences().getFirst().average());
    }

    @Test
    void whatBothHoldIsCommon() {
        Confrontation of = new TwoViews().say(Party.GEMEENTE, "step ZA1", "duration", "4w").say(Party.CORPORATIE, "step ZA1", "duration", "4w")
                .set("step ZB1", "duration", "3w").say(Party.CORPORATIE, "step ZB1", "duration", "3w").confrontation();
        assertEquals(List.of(), of.differences());
        assertEquals(List.of("step ZA1 4w [GEMEENTE, CORPORATIE] false", "step ZB1 3w [CORPORATIE] true"), of.common().stream()
                .map(same -> same.subject() + " " + same.value() + " " + same.parties() + " " + same.agreed()).sorted().toList());
    }

    @Test
    void agreeingOnAllLeavesNoDifference() {
        TwoViews views = TwoViews.example().agree(ZA1, Fields.DURATION, "5w").agree(ZB1, Fields.DURATION, "6w");
        Confrontation of = views.confrontation();
        assertEquals(List.of(), of.differences());
        assertEquals(Optional.of(Shift.NONE), of.total());
        assertEquals(Optional.of(Shift.NONE), of.joint());
        assertEquals(List.of(BOTH, BOTH), of.common().stream().map(Common::parties).toList());
        assertEquals(List.of("step ZA1 duration", "step ZB1 duration"), names(views.undo().undo().confrontation()));
    }

    @Test
    void aPlanChangedAfterTheAgreementIsNoDifferenceBetweenTheTwo() {
        Confrontation of = TwoViews.example().agree(ZA1, Fields.DURATION, "5w").set("step ZA1", "duration", "9w").confrontation();
        assertEquals(List.of("step ZB1 duration"), names(of));
        assertEquals(List.of(false), of.common().stream().map(Common::agreed).toList());
    }

    @Test
    void aPlanThatCannotBeComputedLeavesTheEffectsOpen() {
        Confrontation of = new TwoViews().say(Party.CORPORATIE, "step ZA1", "after", "ZB1").say(Party.CORPORATIE, "step ZB1", "after", "ZA1")
                .confrontation();
        assertEquals(Optional.empty(), of.second().schedule());
        assertEquals(Optional.empty(), of.total());
        assertEquals(Optional.empty(), of.joint());
        assertEquals(2, of.differences().size());
    }

    @Test
    void aPlanWithoutFirstResidentsIsComparedByItsLastFinish() {
        Confrontation of = TwoViews.example().set("step X08", "inPlan", "nee").confrontation();
        assertEquals(Optional.of(new Shift(0, 14, 56)), of.total());
    }

    @Test
    void aDifferenceIsSettledInFourWays() {
        TwoViews views = TwoViews.example();
        Difference difference = views.confrontation().differences().getFirst();
        assertEquals("4/8/12w", settled(new Settlement.Take(Party.GEMEENTE), difference));
        assertEquals("4/10/20w", settled(new Settlement.Take(Party.CORPORATIE), difference));
        assertEquals("4/9/16w", settled(new Settlement.Average(), difference));
        assertEquals("5/6/7w", settled(new Settlement.Other("5/6/7"), difference));
    }

    @Test
    void answersHaveNoAverage() {
        Difference difference = new TwoViews().say(Party.GEMEENTE, "question Q11", "answer", "ja").confrontation().differences().getFirst();
        assertEquals(PlanException.Problem.NO_AVERAGE, assertThrows(PlanException.class,
                () -> new Settlement.Average().edit(difference, BOTH, "")).problem());
    }

    @Test
    void aParkedDifferenceStaysADifference() {
        TwoViews views = TwoViews.example();
        Parked parked = Parked.parse("Jansen; 2026-03-01; contract");
        views.edit(new Settlement.Park(parked).edit(views.confrontation().differences().getFirst(), BOTH, ""));
        assertEquals(List.of(Optional.of(parked), Optional.empty()), views.confrontation().differences().stream().map(Difference::parked).toList());
        assertEquals(List.of(Optional.empty(), Optional.empty()), views.undo().confrontation().differences().stream().map(Difference::parked).toList());
    }

    private static String settled(Settlement settlement, Difference difference) {
        TwoViews views = TwoViews.example().edit(settlement.edit(difference, BOTH, ""));
        return TwoViews.PLANNER.plan(views.logbook()).text(ZA1, Fields.DURATION);
    }

    private static Difference difference(Confrontation of, Subject subject, String field) {
        return of.difference(subject, Fields.find(subject, field)).orElseThrow();
    }

    private static String first(Confrontation of, Subject subject, String field) {
        return difference(of, subject, field).first().counts();
    }

    private static List<String> names(Confrontation of) {
        return of.differences().stream().map(difference -> difference.subject() + " " + difference.field()).toList();
    }

    private static List<Shift> effects(Confrontation of) {
        return of.differences().stream().flatMap(difference -> difference.effect().stream()).toList();
    }

    private static List<String> firstResidents(PartyPlan plan) {
        return plan.milestone(Milestone.FIRST_RESIDENTS).stream().flatMap(step -> List.of(step.shortest(), step.likely(), step.longest()).stream())
                .map(span -> span.lastDay().toString()).toList();
    }

    private static String told(Entry entry) {
        return entry.author() + " " + entry.party() + " " + entry.remark();
    }
}
