package nl.doorbouw.plan.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Slot;
import nl.doorbouw.plan.word.Party;

/** Three copies of one plan, edited, undone and merged in any order. */
class MergeProperties {

    private static final List<String> PEOPLE = List.of("Noor", "Bas", "Eva");

    /** What one of the three does in his own copy. */
    private sealed interface Act {
        int who();

        record Make(int who, Edit edit) implements Act {
        }

        record Undo(int who) implements Act {
        }

        record Redo(int who) implements Act {
        }

        record Take(int who, int from) implements Act {
        }
    }

    @Property(tries = 300)
    void mergingIsCommutativeAssociativeAndIdempotent(@ForAll("stories") List<Act> story) {
        List<Logbook> three = play(story).stream().map(Copy::logbook).toList();
        Logbook one = three.get(0);
        Logbook two = three.get(1);
        Logbook other = three.get(2);
        assertEquals(Copy.all(merged(one, two)), Copy.all(merged(two, one)));
        assertEquals(Copy.all(merged(merged(one, two), other)), Copy.all(merged(one, merged(two, other))));
        assertEquals(Copy.all(one), Copy.all(merged(one, one)));
        assertEquals(Copy.all(merged(one, two)), Copy.all(merged(merged(one, two), two)));
    }

    @Property(tries = 300)
    void theSamePlanComesOfAnyOrderOfArrival(@ForAll("stories") List<Act> story, @ForAll Random random) {
        List<Copy> copies = play(story);
        Logbook all = copies.stream().map(Copy::logbook).reduce(Logbook.EMPTY, MergeProperties::merged);
        List<Entry> arriving = new ArrayList<>(all.entries());
        Collections.shuffle(arriving, random);
        Logbook arrived = Logbook.EMPTY;
        for (Entry entry : arriving) {
            arrived = arrived.with(List.of(entry));
        }
        assertEquals(Copy.all(all), Copy.all(arrived));
    }

    @Property(tries = 300)
    void noEntryIsLost(@ForAll("stories") List<Act> story) {
        List<Copy> copies = play(story);
        Set<UUID> merged = ids(copies.stream().map(Copy::logbook).reduce(Logbook.EMPTY, MergeProperties::merged));
        copies.forEach(copy -> assertTrue(merged.containsAll(ids(copy.logbook()))));
    }

    /** Knows of each entry what its author had before him, as no logbook does, and finds the conflicts from that. */
    @Property(tries = 500)
    void aFieldIsInConflictWhenItsLastAuthorsDidNotSeeEachOther(@ForAll("edits") List<Act> story) {
        Map<UUID, Set<UUID>> seen = new HashMap<>();
        List<Copy> copies = people();
        for (Act act : story) {
            Copy copy = copies.get(act.who());
            Set<UUID> before = ids(copy.logbook());
            act(copies, act);
            if (act instanceof Act.Make) {
                copy.logbook().entries().stream().filter(entry -> !before.contains(entry.id()))
                        .forEach(entry -> seen.put(entry.id(), new HashSet<>(before)));
            }
        }
        Logbook all = copies.stream().map(Copy::logbook).reduce(Logbook.EMPTY, MergeProperties::merged);
        assertEquals(expected(all, seen), found(all));
    }

    @Property(tries = 500)
    void everyStoryEndsSettledOnceOnePersonHasTakenAllAndSetEveryField(@ForAll("stories") List<Act> story) {
        Copy noor = play(story).stream().reduce((one, two) -> {
            one.merge(two);
            return one;
        }).orElseThrow();
        Conflicts.of(noor.logbook()).forEach(conflict -> {
            Entry side = conflict.sides().getFirst();
            noor.edit(new Edit(side.layer(), List.of(side.change()), "afgesproken"));
            assertEquals(side.change().value(), noor.logbook().valueIn(conflict.slot()));
        });
        assertEquals(List.of(), Conflicts.of(noor.logbook()));
    }

    @Property(tries = 500)
    void undoGivesBackWhatWasThereAndRedoWhatWasUndone(@ForAll("stories") List<Act> story, @ForAll("changes") Edit edit) {
        Copy noor = play(story).stream().reduce((one, two) -> {
            one.merge(two);
            return one;
        }).orElseThrow();
        Object before = state(noor.logbook());
        int entries = noor.logbook().entries().size();
        noor.edit(edit);
        if (noor.logbook().entries().size() == entries) {
            return;
        }
        Object after = state(noor.logbook());
        noor.undo();
        assertEquals(before, state(noor.logbook()));
        noor.redo();
        assertEquals(after, state(noor.logbook()));
        noor.undo();
        assertEquals(before, state(noor.logbook()));
    }

    @Property(tries = 300)
    void undoAlwaysMovesOnToTheFirstEdit(@ForAll("stories") List<Act> story) {
        Copy noor = play(story).stream().reduce((one, two) -> {
            one.merge(two);
            return one;
        }).orElseThrow();
        long edits = noor.logbook().entries().stream().map(Entry::edit).distinct().count();
        for (long undone = 0; undone < edits; undone++) {
            noor.undo();
        }
        assertTrue(noor.logbook().undo().isEmpty());
    }

    /** Values and conflicts, without the entries that made them. */
    private static Object state(Logbook logbook) {
        return List.of(logbook.slots().stream().filter(slot -> !logbook.valueIn(slot).isEmpty())
                .collect(Collectors.toMap(slot -> slot, logbook::valueIn)), found(logbook));
    }

    private static Map<Slot, Set<String>> found(Logbook logbook) {
        return Conflicts.of(logbook).stream().collect(Collectors.toMap(Conflict::slot,
                conflict -> conflict.sides().stream().map(side -> side.change().value()).collect(Collectors.toCollection(TreeSet::new))));
    }

    private static Map<Slot, Set<String>> expected(Logbook all, Map<UUID, Set<UUID>> seen) {
        Map<Slot, Set<String>> expected = new HashMap<>();
        for (Entry entry : all.entries()) {
            boolean replaced = all.entries().stream().anyMatch(later -> later.slot().equals(entry.slot())
                    && (seen.get(later.id()).contains(entry.id()) || later.edit().equals(entry.edit()) && later.lamport() > entry.lamport()));
            if (!replaced) {
                expected.computeIfAbsent(entry.slot(), slot -> new TreeSet<>()).add(entry.change().value());
            }
        }
        expected.values().removeIf(values -> values.size() == 1);
        return expected;
    }

    private static List<Copy> play(List<Act> story) {
        List<Copy> copies = people();
        story.forEach(act -> act(copies, act));
        return copies;
    }

    private static void act(List<Copy> copies, Act act) {
        Copy copy = copies.get(act.who());
        switch (act) {
            case Act.Make make -> copy.edit(make.edit());
            case Act.Undo _ -> copy.undo();
            case Act.Redo _ -> copy.redo();
            case Act.Take take -> copy.merge(copies.get(take.from()));
        }
    }

    /** Ids in no order at all, but the same in every run. */
    private static List<Copy> people() {
        Random random = new Random(11);
        Supplier<UUID> ids = () -> new UUID(random.nextLong(), random.nextLong());
        return PEOPLE.stream().map(name -> new Copy(name, ids)).toList();
    }

    private static Logbook merged(Logbook mine, Logbook theirs) {
        return Merge.of(mine, theirs).logbook();
    }

    private static Set<UUID> ids(Logbook logbook) {
        return logbook.entries().stream().map(Entry::id).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<Edit> changes() {
        Arbitrary<Change> changes = Combinators.combine(Arbitraries.of("step D05", "plan"), Arbitraries.of("", "een", "twee", "drie"))
                .as((subject, value) -> Change.parse(subject, subject.equals("plan") ? "name" : "remark", value));
        return Combinators.combine(Arbitraries.of(Layer.PLAN, Layer.view(Party.CORPORATIE)), changes.list().ofMinSize(1).ofMaxSize(3))
                .as((layer, list) -> new Edit(layer, list, ""));
    }

    @Provide
    Arbitrary<List<Act>> edits() {
        return Arbitraries.frequencyOf(Tuple.of(3, makes()), Tuple.of(2, takes())).list().ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<Act>> stories() {
        Arbitrary<Act> undos = Arbitraries.integers().between(0, 2).map(Act.Undo::new);
        Arbitrary<Act> redos = Arbitraries.integers().between(0, 2).map(Act.Redo::new);
        return Arbitraries.frequencyOf(Tuple.of(4, makes()), Tuple.of(3, takes()), Tuple.of(2, undos), Tuple.of(1, redos)).list().ofMaxSize(25);
    }

    private Arbitrary<Act> makes() {
        return Combinators.combine(Arbitraries.integers().between(0, 2), changes()).as(Act.Make::new);
    }

    private static Arbitrary<Act> takes() {
        return Combinators.combine(Arbitraries.integers().between(0, 2), Arbitraries.integers().between(0, 2)).as(Act.Take::new);
    }
}
