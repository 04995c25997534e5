package nl.doorbouw.catalogue.measure;

import java.util.ArrayList;
import java.util.List;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.Relevance;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.plan.word.Route;

/** Takes measures in a plan, sees whether they are taken, and takes them back. */
public final class Taking {

    private final Catalogue catalogue;

    public Taking(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The measures with these codes, whatever their case, in the order of the catalogue.
     *
     * @throws PlanException when there is no such measure
     */
    public List<Measure> find(List<String> codes) {
        List<String> known = catalogue.measures().stream().map(Measure::code).toList();
        codes.stream().filter(code -> known.stream().noneMatch(code.strip()::equalsIgnoreCase)).findFirst().ifPresent(code -> {
            throw new PlanException(PlanException.Problem.UNKNOWN_MEASURE, code.strip());
        });
        return catalogue.measures().stream()
                .filter(measure -> codes.stream().anyMatch(code -> measure.code().equalsIgnoreCase(code.strip()))).toList();
    }

    /** All that a measure sets in a plan, also what the plan says already; nothing on a route where it does nothing. */
    public List<Change> changes(Measure measure, Plan plan) {
        List<Change> changes = new ArrayList<>();
        for (Deed deed : measure.deeds()) {
            plan.with(changes).route().filter(route -> deed.when().holds(route))
                    .ifPresent(route -> changes.addAll(changes(deed, route)));
        }
        return changes;
    }

    /**
     * What several measures set in a plan, one after the other.
     *
     * @throws PlanException when one of them does nothing on the route of the plan
     */
    public List<Change> changes(List<Measure> measures, Plan plan) {
        List<Change> changes = new ArrayList<>();
        for (Measure measure : measures) {
            List<Change> more = changes(measure, plan.with(changes));
            if (more.isEmpty()) {
                throw new PlanException(PlanException.Problem.MEASURE_NOT_HERE, measure.code());
            }
            changes.addAll(more);
        }
        return changes;
    }

    /** The measures that do something in a plan and of which everything is so already. */
    public List<Measure> taken(Plan plan) {
        return catalogue.measures().stream().filter(measure -> isTaken(measure, plan)).toList();
    }

    public boolean isTaken(Measure measure, Plan plan) {
        List<Change> changes = changes(measure, plan);
        return !changes.isEmpty() && changes.stream()
                .allMatch(change -> plan.text(change.subject(), change.field()).equals(change.value()));
    }

    /**
     * A plan without a measure that it has taken. What a scenario took goes back to what the plan below it says. Where that is the
     * measure itself, nobody knows what was before: answers are open again and the building is prepared the other way.
     *
     * @param below the plan without the scenario that is laid over it; the same plan where there is none
     */
    public Plan without(Measure measure, Plan plan, Plan below) {
        return plan.with(changes(measure, plan).stream().map(change -> back(change, below)).toList());
    }

    private static Change back(Change change, Plan below) {
        String before = below.text(change.subject(), change.field());
        if (!before.isEmpty() && !before.equals(change.value())) {
            return new Change(change.subject(), change.field(), before);
        }
        return change.field() != Fields.PREPARATION ? Change.clear(change.subject(), change.field())
                : Change.set(Subject.ROUTE, Fields.PREPARATION, switch (Fields.PREPARATION.read(Subject.ROUTE, change.value())) {
                    case PARALLEL -> Preparation.SEQUENTIAL;
                    case SEQUENTIAL -> Preparation.PARALLEL;
                });
    }

    private List<Change> changes(Deed deed, Route route) {
        return switch (deed) {
            case Deed.Prepare(var preparation, _) -> List.of(Change.set(Subject.ROUTE, Fields.PREPARATION, preparation));
            case Deed.GiveAnswer(var question, var answer, _) -> catalogue.question(question)
                    .filter(new Relevance(catalogue, route)::matters)
                    .map(known -> Change.set(Subject.question(known.code()), Fields.ANSWER, answer)).stream().toList();
            case Deed.LeaveOut(var steps, _) -> steps.stream().sorted().flatMap(code -> catalogue.step(code).stream())
                    .filter(step -> step.fits(route)).map(step -> Change.set(Subject.step(step.code()), Fields.IN_PLAN, false)).toList();
        };
    }
}
