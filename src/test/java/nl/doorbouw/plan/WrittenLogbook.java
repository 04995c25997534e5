package nl.doorbouw.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorbouw.plan.history.NewEntries;
import nl.doorbouw.plan.word.Party;

/** Keeps a logbook for a test, as a plan file does, with ids and moments that are always the same. */
public final class WrittenLogbook {

    private static final Author AN = new Author("An", Party.GEMEENTE);

    private final List<Entry> entries = new ArrayList<>();
    private long ids;

    /** @return whether it changed anything */
    public boolean edit(Layer layer, Change... changes) {
        return edit(new Edit(layer, List.of(changes), ""));
    }

    /** @return whether it changed anything */
    public boolean edit(Edit edit) {
        return edit(edit, AN);
    }

    /** @return whether it changed anything */
    public boolean edit(Edit edit, Author author) {
        try {
            return entries.addAll(NewEntries.of(edit, logbook(), logbook(), pen(author)));
        } catch (PlanException e) {
            return false;
        }
    }

    /** Takes an edit back, or an undo, as the logbook says. */
    public void revert(Logbook.Reversal reversal) {
        entries.addAll(NewEntries.of(reversal, logbook(), pen(AN)));
    }

    public Logbook logbook() {
        return Logbook.of(entries);
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    private NewEntries.Pen pen(Author author) {
        return new NewEntries.Pen(author, Instant.EPOCH, () -> new UUID(1, ++ids));
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
