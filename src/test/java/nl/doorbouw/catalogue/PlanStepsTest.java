package nl.doorbouw.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import org.junit.jupiter.api.Test;

class PlanStepsTest {

    private final Catalogue catalogue = CatalogueReader.read(CatalogueFiles.builtIn());

    @Test
    void proposesTheFirstCodeThatIsFree() {
        Plan plan = Plan.EMPTY.with(Change.set(Subject.step("M01"), Fields.IN_PLAN, false));
        assertEquals("M01", new PlanSteps(catalogue, Plan.EMPTY).freeCode());
        assertEquals("M02", new PlanSteps(catalogue, plan).freeCode());
    }
}
