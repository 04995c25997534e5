package nl.doorbouw.plan.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.PlanException;

/**
 * Two copies of one plan brought together: the union of their entries. Which copy is whose changes how the result is told,
 * and not the result: merging is commutative, associative and idempotent.
 *
 * @param logbook    all entries of both
 * @param fromTheirs the entries that only their copy had, in order
 * @param opposed    what is still to be settled in the result, also what was so before
 */
public record Merge(Logbook logbook, List<Entry> fromTheirs, List<Opposed> opposed) {

    /** A conflict as the two copies see it; one with three sides is told as two of these. */
    public record Opposed(Conflict conflict, Entry mine, Entry theirs) {
    }

    public Merge {
        fromTheirs = List.copyOf(fromTheirs);
        opposed = List.copyOf(opposed);
    }

    /**
     * Brings two copies together.
     *
     * @throws PlanException when the copies tell one entry differently
     */
    public static Merge of(Logbook mine, Logbook theirs) {
        Map<UUID, Entry> known = mine.entries().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        List<Entry> fromTheirs = new ArrayList<>();
        for (Entry entry : theirs.entries()) {
            Entry same = known.get(entry.id());
            if (same == null) {
                fromTheirs.add(entry);
            } else if (!same.equals(entry)) {
                Change change = same.change();
                throw new PlanException(PlanException.Problem.ENTRY_DIFFERS, change.subject(), change.field().name(), same.author());
            }
        }
        Logbook merged = fromTheirs.isEmpty() ? mine : mine.with(fromTheirs);
        return new Merge(merged, fromTheirs,
                Conflicts.of(merged).stream().flatMap(conflict -> opposed(conflict, known).stream()).toList());
    }

    /** Mine is the last side that my copy had, or else the first one there is. */
    private static List<Opposed> opposed(Conflict conflict, Map<UUID, Entry> known) {
        Entry mine = conflict.sides().reversed().stream().filter(side -> known.containsKey(side.id())).findFirst()
                .orElse(conflict.sides().getFirst());
        return conflict.sides().stream().filter(side -> !side.equals(mine)).map(side -> new Opposed(conflict, mine, side)).toList();
    }
}
