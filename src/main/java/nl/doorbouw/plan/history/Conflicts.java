package nl.doorbouw.plan.history;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Slot;

/** Finds what is still to be settled in a logbook, from its entries alone. */
public final class Conflicts {

    private static final Comparator<Conflict> ORDER = Comparator.<Conflict>comparingLong(conflict -> conflict.sides().getLast().lamport())
            .thenComparing(conflict -> conflict.sides().getLast().id());

    private final Logbook logbook;
    private final Map<UUID, Entry> byId;

    private Conflicts(Logbook logbook) {
        this.logbook = logbook;
        byId = logbook.entries().stream().collect(Collectors.toMap(Entry::id, entry -> entry));
    }

    /** The open conflicts, in the order in which they arose. */
    public static List<Conflict> of(Logbook logbook) {
        List<Slot> disputed = logbook.slots().stream().filter(logbook::disputed).toList();
        if (disputed.isEmpty()) {
            return List.of();
        }
        Conflicts found = new Conflicts(logbook);
        return disputed.stream().map(found::conflict).sorted(ORDER).toList();
    }

    private Conflict conflict(Slot slot) {
        Map<String, Entry> lastOfValue = new LinkedHashMap<>();
        logbook.open(slot).forEach(entry -> lastOfValue.put(entry.change().value(), entry));
        List<Entry> sides = logbook.open(slot).stream().filter(entry -> lastOfValue.get(entry.change().value()) == entry).toList();
        return new Conflict(slot, base(sides).map(entry -> entry.change().value()).orElse(""), sides);
    }

    /** The last entry before all sides. */
    private Optional<Entry> base(List<Entry> sides) {
        Map<UUID, Integer> sidesAfter = new HashMap<>();
        sides.forEach(side -> before(side).forEach(id -> sidesAfter.merge(id, 1, Integer::sum)));
        return sidesAfter.entrySet().stream().filter(before -> before.getValue() == sides.size()).map(before -> byId.get(before.getKey()))
                .max(Comparator.comparingLong(Entry::lamport).thenComparing(Entry::id));
    }

    private Set<UUID> before(Entry side) {
        Set<UUID> found = new HashSet<>();
        Deque<Entry> left = new ArrayDeque<>(List.of(side));
        while (!left.isEmpty()) {
            left.pop().replaces().stream().filter(id -> byId.containsKey(id) && found.add(id)).forEach(id -> left.push(byId.get(id)));
        }
        return found;
    }
}
