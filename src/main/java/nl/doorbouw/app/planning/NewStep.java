package nl.doorbouw.app.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;

/**
 * A step that a project adds, as it is filled in.
 *
 * @param duration not asked of a milestone
 * @param after    what it waits for, in the usual notation; blank for nothing
 * @param body     who decides, for a decision; otherwise not used
 */
record NewStep(String code, String name, StepKind kind, String duration, String after, Party party, String phase,
        String body) {

    /**
     * The changes that add the step to a plan.
     *
     * @throws RuntimeException of the family of the value that cannot be read
     */
    List<Change> changes(Catalogue catalogue, Plan plan) {
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        if (catalogue.step(wanted).isPresent() || plan.touchedSteps().anyMatch(wanted::equals)) {
            throw new PlanException(PlanException.Problem.STEP_EXISTS, wanted);
        }
        Subject step = Subject.step(wanted);
        List<Change> changes =
                new ArrayList<>(List.of(Change.set(step, Fields.IN_PLAN, true), read(step, Fields.KIND, kind.code()),
                read(step, Fields.PARTIES, party.code()), read(step, Fields.PHASE, phase)));
        if (!name.isBlank()) {
            changes.add(read(step, Fields.STEP_NAME, name));
        }
        if (kind != StepKind.MILESTONE) {
            changes.add(read(step, Fields.DURATION, duration));
        }
        if (kind == StepKind.DECISION) {
            changes.add(read(step, Fields.BODY, body));
        }
        if (!after.isBlank()) {
            changes.add(read(step, Fields.AFTER, after));
        }
        return changes;
    }

    private static <T> Change read(Subject step, Field<T> field, String text) {
        return Change.set(step, field, field.read(step, text));
    }
}
