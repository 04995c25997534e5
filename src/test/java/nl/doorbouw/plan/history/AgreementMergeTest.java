package nl.doorbouw.plan.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.agree.ViewRule;
import nl.doorbouw.plan.view.Agreement;
import nl.doorbouw.plan.view.Standing;
import nl.doorbouw.plan.view.Views;
import nl.doorbouw.plan.word.Party;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parties who agree in one copy while the other copy goes on. */
class AgreementMergeTest {

    private static final Subject D05 = Subject.step("D05");
    private static final List<Party> BOTH = List.of(Party.GEMEENTE, Party.CORPORATIE);

    private final Supplier<UUID> ids = new Supplier<>() {
        private long last;

        @Override
        public UUID get() {
            return new UUID(0, ++last);
        }
    };
    private final Copy noor = new Copy("Noor", ids).edit(Layer.view(Party.GEMEENTE), "step D05", "duration", "6/12/26w")
            .edit(Layer.view(Party.CORPORATIE), "step D05", "duration", "8/10/30w");
    private Copy bas;

    @BeforeEach
    void copy() {
        bas = noor.copy("Bas");
        noor.edit(Agreement.on(D05, Fields.DURATION, "7/11/28w", BOTH, "overleg"));
    }

    @Test
    void anAgreementHoldsBesideWhatTheOtherCopyDid() {
        bas.name("Zonneveld");
        Logbook merged = noor.merge(bas).logbook();
        assertEquals(List.of(), noor.conflicts());
        assertEquals(new Standing.Own(BOTH), standing(merged));
    }

    @Test
    void aViewThatChangedMeanwhileIsToBeSettledAndTheAgreementStandsUntilThen() {
        bas.edit(Layer.view(Party.CORPORATIE), "step D05", "duration", "9/10/30w");
        Logbook merged = noor.merge(bas).logbook();
        assertEquals(List.of("8/10/30w: 9/10/30w – 7/11/28w"), noor.conflicts());
        assertEquals("7/11/28w", merged.plan().text(D05, Fields.DURATION));
        assertEquals(new Standing.Own(BOTH), standing(noor.edit(Agreement.on(D05, Fields.DURATION, "7/11/28w", BOTH, "nog eens")).logbook()));
        assertEquals(List.of(), noor.conflicts());
    }

    @Test
    void undoAfterTheMergeTakesTheAgreementBackInEveryLayer() {
        noor.merge(bas.name("Zonneveld"));
        Copy undone = noor;
        while (!undone.logbook().plan().text(D05, Fields.DURATION).isEmpty()) {
            undone.undo();
        }
        assertEquals(new Standing.Ruled(ViewRule.WIDEST, BOTH), standing(undone.logbook()));
    }

    private static Standing standing(Logbook logbook) {
        return Views.of(logbook).standing(D05, Fields.DURATION, _ -> Optional.empty());
    }
}
