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
final class WrittenLogbook {

    private final List<Entry> entries = new ArrayList<>();
    private int edits;

    void edit(Layer layer, Change... changes) {
        write(layer, List.of(changes), Optional.empty());
    }

    /** Takes an edit back, or an undo, as the logbook says. */
    void revert(Logbook.Reversal reversal) {
        Layer layer = reversal.entries().getFirst().layer();
        write(layer, reversal.entries().stream()
                .map(entry -> new Change(entry.change().subject(), entry.change().field(), entry.old())).toList(), Optional.of(reversal.edit()));
    }

    Logbook logbook() {
        return Logbook.of(entries);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    private void write(Layer layer, List<Change> changes, Optional<UUID> reverts) {
        UUID edit = new UUID(1, ++edits);
        for (Change change : changes) {
            String old = logbook().valueIn(layer, change.subject(), change.field());
            entries.add(new Entry(new UUID(2, entries.size()), entries.size() + 1L, Instant.EPOCH, "An", Party.GEMEENTE, layer, change,
                    old, "", edit, reverts));
        }
    }

    /** Every value of a plan as its field writes it. */
    static Map<String, Map<String, String>> texts(Plan plan) {
        Map<String, Map<String, String>> texts = new TreeMap<>();
        for (Subject subject : plan.subjects()) {
            texts.put(subject.toString(), Fields.of(subject).stream().filter(field -> !plan.text(subject, field).isEmpty())
                    .collect(Collectors.toMap(Field::name, field -> plan.text(subject, field), (a, b) -> a, TreeMap::new)));
        }
        return texts;
    }
}
