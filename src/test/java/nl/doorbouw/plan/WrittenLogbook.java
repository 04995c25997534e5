package nl.doorbouw.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorbouw.plan.word.Party;

/** Keeps a logbook by hand for a test: entries get their old values and a next lamport, as in a plan file. */
public final class WrittenLogbook {

    private final List<Entry> entries = new ArrayList<>();
    private int edits;

    public void edit(Layer layer, Change... changes) {
        edit(new Edit(layer, List.of(changes), ""));
    }

    public void edit(Edit edit) {
        edits++;
        edit.parts().forEach(part -> part.changes().forEach(change -> write(part.layer(), change, Optional.empty())));
    }

    /** Takes an edit back, or an undo, as the logbook says. */
    public void revert(Logbook.Reversal reversal) {
        edits++;
        reversal.entries().forEach(entry -> write(entry.layer(),
                new Change(entry.change().subject(), entry.change().field(), entry.old()), Optional.of(reversal.edit())));
    }

    public Logbook logbook() {
        return Logbook.of(entries);
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    private void write(Layer layer, Change change, Optional<UUID> reverts) {
        String old = logbook().valueIn(layer, change.subject(), change.field());
        entries.add(new Entry(new UUID(2, entries.size()), entries.size() + 1L, Instant.EPOCH, "An", Party.GEMEENTE, layer, change,
                old, "", new UUID(1, edits), reverts));
    }

    /** Every value of a plan as its field writes it. */
    public static Map<String, Map<String, String>> texts(Plan plan) {
        Map<String, Map<String, String>> texts = new TreeMap<>();
        for (Subject subject : plan.subjects()) {
            texts.put(subject.toString(), Fields.of(subject).stream().filter(field -> !plan.text(subject, field).isEmpty())
                    .collect(Collectors.toMap(Field::name, field -> plan.text(subject, field), (a, b) -> a, TreeMap::new)));
        }
        return texts;
    }
}
