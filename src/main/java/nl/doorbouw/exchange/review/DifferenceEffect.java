package nl.doorbouw.exchange.review;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.EditCheck;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;

/** Computes what taking differences would do to first residents. */
public final class DifferenceEffect {

    private final Planner planner;
    private final EditCheck check;
    private final Logbook logbook;

    public DifferenceEffect(Planner planner, Logbook logbook) {
        this.planner = planner;
        check = new EditCheck(planner.catalogue());
        this.logbook = logbook;
    }

    /**
     * What one difference does, in calendar days of the likely date in its own layer; negative is earlier. Of a new row the
     * whole row counts. Empty when the plan has no first residents or cannot be computed with it.
     */
    public Optional<Integer> days(Review review, Difference difference) {
        return shift(difference.layer(), Acceptance.of(review, List.of(difference)));
    }

    /** What all that is taken does together to the plan itself, likewise. */
    public Optional<Integer> days(Acceptance acceptance) {
        return shift(Layer.PLAN, acceptance);
    }

    private Optional<Integer> shift(Layer layer, Acceptance acceptance) {
        Plan before = planner.plan(logbook, layer);
        List<Change> changes = acceptance.parts().stream().filter(part -> part.layer().equals(layer))
                .map(Edit.Part::changes).flatMap(List::stream).toList();
        return finish(before).flatMap(then -> after(before, changes).flatMap(this::finish).map(now -> now - then));
    }

    private Optional<Plan> after(Plan before, List<Change> changes) {
        try {
            return Optional.of(before.with(check.checked(before, changes)));
        } catch (PlanException _) {
            return Optional.empty();
        }
    }

    /** The epoch day of first residents: a plan that starts later is later, however long it takes. */
    private Optional<Integer> finish(Plan plan) {
        return planner.attempt(plan).flatMap(Milestone.FIRST_RESIDENTS::in).map(step -> step.likely().finish());
    }
}
