package nl.doorbouw.insight.variant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.measure.Measure;
import nl.doorbouw.catalogue.measure.Taking;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;

/**
 * Groups what differs between two plans by what people would call its cause: first the measures that only one of them has
 * taken, in the order of the catalogue, then what else is about one subject.
 */
final class CauseGroups {

    /** These change no date. */
    private static final Set<Field<?>> SILENT = Set.of(Fields.PLAN_NAME, Fields.MUNICIPALITY, Fields.CORPORATION, Fields.HOMES,
            Fields.QUESTION_TEXT, Fields.QUESTION_REMARK, Fields.QUESTION_SOURCE, Fields.STEP_NAME, Fields.PHASE, Fields.STEP_REMARK,
            Fields.DEADLINE, Fields.HOURS, Fields.COST, Fields.SCENARIO_ABOUT, Fields.BASELINE_ENTRY);

    /** Changes that are made together. */
    record Group(Cause cause, List<Change> changes) {
        Group {
            changes = List.copyOf(changes);
        }
    }

    private CauseGroups() {
    }

    static List<Group> of(Catalogue catalogue, Plan from, Plan to) {
        List<Change> left = from.changesTo(to).stream().filter(change -> !SILENT.contains(change.field()))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Group> groups = new ArrayList<>();
        Taking taking = new Taking(catalogue);
        for (Measure measure : catalogue.measures()) {
            boolean before = taking.isTaken(measure, from);
            boolean after = taking.isTaken(measure, to);
            List<Change> sets = taking.changes(measure, after ? to : from);
            List<Change> its = left.stream().filter(change -> sets.stream().anyMatch(set -> sameField(set, change))).toList();
            if (before != after && !its.isEmpty()) {
                groups.add(new Group(new Cause.ByMeasure(measure.code(), after), its));
                left.removeAll(its);
            }
        }
        Map<Cause, List<Change>> others = new LinkedHashMap<>();
        left.forEach(change -> others.computeIfAbsent(cause(change), _ -> new ArrayList<>()).add(change));
        others.forEach((cause, changes) -> groups.add(new Group(cause, changes)));
        return groups;
    }

    private static boolean sameField(Change a, Change b) {
        return a.subject().equals(b.subject()) && a.field() == b.field();
    }

    private static Cause cause(Change change) {
        return switch (change.subject()) {
            case Subject.Whole _, Subject.RouteChoice _ -> new Cause.ByField(change.subject(), change.field());
            case Subject.Question _, Subject.Step _, Subject.Body _, Subject.Scenario _, Subject.Baseline _ ->
                new Cause.BySubject(change.subject());
        };
    }
}
