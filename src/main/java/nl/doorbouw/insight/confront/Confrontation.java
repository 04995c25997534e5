package nl.doorbouw.insight.confront;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;

/**
 * Two parties' plans side by side, and what makes them differ.
 *
 * @param differences in the order of what they do to the end: most days of the likely date first
 * @param total       from the end of the first party's plan to that of the second's; empty when one cannot be computed
 * @param joint       what the differences do together beyond what each does alone, so that they add up to the total: two steps
 *                    side by side, or a meeting that only both make. It counts what cannot be computed alone too
 * @param common      where the two hold the same
 */
public record Confrontation(PartyPlan first, PartyPlan second, List<Difference> differences, Optional<Shift> total,
        Optional<Shift> joint, List<Common> common) {

    public Confrontation {
        differences = List.copyOf(differences);
        common = List.copyOf(common);
    }

    public static Confrontation of(Planner planner, Logbook logbook, Party first, Party second) {
        return new Confronting(planner, logbook, first, second).confrontation();
    }

    /** The difference about one field, if the two hold something else of it. */
    public Optional<Difference> difference(Subject subject, Field<?> field) {
        return differences.stream().filter(difference -> difference.subject().equals(subject) && difference.field() == field).findFirst();
    }
}
