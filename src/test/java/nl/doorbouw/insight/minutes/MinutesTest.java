package nl.doorbouw.insight.minutes;

import static nl.doorbouw.insight.confront.TwoViews.ZA1;
import static nl.doorbouw.insight.confront.TwoViews.ZB1;
import static nl.doorbouw.insight.confront.TwoViews.BOTH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.insight.confront.Shift;
import nl.doorbouw.insight.confront.Side;
import nl.doorbouw.insight.confront.TwoViews;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.agree.Parked;
import nl.doorbouw.plan.view.Agreement;
import nl.doorbouw.plan.word.Party;
import org.junit.jupiter.api.Test;

class MinutesTest {

    private final TwoViews views = TwoViews.example();
    private final Logbook before = views.logbook();

    @Test
    void aMeetingInWhichNothingIsSettledHasNoMinutes() {
        views.set("plan", "name", "Proef");
        Minutes minutes = minutes();
        assertEquals(List.of(List.of(), List.of(), 2), List.of(minutes.settled(), minutes.parked(), minutes.open().size()));
        assertEquals(Optional.of(Shift.NONE), minutes.effect());
    }

    /** The widest of both gave 4/10/20 weeks; with ZA1 agreed at 5 weeks ZB1 decides, 2/9/14, so 5/9/14. */
    @Test
    void whatIsAgreedSaysWhatEachHadWhoAgreedAndWhatItDid() {
        views.agree(ZA1, Fields.DURATION, "5w");
        Minutes minutes = minutes();
        Settled settled = minutes.settled().getFirst();
        assertEquals(List.of(ZA1, Fields.DURATION, List.of("4/8/12w", "4/10/20w"), "5w", BOTH, "overleg"),
                List.of(settled.subject(), settled.field(), counted(settled), settled.value(), settled.by(), settled.entry().remark()));
        assertEquals(Optional.of(new Shift(7, -7, -42)), minutes.effect());
        assertEquals(Optional.of(Shift.NONE), minutes.effectOfTheRest());
        assertEquals(List.of(ZB1), minutes.open().stream().map(open -> open.subject()).toList());
    }

    @Test
    void otherChangesAreNotPutDownToTheMeeting() {
        views.agree(ZA1, Fields.DURATION, "5w").set("step X08", "notBefore", "2027-01-04");
        assertEquals(Optional.of(new Shift(7, -7, -42)), minutes().effect());
        assertEquals(Optional.of(new Shift(329, 301, 266)), minutes().effectOfTheRest());
    }

    @Test
    void anAgreementFromBeforeIsNotInTheMinutes() {
        Logbook since = views.agree(ZA1, Fields.DURATION, "5w").logbook();
        views.agree(ZB1, Fields.DURATION, "4w");
        assertEquals(List.of(ZB1), Minutes.of(TwoViews.PLANNER, since, views.logbook(), Party.GEMEENTE, Party.CORPORATIE).settled().stream()
                .map(Settled::subject).toList());
    }

    @Test
    void anAgreementThatIsTakenBackIsNotInTheMinutesAndAgainWhenItIsMadeAgain() {
        views.agree(ZA1, Fields.DURATION, "5w").undo();
        assertEquals(List.of(), minutes().settled());
        views.redo();
        assertEquals(List.of("overleg"), minutes().settled().stream().map(settled -> settled.entry().remark()).toList());
    }

    @Test
    void takingOverTheirsWithoutAPlanOfItsOwnIsSettledToo() {
        views.say(Party.GEMEENTE, "step ZA1", "duration", "4/10/20w");
        assertEquals(List.of(List.of(ZA1, "4/10/20w", false, List.of(Party.GEMEENTE))), minutes().settled().stream()
                .map(settled -> List.<Object>of(settled.subject(), settled.value(), settled.agreed(), settled.by())).toList());
    }

    @Test
    void keepingWhatThePlanSaysIsSettledInTheEditThatSaysSo() {
        Logbook since = views.set("step ZA1", "duration", "4/8/12w").logbook();
        views.agree(ZA1, Fields.DURATION, "4/8/12w");
        Settled settled = Minutes.of(TwoViews.PLANNER, since, views.logbook(), Party.GEMEENTE, Party.CORPORATIE).settled().getFirst();
        assertEquals(List.of("4/8/12w", BOTH, "overleg"), List.of(settled.value(), settled.by(), settled.entry().remark()));
    }

    @Test
    void aViewThatSaysWhatThePlanSaysAlreadySettlesNothing() {
        Logbook since = views.set("step X08", "notBefore", "2026-02-02").logbook();
        views.say(Party.CORPORATIE, "step X08", "notBefore", "2026-02-02");
        assertEquals(List.of(), Minutes.of(TwoViews.PLANNER, since, views.logbook(), Party.GEMEENTE, Party.CORPORATIE).settled());
    }

    @Test
    void aProposalThatComesAndGoesIsSettled() {
        views.say(Party.CORPORATIE, "step ZA1", "notBefore", "2026-02-02");
        views.edit(Agreement.on(ZA1, Fields.NOT_BEFORE, "", BOTH, "vervalt"));
        Settled settled = minutes().settled().getFirst();
        assertEquals(List.of("", List.of("", "2026-02-02"), List.of(Party.CORPORATIE)),
                List.of(settled.value(), counted(settled), settled.by()));
    }

    @Test
    void whatIsParkedSaysWhoComesBackToIt() {
        Parked parked = Parked.parse("Jansen; 2026-03-01; contract");
        views.edit(Agreement.park(ZA1, parked, ""));
        assertEquals(List.of(List.of(ZA1, parked, "Noor")), minutes().parked().stream()
                .map(put -> List.<Object>of(put.subject(), put.parked(), put.entry().orElseThrow().author())).toList());
        views.agree(ZA1, Fields.DURATION, "5w");
        assertEquals(List.of(), minutes().parked());
    }

    private Minutes minutes() {
        return Minutes.of(TwoViews.PLANNER, before, views.logbook(), Party.GEMEENTE, Party.CORPORATIE);
    }

    private static List<String> counted(Settled settled) {
        return settled.before().stream().map(Side::counts).toList();
    }

    /** ZA1 at 5 weeks leaves 9 of ZB1, a week less than 10; ZB1 at 4 weeks then leaves 5. */
    @Test
    void whatEachAgreementDoesAddsUpToTheTotal() {
        views.agree(ZA1, Fields.DURATION, "5w").agree(ZB1, Fields.DURATION, "4w");
        assertEquals(List.of(Optional.of(new Shift(7, -7, -42)), Optional.of(new Shift(0, -28, -63))),
                minutes().settled().stream().map(Settled::effect).toList());
        assertEquals(Optional.of(new Shift(7, -35, -105)), minutes().effect());
    }

    @Test
    void viewsThatWereFilledInBeforeTheMeetingAreNotItsEffectWhereverTheMinutesBegin() {
        views.agree(ZA1, Fields.DURATION, "5w");
        assertEquals(minutes().effect(), Minutes.of(TwoViews.PLANNER, views.logbook(), Party.GEMEENTE, Party.CORPORATIE).effect());
    }

    @Test
    void aPartyWithoutAViewHeldWhatTheCatalogueHas() {
        TwoViews one = new TwoViews().say(Party.CORPORATIE, "step ZA1", "duration", "4/10/20w");
        Logbook since = one.logbook();
        one.agree(ZA1, Fields.DURATION, "5w");
        Side gemeente = Minutes.of(TwoViews.PLANNER, since, one.logbook(), Party.GEMEENTE, Party.CORPORATIE).settled().getFirst()
                .before(Party.GEMEENTE).orElseThrow();
        assertEquals(List.of(true, Optional.empty(), false),
                List.of(gemeente.isOfTheCatalogue(), gemeente.view(), gemeente.counts().isEmpty()));
    }
}
