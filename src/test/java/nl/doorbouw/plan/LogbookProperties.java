package nl.doorbouw.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.doorbouw.plan.word.Party;

/** Undo and redo, and the order in which entries arrive, under any sequence of edits. */
class LogbookProperties {

    private static final List<Layer> LAYERS = List.of(Layer.PLAN, Layer.named("sneller"), Layer.view(Party.CORPORATIE));

    /** What a person does: an edit, an undo or a redo. */
    private sealed interface Act {
        record Edit(Layer layer, List<Change> changes) implements Act {
        }

        record Undo() implements Act {
        }

        record Redo() implements Act {
        }
    }

    @Property(tries = 500)
    void undoAndRedoWalkThroughTheEditsAsThroughAList(@ForAll("acts") List<Act> acts) {
        WrittenLogbook written = new WrittenLogbook();
        List<Act.Edit> made = new ArrayList<>();
        int count = 0;
        for (Act act : acts) {
            switch (act) {
                case Act.Edit edit -> {
                    if (written.edit(edit.layer(), edit.changes().toArray(Change[]::new))) {
                        made.subList(count, made.size()).clear();
                        made.add(edit);
                        count++;
                    }
                }
                case Act.Undo _ -> {
                    assertEquals(count > 0, written.logbook().undo().isPresent());
                    count = Math.max(0, count - 1);
                    written.logbook().undo().ifPresent(written::revert);
                }
                case Act.Redo _ -> {
                    assertEquals(count < made.size(), written.logbook().redo().isPresent());
                    count = Math.min(made.size(), count + 1);
                    written.logbook().redo().ifPresent(written::revert);
                }
            }
            assertAddsUpTo(made.subList(0, count), written.logbook());
        }
    }

    @Property(tries = 200)
    void entriesAddUpToTheSameInAnyOrderOfArrival(@ForAll("acts") List<Act> acts, @ForAll Random random) {
        WrittenLogbook written = new WrittenLogbook();
        for (Act act : acts) {
            switch (act) {
                case Act.Edit edit -> written.edit(edit.layer(), edit.changes().toArray(Change[]::new));
                case Act.Undo _ -> written.logbook().undo().ifPresent(written::revert);
                case Act.Redo _ -> written.logbook().redo().ifPresent(written::revert);
            }
        }
        List<Entry> shuffled = new ArrayList<>(written.entries());
        Collections.shuffle(shuffled, random);
        int half = shuffled.size() / 2;
        Logbook arrived = Logbook.of(shuffled.subList(0, half)).with(shuffled.subList(half, shuffled.size()));
        assertEquals(written.entries(), arrived.entries());
        assertEquals(written.logbook().undo(), arrived.undo());
        assertEquals(written.logbook().redo(), arrived.redo());
        for (Layer layer : LAYERS) {
            assertEquals(WrittenLogbook.texts(written.logbook().plan(layer)), WrittenLogbook.texts(arrived.plan(layer)));
        }
    }

    private static void assertAddsUpTo(List<Act.Edit> edits, Logbook logbook) {
        for (Layer layer : LAYERS) {
            Plan expected = Plan.EMPTY.with(changesIn(Layer.PLAN, edits));
            if (!layer.equals(Layer.PLAN)) {
                expected = expected.under(Plan.EMPTY.with(changesIn(layer, edits)));
            }
            assertEquals(WrittenLogbook.texts(expected), WrittenLogbook.texts(logbook.plan(layer)));
        }
    }

    private static List<Change> changesIn(Layer layer, List<Act.Edit> edits) {
        return edits.stream().filter(edit -> edit.layer().equals(layer)).flatMap(edit -> edit.changes().stream()).toList();
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Change> changes = Combinators.combine(Arbitraries.of("step D05", "step D06", "plan"), Arbitraries.of("", "een", "twee"))
                .as((subject, value) -> Change.parse(subject, subject.equals("plan") ? "name" : "remark", value));
        Arbitrary<Act> edits = Combinators.combine(Arbitraries.of(LAYERS), changes.list().ofMinSize(1).ofMaxSize(3)).as(Act.Edit::new);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, edits), net.jqwik.api.Tuple.of(2, Arbitraries.just(new Act.Undo())),
                net.jqwik.api.Tuple.of(2, Arbitraries.just(new Act.Redo()))).list().ofMaxSize(20);
    }
}
