package nl.doorbouw.exchange.project.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorbouw.exchange.project.Finding;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;

/**
 * What a project file gives: the changes that make a plan without a route of it, and what could not come along.
 *
 * @param changes  name, start and region of the plan, then its steps in the order of the file
 * @param findings what the file has that Doorbouw does not model, and what was done with it
 */
public record ProjectImport(List<Change> changes, List<Finding> findings) {

    public ProjectImport {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    /** How many steps the plan gets. */
    public int steps() {
        return (int) changes.stream().filter(change -> change.field() == Fields.IN_PLAN).count();
    }

    /** The changes, with a party for every step of which the file does not clearly name one. */
    public List<Change> changes(Party otherwise) {
        Set<Subject> known = changes.stream().filter(change -> change.field() == Fields.PARTIES).map(Change::subject)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Change> all = new ArrayList<>();
        for (Change change : changes) {
            all.add(change);
            if (change.field() == Fields.IN_PLAN && !known.contains(change.subject())) {
                all.add(Change.set(change.subject(), Fields.PARTIES, List.of(otherwise)));
            }
        }
        return all;
    }
}
