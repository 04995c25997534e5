package nl.doorbouw.plan.variant;

import java.util.ArrayList;
import java.util.List;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;

/**
 * A named set of changes that can be laid over the plan and taken off again, never over another scenario. It is there as long
 * as its layer sets anything: what it is to try ({@link Fields#SCENARIO_ABOUT}) keeps a new one without any change.
 *
 * @param values what its layer sets
 */
public record Scenario(Layer layer, Plan values) {

    /** The scenarios of a logbook, by name. */
    public static List<Scenario> all(Logbook logbook) {
        return logbook.layers().stream().filter(Layer::isScenario).map(layer -> new Scenario(layer, logbook.valuesIn(layer))).toList();
    }

    /**
     * The scenario with a name, whatever its case.
     *
     * @throws PlanException when there is none
     */
    public static Scenario find(Logbook logbook, String name) {
        return all(logbook).stream().filter(scenario -> scenario.name().equalsIgnoreCase(name.strip())).findFirst()
                .orElseThrow(() -> new PlanException(PlanException.Problem.UNKNOWN_SCENARIO, name.strip()));
    }

    /**
     * The edit that starts a scenario.
     *
     * @param plan    the plan that counts
     * @param about   what it is to try; its name when there is nothing more to say
     * @param changes what it changes in the plan; what the plan says already is left out, and what takes a value away too: a
     *                scenario only sets
     * @throws PlanException when no scenario can have this name, something has it already, or none of the changes is left
     */
    public static Edit start(Logbook logbook, Plan plan, String name, String about, List<Change> changes) {
        Layer layer = Layer.scenario(FreeName.checked(logbook, name));
        List<Change> first = new ArrayList<>();
        first.add(Change.set(Subject.SCENARIO, Fields.SCENARIO_ABOUT, about.isBlank() ? layer.name() : about));
        changes.stream().filter(change -> !change.value().isEmpty() && !change.value().equals(plan.text(change.subject(), change.field())))
                .forEach(first::add);
        if (first.size() == 1 && !changes.isEmpty()) {
            throw new PlanException(PlanException.Problem.NOTHING_TO_TRY, layer.name());
        }
        return new Edit(layer, first, "");
    }

    /** A name that a new scenario can have: the one proposed, cut to what fits, with a number when something has it. */
    public static String freeName(Logbook logbook, String proposed) {
        return FreeName.near(logbook, proposed);
    }

    public String name() {
        return layer.name();
    }

    /** What it is to try. */
    public String about() {
        return values.text(Subject.SCENARIO, Fields.SCENARIO_ABOUT);
    }

    /** What it changes in the plan. */
    public List<Change> changes() {
        return values.changes().stream().filter(change -> !change.subject().equals(Subject.SCENARIO)).toList();
    }

    /** The edit that makes its changes in the plan itself, and takes it away. */
    public Edit apply(String remark) {
        return new Edit(List.of(new Edit.Part(Layer.PLAN, changes()), new Edit.Part(layer, emptied())), remark);
    }

    /** The edit that throws it away; undoing brings it back. */
    public Edit discard(String remark) {
        return new Edit(layer, emptied(), remark);
    }

    private List<Change> emptied() {
        return values.changes().stream().map(change -> Change.clear(change.subject(), change.field())).toList();
    }
}
