package nl.doorbouw.exchange.project.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;

/**
 * Lets a plan start with its first step. In MS Project a task that waits for nothing starts on the first day that is set for it, also
 * before the start of the project; the other ones start with the project.
 */
final class EarlyStarts {

    private final LocalDate start;
    private final List<Change> changes;

    /** @param start of the project */
    EarlyStarts(LocalDate start, List<Change> changes) {
        this.start = start;
        this.changes = changes;
    }

    /** The changes, with an earlier start of the plan when a step asks for one. */
    List<Change> changes() {
        Set<Subject> waiting = having(change -> change.field() == Fields.AFTER);
        Optional<LocalDate> first = changes.stream()
                .filter(change -> change.field() == Fields.NOT_BEFORE && !waiting.contains(change.subject()))
                .map(EarlyStarts::day).min(LocalDate::compareTo).filter(start::isAfter);
        return first.map(day -> startingOn(day, waiting)).orElse(changes);
    }

    private List<Change> startingOn(LocalDate first, Set<Subject> waiting) {
        Set<Subject> set = new HashSet<>(having(change -> change.field() == Fields.NOT_BEFORE));
        set.addAll(waiting);
        List<Change> all = new ArrayList<>();
        for (Change change : changes) {
            all.add(change.field() == Fields.START ? Change.set(Subject.PLAN, Fields.START, first) : change);
            if (change.field() == Fields.IN_PLAN && !set.contains(change.subject())) {
                all.add(Change.set(change.subject(), Fields.NOT_BEFORE, start));
            }
        }
        return all;
    }

    private Set<Subject> having(Predicate<Change> what) {
        return changes.stream().filter(what).map(Change::subject).collect(Collectors.toSet());
    }

    private static LocalDate day(Change change) {
        return Fields.NOT_BEFORE.read(change.subject(), change.value());
    }
}
