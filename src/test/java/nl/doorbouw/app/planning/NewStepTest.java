package nl.doorbouw.app.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.BandwidthException;
import org.junit.jupiter.api.Test;

class NewStepTest {

    private static final Subject M01 = Subject.step("M01");

    private final Catalogue catalogue = CatalogueReader.read(CatalogueFiles.builtIn());

    private static NewStep step(String code, StepKind kind, String duration) {
        return new NewStep(code, "Bomen kappen", kind, duration, "D05", Party.DERDEN, "2", "raad");
    }

    @Test
    void becomesTheChangesThatAddIt() {
        assertEquals(List.of(Change.set(M01, Fields.IN_PLAN, true), Change.set(M01, Fields.KIND, StepKind.WORK),
                        Change.set(M01, Fields.PARTIES, List.of(Party.DERDEN)), Change.set(M01, Fields.PHASE, "2"),
                        Change.set(M01, Fields.STEP_NAME, "Bomen kappen"),
                                Change.set(M01, Fields.DURATION, Bandwidth.weeks(1, 2, 4)),
                        Change.set(M01, Fields.AFTER, List.of(Link.after("D05")))),
                step(" m01 ", StepKind.WORK, "1/2/4w").changes(catalogue, Plan.EMPTY));
    }

    @Test
    void milestoneNeedsNoDuration() {
        assertEquals(6, step("M01", StepKind.MILESTONE, "").changes(catalogue, Plan.EMPTY).size());
    }

    @Test
    void codeInUseIsRefused() {
        assertThrows(PlanException.class, () -> step("D05", StepKind.WORK, "1w").changes(catalogue, Plan.EMPTY));
    }

    @Test
    void badDurationIsRefused() {
        assertThrows(BandwidthException.class, () -> step("M01", StepKind.WORK, "8/4/2w")
                .changes(catalogue, Plan.EMPTY));
    }
}
