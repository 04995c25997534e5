package nl.doorbouw.plan.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.WrittenLogbook;
import nl.doorbouw.plan.word.Party;

/** One copy of a plan, as a person edits it in a test: what is written here is written as in a plan file. */
final class Copy {

    private final Author author;
    private final Supplier<UUID> ids;
    private Instant clock = Instant.EPOCH;
    private Logbook logbook = Logbook.EMPTY;

    Copy(String author, Supplier<UUID> ids) {
        this.author = new Author(author, Party.GEMEENTE);
        this.ids = ids;
    }

    /** A copy that somebody else goes on in. */
    Copy copy(String other) {
        Copy copy = new Copy(other, ids);
        copy.logbook = logbook;
        return copy;
    }

    Copy setClock(Instant time) {
        clock = time;
        return this;
    }

    Copy name(String name) {
        return edit(Layer.PLAN, "plan", "name", name);
    }

    Copy homes(int homes) {
        return edit(Layer.PLAN, "plan", "homes", String.valueOf(homes));
    }

    /** Sets one field; nothing happens when it has the value already. */
    Copy edit(Layer layer, String subject, String field, String value) {
        return edit(new Edit(layer, List.of(Change.parse(subject, field, value)), ""));
    }

    Copy edit(Edit edit) {
        try {
            logbook = logbook.with(NewEntries.of(edit, logbook, logbook, pen()));
        } catch (PlanException e) {
            if (e.problem() != PlanException.Problem.NOTHING_CHANGED) {
                throw e;
            }
        }
        return this;
    }

    /** Takes the last edit back, if there is one. */
    Copy undo() {
        return revert(logbook.undo());
    }

    Copy redo() {
        return revert(logbook.redo());
    }

    Merge merge(Copy theirs) {
        Merge merge = Merge.of(logbook, theirs.logbook);
        logbook = merge.logbook();
        return merge;
    }

    /** Goes back to what it was when it had this many entries. */
    Copy cutBackTo(int entries) {
        logbook = Logbook.of(logbook.entries().subList(0, entries));
        return this;
    }

    Logbook logbook() {
        return logbook;
    }

    String name() {
        return logbook.plan().text(Subject.PLAN, Fields.PLAN_NAME);
    }

    /** What is open, as {@code base: side – side}. */
    List<String> conflicts() {
        return Conflicts.of(logbook).stream().map(conflict -> conflict.base() + ": "
                + String.join(" – ", conflict.sides().stream().map(side -> side.change().value()).toList())).toList();
    }

    /** All that can be seen of a plan: its entries, its values in every layer, what is open, and what can be undone. */
    static List<Object> all(Logbook logbook) {
        Map<String, Object> layers = new TreeMap<>();
        logbook.layers().forEach(layer -> layers.put(layer.name(), WrittenLogbook.texts(logbook.plan(layer))));
        return List.of(logbook.entries(), layers, Conflicts.of(logbook), logbook.undo(), logbook.redo());
    }

    private Copy revert(Optional<Logbook.Reversal> reversal) {
        List<Entry> added = new ArrayList<>();
        reversal.ifPresent(found -> added.addAll(NewEntries.of(found, logbook, pen())));
        logbook = logbook.with(added);
        return this;
    }

    private NewEntries.Pen pen() {
        return new NewEntries.Pen(author, clock, ids);
    }
}
