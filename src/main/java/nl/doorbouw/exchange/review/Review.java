package nl.doorbouw.exchange.review;

import java.util.List;
import java.util.Map;
import nl.doorbouw.plan.Subject;

/**
 * Everything in which what came in differs from the plan, in the order in which it stands there.
 *
 * @param differences what can be taken
 * @param unreadable  what could not be read, and so is not among the differences
 * @param file        the name of the file that came in
 * @param remarks     the remark that came in with a subject, when there is one
 */
public record Review(List<Difference> differences, List<Unreadable> unreadable, String file, Map<Subject, String> remarks) {

    public Review {
        differences = List.copyOf(differences);
        unreadable = List.copyOf(unreadable);
        remarks = Map.copyOf(remarks);
    }

    public List<Difference> conflicts() {
        return differences.stream().filter(Difference::conflict).toList();
    }

    /** What "take all" means: everything but the rows that are missing, which must be named. */
    public List<Difference> all() {
        return differences.stream().filter(difference -> difference.kind() != Difference.Kind.MISSING_ROW).toList();
    }

    /** What a name stands for: {@code D05}, {@code Q11:answer}, {@code plan}; empty when it stands for nothing here. */
    public List<Difference> named(String name) {
        return differences.stream().filter(difference -> difference.isNamed(name)).toList();
    }
}
