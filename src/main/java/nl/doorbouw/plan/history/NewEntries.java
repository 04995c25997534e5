package nl.doorbouw.plan.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Slot;
import nl.doorbouw.plan.Subject;

/** The entries that one edit adds to a logbook, with their ids, lamports, old values and what they replace. */
public final class NewEntries {

    private final Logbook seen;
    private final Logbook now;
    private final Pen pen;
    private final Optional<UUID> reverts;
    private final UUID edit;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Slot, Entry> latest = new HashMap<>();

    private NewEntries(Logbook seen, Logbook now, Pen pen, Optional<UUID> reverts) {
        this.seen = seen;
        this.now = now;
        this.pen = pen;
        this.reverts = reverts;
        edit = pen.ids().get();
    }

    /**
     * Who writes, and when.
     *
     * @param ids gives ids that nothing else has
     */
    public record Pen(Author author, Instant at, Supplier<UUID> ids) {
    }

    /**
     * The entries of a person's edit; a change that changes nothing is left out, unless it settles a difference.
     *
     * @param seen the logbook that the person saw
     * @param now  the logbook that the entries come behind: the same, or one that others have added to since
     * @throws PlanException    when nothing is left, or a value cannot be read
     * @throws RuntimeException of the value's own family, such as a bad duration
     */
    public static List<Entry> of(Edit edit, Logbook seen, Logbook now, Pen pen) {
        NewEntries made = new NewEntries(seen, now, pen, Optional.empty());
        edit.parts().forEach(part -> part.changes().forEach(change ->
                made.addIfNew(new Slot(part.layer(), change.subject(), change.field()), change, edit.remarkOn(change.subject()))));
        if (made.entries.isEmpty()) {
            throw new PlanException(PlanException.Problem.NOTHING_CHANGED);
        }
        return List.copyOf(made.entries);
    }

    /**
     * The entries that take back the last edit that somebody has seen and nobody has taken back.
     *
     * @throws PlanException when there is none
     */
    public static List<Entry> undo(Logbook seen, Logbook now, Pen pen) {
        return of(now.undo(seen).orElseThrow(() -> new PlanException(PlanException.Problem.NOTHING_TO_UNDO)), now, pen);
    }

    /**
     * The entries that take back the last of somebody's own edits.
     *
     * @param own whether an entry is his
     * @throws PlanException when there is none
     */
    public static List<Entry> undo(Logbook seen, Logbook now, Predicate<Entry> own, Pen pen) {
        return of(now.undo(seen, own).orElseThrow(() -> new PlanException(PlanException.Problem.NOTHING_OWN_TO_UNDO)), now, pen);
    }

    /**
     * The entries that make again the last of somebody's own edits that was taken back.
     *
     * @param own whether an entry is his
     * @throws PlanException when there is none
     */
    public static List<Entry> redo(Logbook seen, Logbook now, Predicate<Entry> own, Pen pen) {
        return of(now.redo(seen, own).orElseThrow(() -> new PlanException(PlanException.Problem.NOTHING_OWN_TO_REDO)), now, pen);
    }

    /**
     * The entries that take back the last undo that somebody has seen, unless an edit was made since.
     *
     * @throws PlanException when there is none
     */
    public static List<Entry> redo(Logbook seen, Logbook now, Pen pen) {
        return of(now.redo(seen).orElseThrow(() -> new PlanException(PlanException.Problem.NOTHING_TO_REDO)), now, pen);
    }

    /**
     * The entries that take an edit back, one for each slot. A slot that somebody has changed since keeps its value; one with
     * a difference gets the other value. One whose value is back already counts too, so that undo always moves on.
     */
    public static List<Entry> of(Logbook.Reversal reversal, Logbook now, Pen pen) {
        NewEntries made = new NewEntries(now, now, pen, Optional.of(reversal.edit()));
        Map<Slot, List<Entry>> slots = reversal.entries().stream()
                .collect(Collectors.groupingBy(Entry::slot, LinkedHashMap::new, Collectors.toList()));
        slots.forEach(made::takeBack);
        return List.copyOf(made.entries);
    }

    private void addIfNew(Slot slot, Change change, String remark) {
        Change canonical = canonical(change.subject(), change.field(), change.value());
        Entry own = latest.get(slot);
        String before = own == null ? seen.valueIn(slot) : own.change().value();
        boolean settles = own == null && seen.disputed(slot);
        if (settles || !canonical.value().equals(before)) {
            add(slot, canonical.value(), before, own == null ? ids(seen.open(slot)) : Set.of(own.id()), remark);
        }
    }

    /** @param undone the edit's entries in this slot, last one first */
    private void takeBack(Slot slot, List<Entry> undone) {
        List<Entry> open = now.open(slot);
        String value = now.valueIn(slot);
        Set<UUID> replaces = new HashSet<>();
        if (value.equals(undone.getFirst().change().value())) {
            replaces.addAll(ids(open));
            replaces.addAll(ids(undone));
            Set<UUID> opened = openedBy(undone);
            String back = open.stream().filter(entry -> !opened.contains(entry.id())).map(entry -> entry.change().value())
                    .filter(other -> !other.equals(value)).reduce((_, last) -> last).orElse(undone.getLast().old());
            add(slot, back, value, replaces, "");
        } else {
            open.stream().filter(entry -> entry.change().value().equals(value) || entry.edit().equals(undone.getFirst().edit()))
                    .forEach(entry -> replaces.add(entry.id()));
            add(slot, value, value, replaces, "");
        }
    }

    /** What an undo has opened again is not another side to it. */
    private Set<UUID> openedBy(List<Entry> undone) {
        Entry first = undone.getFirst();
        return first.reverts().map(reverted -> now.entries().stream()
                .filter(entry -> entry.edit().equals(reverted) && first.replaces().contains(entry.id()))
                .flatMap(entry -> entry.replaces().stream()).collect(Collectors.toSet())).orElse(Set.of());
    }

    private void add(Slot slot, String value, String old, Set<UUID> replaces, String remark) {
        long lamport = now.lastLamport() + entries.size() + 1;
        Entry entry = new Entry(pen.ids().get(), lamport, pen.at(), pen.author().name(), pen.author().party(), slot.layer(),
                new Change(slot.subject(), slot.field(), value), old, remark, edit, reverts, replaces);
        entries.add(entry);
        latest.put(slot, entry);
    }

    private static Set<UUID> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).collect(Collectors.toSet());
    }

    /** A value in the one form that its field writes, so that equal values are equal texts. */
    private static <T> Change canonical(Subject subject, Field<T> field, String value) {
        return value.isEmpty() ? Change.clear(subject, field) : Change.set(subject, field, field.read(subject, value));
    }
}
