package nl.doorbouw.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All entries of a plan in order, and what they add up to. Immutable. */
public final class Logbook {

    private static final Comparator<Entry> ORDER = Comparator.comparingLong(Entry::lamport).thenComparing(Entry::id);

    public static final Logbook EMPTY = Logbook.of(List.of());

    private final List<Entry> entries;
    private final Map<Layer, Plan> plans = new HashMap<>();
    private final Map<Slot, List<Entry>> open = new LinkedHashMap<>();
    private final Steps steps;

    /** @param before the plans that the first {@code known} entries add up to */
    private Logbook(List<Entry> sorted, int known, Map<Layer, Plan> before) {
        entries = sorted;
        plans.putAll(before);
        entries.subList(known, entries.size()).stream().collect(Collectors.groupingBy(Entry::layer)).forEach((layer, added) ->
                plans.put(layer, changesOf(layer).with(added.stream().map(Entry::change).toList())));
        findOpen();
        steps = steps(_ -> true);
    }

    public static Logbook of(List<Entry> entries) {
        return new Logbook(entries.stream().sorted(ORDER).toList(), 0, Map.of());
    }

    /** This logbook with further entries. Those of an edit come last, so that what was there need not be added up again. */
    public Logbook with(List<Entry> more) {
        List<Entry> all = Stream.concat(entries.stream(), more.stream()).sorted(ORDER).toList();
        boolean last = all.subList(0, entries.size()).equals(entries);
        return last ? new Logbook(all, entries.size(), plans) : new Logbook(all, 0, Map.of());
    }

    /** The entries that an earlier state of this logbook did not have, in order. */
    public List<Entry> since(Logbook earlier) {
        Set<UUID> known = earlier.entries.stream().map(Entry::id).collect(Collectors.toSet());
        return entries.stream().filter(entry -> !known.contains(entry.id())).toList();
    }

    /** All entries, ordered by lamport and id. */
    public List<Entry> entries() {
        return entries;
    }

    /** The plan itself with these layers laid over it, the last one on top. */
    public Plan plan(Layer... layers) {
        Plan plan = changesOf(Layer.PLAN);
        for (Layer layer : layers) {
            plan = layer.equals(Layer.PLAN) ? plan : plan.under(changesOf(layer));
        }
        return plan;
    }

    /** The layers that set anything, the plan itself included, by name. */
    public List<Layer> layers() {
        return plans.entrySet().stream().filter(layer -> !layer.getValue().subjects().isEmpty()).map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Layer::name)).toList();
    }

    /** What a layer sets, apart from what lies below it. */
    public Plan valuesIn(Layer layer) {
        return changesOf(layer);
    }

    /** This logbook up to and including an entry; empty when there is no such entry. */
    public Optional<Logbook> upTo(UUID entry) {
        for (int index = 0; index < entries.size(); index++) {
            if (entries.get(index).id().equals(entry)) {
                return Optional.of(Logbook.of(entries.subList(0, index + 1)));
            }
        }
        return Optional.empty();
    }

    /** What a change in a layer would replace: the value as its field writes it, empty when there is none. */
    public String valueIn(Layer layer, Subject subject, Field<?> field) {
        return changesOf(layer).text(subject, field);
    }

    /** What a change would replace: the value as its field writes it, empty when there is none. */
    public String valueIn(Slot slot) {
        return valueIn(slot.layer(), slot.subject(), slot.field());
    }

    /**
     * The entries of a slot that nobody replaced yet, in order; the last one is what the plan uses. More than one with
     * different values were written by people who did not see each other's.
     */
    public List<Entry> open(Slot slot) {
        return Collections.unmodifiableList(open.getOrDefault(slot, List.of()));
    }

    /** Every slot in which something was ever changed. */
    public Set<Slot> slots() {
        return Collections.unmodifiableSet(open.keySet());
    }

    /** Whether the open entries of a slot have more than one value. */
    public boolean disputed(Slot slot) {
        return open(slot).stream().map(entry -> entry.change().value()).distinct().count() > 1;
    }

    public long lastLamport() {
        return entries.isEmpty() ? 0 : entries.getLast().lamport();
    }

    /** The edit that undo would take back, and what takes it back. */
    public Optional<Reversal> undo() {
        return undo(this);
    }

    /**
     * The edit that undo would take back for somebody who has seen an earlier state of this logbook: never one that came
     * since, for nobody takes back what he has not seen.
     */
    public Optional<Reversal> undo(Logbook seen) {
        return first(seen.steps.undoable(), steps.undoable());
    }

    /**
     * The last of somebody's own edits that he has seen and that was not taken back.
     *
     * @param own whether an entry is his
     */
    public Optional<Reversal> undo(Logbook seen, Predicate<Entry> own) {
        return first(seen.steps(own).undoable(), steps(own).undoable());
    }

    /** The undo that redo would take back, and what takes it back. */
    public Optional<Reversal> redo() {
        return redo(this);
    }

    /** The undo that redo would take back for somebody who has seen an earlier state of this logbook. */
    public Optional<Reversal> redo(Logbook seen) {
        return first(seen.steps.redoable(), steps.redoable());
    }

    /**
     * The last undo of one of somebody's own edits, unless he made another since; what others did in the meantime is no
     * obstacle.
     *
     * @param own whether an entry is his
     */
    public Optional<Reversal> redo(Logbook seen, Predicate<Entry> own) {
        return first(seen.steps(own).redoable(), steps(own).redoable());
    }

    /**
     * What takes an edit back.
     *
     * @param edit    the edit taken back
     * @param entries its entries, last one first: setting each one's old value in its own layer takes the edit back, as long
     *                as nobody has changed the same since
     */
    public record Reversal(UUID edit, List<Entry> entries) {
    }

    private Plan changesOf(Layer layer) {
        return plans.getOrDefault(layer, Plan.EMPTY);
    }

    private Reversal reversal(UUID edit) {
        return new Reversal(edit, entries.stream().filter(entry -> entry.edit().equals(edit)).toList().reversed());
    }

    /** What was taken back replaces nothing any more: so taking back an answer to a difference opens that difference again. */
    private void findOpen() {
        Map<UUID, Entry> byId = entries.stream().collect(Collectors.toMap(Entry::id, entry -> entry, (one, same) -> one));
        Set<UUID> takenBack = new HashSet<>();
        Set<UUID> replaced = new HashSet<>();
        for (Entry entry : entries.reversed()) {
            if (takenBack.contains(entry.id())) {
                continue;
            }
            replaced.addAll(entry.replaces());
            entry.reverts().ifPresent(edit -> entry.replaces().stream()
                    .filter(id -> byId.containsKey(id) && byId.get(id).edit().equals(edit)).forEach(takenBack::add));
        }
        for (Entry entry : entries) {
            List<Entry> inSlot = open.computeIfAbsent(entry.slot(), slot -> new ArrayList<>());
            if (!replaced.contains(entry.id())) {
                inSlot.add(entry);
            }
        }
    }

    /** The edits that can be taken back and those that were, each the last one first. */
    private record Steps(Deque<UUID> undoable, Deque<UUID> redoable) {
    }

    /**
     * An edit can be undone, an undo redone; a new edit empties the redo list, as everywhere.
     *
     * @param own whether an entry counts; who takes an edit back does not matter
     */
    private Steps steps(Predicate<Entry> own) {
        Map<UUID, Entry> edits = new LinkedHashMap<>();
        entries.forEach(entry -> edits.putIfAbsent(entry.edit(), entry));
        Deque<UUID> undoable = new ArrayDeque<>();
        Deque<UUID> redoable = new ArrayDeque<>();
        edits.forEach((edit, entry) -> {
            if (entry.reverts().isEmpty()) {
                if (own.test(entry)) {
                    undoable.push(edit);
                    redoable.clear();
                }
            } else if (redoable.remove(entry.reverts().get())) {
                undoable.push(edit);
            } else if (undoable.remove(entry.reverts().get())) {
                redoable.push(edit);
            }
        });
        return new Steps(undoable, redoable);
    }

    private Optional<Reversal> first(Deque<UUID> seen, Deque<UUID> now) {
        return seen.stream().filter(now::contains).findFirst().map(this::reversal);
    }
}
