package nl.doorbouw.app.confront.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.insight.confront.Confrontation;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.insight.confront.PartyPlan;
import nl.doorbouw.insight.confront.Side;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.agree.Parked;
import nl.doorbouw.plan.view.Item;
import nl.doorbouw.plan.word.Party;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final Difference ONE = difference("D05", Optional.empty());
    private static final Difference TWO = difference("N11", Optional.empty());
    private static final Difference THREE = difference("J02", Optional.empty());

    @Test
    void whatIsSettledStaysInItsPlaceWithWhatBothHold() {
        Agenda agenda = Agenda.of(confrontation(Plan.EMPTY, ONE, TWO), Optional.empty());
        Plan agreed = Plan.EMPTY.with(Change.parse("step D05", "duration", "6/12/26w"));
        Agenda next = agenda.with(confrontation(agreed, TWO));
        assertEquals(List.of(new Point(ONE, Optional.of("6/12/26w")), new Point(TWO, Optional.empty())), next.points());
        assertEquals(1, next.settled());
    }

    @Test
    void whatIsUndoneIsOpenAgain() {
        Agenda agenda = Agenda.of(confrontation(Plan.EMPTY, ONE, TWO), Optional.empty());
        assertEquals(agenda, agenda.with(confrontation(Plan.EMPTY, TWO)).with(confrontation(Plan.EMPTY, TWO, ONE)));
    }

    @Test
    void whatComesUpLaterStandsAtTheEnd() {
        Agenda agenda = Agenda.of(confrontation(Plan.EMPTY, TWO), Optional.empty()).with(confrontation(Plan.EMPTY, THREE, TWO));
        assertEquals(List.of(TWO, THREE), agenda.points().stream().map(Point::difference).toList());
    }

    @Test
    void aParkedDifferenceIsCountedApart() {
        Difference parked = difference("D05", Optional.of(new Parked("Jansen", LocalDate.of(2027, 2, 1), "")));
        Agenda agenda = Agenda.of(confrontation(Plan.EMPTY, ONE, TWO), Optional.empty()).with(confrontation(Plan.EMPTY, parked, TWO));
        assertEquals(List.of(1L, 0L), List.of(agenda.parked(), agenda.settled()));
    }

    @Test
    void goingOnStopsAtBothEnds() {
        Agenda agenda = Agenda.of(confrontation(Plan.EMPTY, ONE, TWO), Optional.of(new Item(Subject.step("N11"), Fields.DURATION)));
        assertEquals(List.of(1, 1, 0, 0), List.of(agenda.index(), agenda.next().index(), agenda.previous().index(),
                agenda.previous().previous().index()));
    }

    private static Confrontation confrontation(Plan plan, Difference... differences) {
        PartyPlan first = new PartyPlan(Party.GEMEENTE, plan, Optional.empty());
        PartyPlan second = new PartyPlan(Party.CORPORATIE, plan, Optional.empty());
        return new Confrontation(first, second, List.of(differences), Optional.empty(), Optional.empty(), List.of());
    }

    private static Difference difference(String step, Optional<Parked> parked) {
        return new Difference(Subject.step(step), Fields.DURATION, side(Party.GEMEENTE, "6/12/26w"), side(Party.CORPORATIE, "4/8/12w"),
                Optional.empty(), parked);
    }

    private static Side side(Party party, String view) {
        return new Side(party, Optional.of(view), view, Optional.empty());
    }
}
