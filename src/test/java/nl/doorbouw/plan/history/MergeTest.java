package nl.doorbouw.plan.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergeTest {

    private final Supplier<UUID> ids = new Supplier<>() {
        private long last;

        @Override
        public UUID get() {
            return new UUID(0, ++last);
        }
    };
    private final Copy noor = new Copy("Noor", ids).name("Zonneveld").homes(80);
    private Copy bas;

    @BeforeEach
    void copy() {
        bas = noor.copy("Bas");
    }

    @Test
    void copiesThatChangedDifferentFieldsHaveBothChanges() {
        noor.name("Maanveld");
        bas.homes(90);
        Merge merge = noor.merge(bas);
        assertEquals(List.of(4, 1, 0), List.of(merge.logbook().entries().size(), merge.fromTheirs().size(), merge.opposed().size()));
        assertEquals("Maanveld 90", noor.name() + " " + noor.logbook().plan().text(Subject.PLAN, Fields.HOMES));
    }

    @Test
    void aFieldThatBothChangedIsToBeSettledAndTheLastOneIsUsedMeanwhile() {
        noor.name("Maanveld");
        bas.name("Sterveld");
        Merge merge = noor.merge(bas);
        assertEquals(List.of("Zonneveld: Maanveld – Sterveld"), noor.conflicts());
        assertEquals("Sterveld", noor.name());
        Merge.Opposed opposed = merge.opposed().getFirst();
        assertEquals(List.of("Maanveld", "Sterveld"), List.of(opposed.mine().change().value(), opposed.theirs().change().value()));
    }

    @Test
    void theOtherWayRoundGivesTheSamePlanAndMineAndTheirsChangePlaces() {
        noor.name("Maanveld");
        bas.name("Sterveld");
        Merge there = Merge.of(noor.logbook(), bas.logbook());
        Merge back = Merge.of(bas.logbook(), noor.logbook());
        assertEquals(Copy.all(there.logbook()), Copy.all(back.logbook()));
        assertEquals(there.opposed().getFirst().mine(), back.opposed().getFirst().theirs());
        assertEquals(there.opposed().getFirst().theirs(), back.opposed().getFirst().mine());
    }

    @Test
    void bothGivingTheSameValueIsNoDifference() {
        noor.name("Maanveld");
        bas.name("Maanveld");
        noor.merge(bas);
        assertEquals(List.of(), noor.conflicts());
    }

    @Test
    void theSameFieldInDifferentLayersIsNoDifference() {
        noor.edit(Layer.view(Party.GEMEENTE), "step D05", "duration", "6w");
        bas.edit(Layer.view(Party.CORPORATIE), "step D05", "duration", "8w");
        noor.merge(bas);
        assertEquals(List.of(), noor.conflicts());
    }

    @Test
    void takingAValueAwayIsASideToo() {
        noor.edit(Layer.PLAN, "plan", "name", "");
        bas.name("Sterveld");
        noor.merge(bas);
        assertEquals(List.of("Zonneveld:  – Sterveld"), noor.conflicts());
    }

    @Test
    void anOrdinaryChangeByWhoSeesBothSettlesIt() {
        noor.name("Maanveld");
        bas.name("Sterveld");
        noor.merge(bas);
        noor.name("Aardveld");
        assertEquals(List.of(), noor.conflicts());
        bas.merge(noor);
        assertEquals(List.of(), bas.conflicts());
        assertEquals("Aardveld", bas.name());
    }

    @Test
    void theValueThatIsUsedAlreadySettlesItToo() {
        noor.name("Maanveld");
        bas.name("Sterveld");
        noor.merge(bas);
        noor.name(noor.name());
        assertEquals(List.of(), noor.conflicts());
    }

    @Test
    void whoGoesOnFromOneSideWithoutHavingSeenTheOtherSettlesNothing() {
        noor.name("Maanveld");
        bas.name("Sterveld").name("Sterrenveld");
        noor.merge(bas);
        assertEquals(List.of("Zonneveld: Maanveld – Sterrenveld"), noor.conflicts());
    }

    @Test
    void twoWhoSettleItDifferentlyHaveANewDifference() {
        noor.name("Maanveld");
        bas.name("Sterveld");
        noor.merge(bas);
        bas.merge(noor);
        noor.name("Aardveld");
        bas.name("Luchtveld");
        noor.merge(bas);
        assertEquals(List.of("Sterveld: Aardveld – Luchtveld"), noor.conflicts());
    }

    @Test
    void threeSidesAreToldAsTwoPairs() {
        Copy eva = noor.copy("Eva").name("Luchtveld");
        noor.name("Maanveld");
        bas.name("Sterveld");
        noor.merge(bas);
        Merge merge = Merge.of(eva.logbook(), noor.logbook());
        assertEquals(List.of("Luchtveld – Maanveld", "Luchtveld – Sterveld"), merge.opposed().stream()
                .map(pair -> pair.mine().change().value() + " – " + pair.theirs().change().value()).toList());
    }

    @Test
    void clocksThatAreWrongDoNotCount() {
        noor.setClock(Instant.parse("2035-01-01T00:00:00Z")).name("Maanveld");
        bas.setClock(Instant.parse("1999-12-31T00:00:00Z")).homes(90).name("Sterveld");
        noor.merge(bas);
        assertEquals("Sterveld", noor.name());
        assertEquals(List.of("Zonneveld: Maanveld – Sterveld"), noor.conflicts());
        noor.setClock(Instant.EPOCH).name("Aardveld");
        assertEquals("Aardveld", noor.name());
    }

    @Test
    void anAuthorWhoIsTwoPeopleIsNotTakenForOne() {
        Copy other = noor.copy("Noor");
        noor.name("Maanveld");
        other.name("Sterveld");
        noor.merge(other);
        assertEquals(List.of("Zonneveld: Maanveld – Sterveld"), noor.conflicts());
    }

    @Test
    void aCopyOfACopyComesBackOverEitherWay() {
        Copy eva = bas.homes(90).copy("Eva").name("Luchtveld");
        bas.name("Sterveld");
        Logbook overBas = Merge.of(noor.logbook(), Merge.of(bas.logbook(), eva.logbook()).logbook()).logbook();
        Logbook straight = Merge.of(Merge.of(noor.logbook(), eva.logbook()).logbook(), bas.logbook()).logbook();
        assertEquals(Copy.all(overBas), Copy.all(straight));
        assertEquals(1, Conflicts.of(straight).size());
    }

    @Test
    void aCopyCutBackToAnEarlierStateGetsEverythingBack() {
        noor.name("Maanveld").homes(100);
        Copy restored = noor.copy("Noor").cutBackTo(2);
        assertEquals(2, restored.merge(noor).fromTheirs().size());
        assertEquals(Copy.all(noor.logbook()), Copy.all(restored.logbook()));
    }

    @Test
    void whatIsWrittenInACopyCutBackIsADifferenceWithWhatWasCutOff() {
        noor.name("Maanveld");
        Copy restored = noor.copy("Noor").cutBackTo(2).name("Sterveld");
        assertEquals(noor.logbook().lastLamport(), restored.logbook().lastLamport());
        restored.merge(noor);
        assertEquals(List.of("Zonneveld: Maanveld – Sterveld"), restored.conflicts());
    }

    @Test
    void oneEntryInTwoFormsIsRefused() {
        Entry entry = noor.logbook().entries().getFirst();
        Entry other = new Entry(entry.id(), entry.lamport(), entry.at(), entry.author(), entry.party(), entry.layer(), entry.change(),
                entry.old(), "anders", entry.edit(), entry.reverts(), entry.replaces());
        PlanException refused = assertThrows(PlanException.class, () -> Merge.of(noor.logbook(), Logbook.of(List.of(other))));
        assertEquals(List.of(PlanException.Problem.ENTRY_DIFFERS, List.of(entry.change().subject(), "name", "Noor")),
                List.of(refused.problem(), refused.facts()));
    }

    @Test
    void undoAfterAMergeTakesBackTheLastEditOfAll() {
        noor.name("Maanveld");
        bas.homes(90).homes(95);
        noor.merge(bas);
        noor.undo();
        assertEquals("Maanveld 90", noor.name() + " " + noor.logbook().valueIn(Layer.PLAN, Subject.PLAN, Fields.HOMES));
    }

    @Test
    void takingOneSideBackLeavesTheOther() {
        noor.name("Maanveld");
        bas.name("Sterveld");
        noor.merge(bas);
        noor.undo();
        assertEquals("Maanveld", noor.name());
        assertEquals(List.of(), noor.conflicts());
        noor.redo();
        assertEquals("Sterveld", noor.name());
        assertEquals(List.of("Zonneveld: Maanveld – Sterveld"), noor.conflicts());
        noor.undo().undo();
        assertEquals("Zonneveld", noor.name());
    }

    @Test
    void takingASettlementBackOpensTheDifferenceAgain() {
        noor.name("Maanveld");
        bas.name("Sterveld");
        noor.merge(bas);
        noor.name("Aardveld").undo();
        assertEquals(List.of("Zonneveld: Maanveld – Sterveld"), noor.conflicts());
        assertEquals("Sterveld", noor.name());
        noor.redo();
        assertEquals(List.of(), noor.conflicts());
        assertEquals("Aardveld", noor.name());
    }

    @Test
    void whoUndoesHisOwnLeavesWhatOthersDidSince() {
        noor.name("Maanveld");
        bas.merge(noor);
        bas.homes(90);
        noor.merge(bas);
        Logbook now = noor.logbook();
        NewEntries.Pen pen = new NewEntries.Pen(new Author("Noor", Party.GEMEENTE), Instant.EPOCH, ids);
        Predicate<Entry> own = entry -> entry.author().equals("Noor");
        Logbook undone = now.with(NewEntries.undo(now, now, own, pen));
        assertEquals(List.of("Zonneveld", "90"), List.of(undone.plan().text(Subject.PLAN, Fields.PLAN_NAME),
                undone.plan().text(Subject.PLAN, Fields.HOMES)));
        Logbook redone = undone.with(NewEntries.redo(undone, undone, own, pen));
        assertEquals("Maanveld", redone.plan().text(Subject.PLAN, Fields.PLAN_NAME));
        Predicate<Entry> nobody = _ -> false;
        assertEquals(PlanException.Problem.NOTHING_OWN_TO_UNDO,
                assertThrows(PlanException.class, () -> NewEntries.undo(now, now, nobody, pen)).problem());
    }

    /** Noor and Bas each add a step, and both take the first free code. */
    @Test
    void twoStepsUnderOneCodeAreAConflictOfTheirNames() {
        noor.edit(step("Marktconsultatie", "2/3/5w"));
        bas.edit(step("Bodemonderzoek", "6w"));
        noor.merge(bas);
        assertEquals(List.of(": Marktconsultatie – Bodemonderzoek", ": 2/3/5w – 6w"), noor.conflicts());
    }

    private static Edit step(String name, String duration) {
        return Edit.of(Change.parse("step M01", "inPlan", "ja"), Change.parse("step M01", "name", name),
                Change.parse("step M01", "duration", duration));
    }

    @Test
    void undoByWhoHasNotSeenALaterEditTakesBackHisOwnAndKeepsTheLaterValue() {
        Logbook seen = noor.name("Maanveld").logbook();
        bas.merge(noor);
        bas.name("Sterveld");
        Logbook now = Merge.of(noor.logbook(), bas.logbook()).logbook();
        Logbook.Reversal undo = now.undo(seen).orElseThrow();
        assertEquals("Maanveld", undo.entries().getFirst().change().value());
        NewEntries.Pen pen = new NewEntries.Pen(new Author("Noor", Party.GEMEENTE), Instant.EPOCH, ids);
        Logbook after = now.with(NewEntries.of(undo, now, pen));
        assertEquals("Sterveld", after.valueIn(undo.entries().getFirst().slot()));
        assertEquals(List.of(), Conflicts.of(after));
        assertEquals(Optional.of("Sterveld"), after.undo().map(next -> next.entries().getFirst().change().value()));
    }

    @Test
    void theSameUndoInBothCopiesIsNoDifference() {
        noor.name("Maanveld");
        bas.merge(noor);
        noor.undo();
        bas.undo();
        noor.merge(bas);
        assertEquals("Zonneveld", noor.name());
        assertEquals(List.of(), noor.conflicts());
        noor.redo();
        assertEquals("Maanveld", noor.name());
    }
}
