package nl.doorbouw.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;

/** The entries that one edit adds to a logbook, with their ids, lamports and old values. */
final class NewEntries {

    private final Logbook logbook;
    private final Author author;
    private final Instant at;
    private final Optional<UUID> reverts;
    private final UUID edit = UUID.randomUUID();
    private final List<Entry> entries = new ArrayList<>();

    private NewEntries(Logbook logbook, Author author, Instant at, Optional<UUID> reverts) {
        this.logbook = logbook;
        this.author = author;
        this.at = at;
        this.reverts = reverts;
    }

    /**
     * The entries of a person's edit; a change that changes nothing is left out.
     *
     * @throws PlanException    when nothing is left, or a value cannot be read
     * @throws RuntimeException of the value's own family, such as a bad duration
     */
    static List<Entry> of(Edit edit, Logbook logbook, Author author, Instant at) {
        NewEntries made = new NewEntries(logbook, author, at, Optional.empty());
        edit.parts().forEach(part -> part.changes().forEach(change -> made.addIfNew(part.layer(), change, edit.remark())));
        if (made.entries.isEmpty()) {
            throw new PlanException(PlanException.Problem.NOTHING_CHANGED);
        }
        return List.copyOf(made.entries);
    }

    /** The entries that take an edit back; one whose value is back already counts too, so that undo always moves on. */
    static List<Entry> of(Logbook.Reversal reversal, Logbook logbook, Author author, Instant at) {
        NewEntries made = new NewEntries(logbook, author, at, Optional.of(reversal.edit()));
        for (Entry entry : reversal.entries()) {
            Change change = entry.change();
            made.add(entry.layer(), new Change(change.subject(), change.field(), entry.old()), "");
        }
        return List.copyOf(made.entries);
    }

    private void addIfNew(Layer layer, Change change, String remark) {
        Change canonical = canonical(change.subject(), change.field(), change.value());
        if (!canonical.value().equals(valueIn(layer, change))) {
            add(layer, canonical, remark);
        }
    }

    private void add(Layer layer, Change change, String remark) {
        long lamport = logbook.lastLamport() + entries.size() + 1;
        entries.add(new Entry(UUID.randomUUID(), lamport, at, author.name(), author.party(), layer, change,
                valueIn(layer, change), remark, edit, reverts));
    }

    /** What a change would replace, counting in what this edit has changed so far. */
    private String valueIn(Layer layer, Change change) {
        for (Entry entry : entries.reversed()) {
            Change earlier = entry.change();
            if (entry.layer().equals(layer) && earlier.subject().equals(change.subject())
                    && earlier.field().equals(change.field())) {
                return earlier.value();
            }
        }
        return logbook.valueIn(layer, change.subject(), change.field());
    }

    /** A value in the one form that its field writes, so that equal values are equal texts. */
    private static <T> Change canonical(Subject subject, Field<T> field, String value) {
        return value.isEmpty() ? Change.clear(subject, field) : Change.set(subject, field, field.read(subject, value));
    }
}
