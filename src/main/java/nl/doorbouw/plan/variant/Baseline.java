package nl.doorbouw.plan.variant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;

/**
 * A name for a position in the logbook, so that a plan can be held against what was agreed then. Nothing is copied: after a
 * merge, what the other copy had entered before that position counts too.
 *
 * @param entry the last entry that counts
 */
public record Baseline(String name, UUID entry) {

    /** The baselines of a logbook, in the order in which they were set. */
    public static List<Baseline> all(Logbook logbook) {
        Plan plan = logbook.plan();
        return plan.subjects().stream().filter(Subject.Baseline.class::isInstance).map(Subject.Baseline.class::cast)
                .flatMap(subject -> plan.get(subject, Fields.BASELINE_ENTRY).map(entry -> new Baseline(subject.name(), entry)).stream())
                .toList();
    }

    /**
     * The baseline with a name, whatever its case.
     *
     * @throws PlanException when there is none
     */
    public static Baseline find(Logbook logbook, String name) {
        return all(logbook).stream().filter(baseline -> baseline.name().equalsIgnoreCase(name.strip())).findFirst()
                .orElseThrow(() -> new PlanException(PlanException.Problem.UNKNOWN_BASELINE, name.strip()));
    }

    /**
     * The edit that gives a position a name.
     *
     * @param number of the entry, from 1, as the logbook counts them
     * @throws PlanException when no baseline can have this name or something has it already, or there is no such entry
     */
    public static Edit set(Logbook logbook, String name, int number) {
        String checked = FreeName.checked(logbook, name);
        if (number < 1 || number > logbook.entries().size()) {
            throw new PlanException(PlanException.Problem.UNKNOWN_ENTRY, number);
        }
        return Edit.of(Change.set(Subject.baseline(checked), Fields.BASELINE_ENTRY, logbook.entries().get(number - 1).id()));
    }

    /** The edit that takes the name away. */
    public Edit removed() {
        return Edit.of(Change.clear(Subject.baseline(name), Fields.BASELINE_ENTRY));
    }

    /** The logbook as it was at this position; empty when it does not have the entry. */
    public Optional<Logbook> in(Logbook logbook) {
        return logbook.upTo(entry);
    }
}
