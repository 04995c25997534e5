package nl.doorbouw.file;

import static nl.doorbouw.file.Samples.CLOCK;
import static nl.doorbouw.file.Samples.CORPORATION;
import static nl.doorbouw.file.Samples.EVERY_FIELD;
import static nl.doorbouw.file.Samples.MUNICIPALITY;
import static nl.doorbouw.file.Samples.catalogue;
import static nl.doorbouw.file.Samples.duration;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFileTest {

    /** Opening takes 0.2 to 0.5 s here; the rest is for a busy machine. */
    private static final Duration MOST_WAITING = Duration.ofSeconds(3);

    @TempDir
    Path folder;
    private Path path;

    @BeforeEach
    void create() {
        path = folder.resolve("Hoge Weide? #2 – ’t Hof.doorbouw");
        PlanFile.create(path, catalogue(), CLOCK).close();
    }

    @Test
    void newFileHasItsCatalogueInOrderAndNoEntries() {
        try (PlanFile file = open()) {
            assertEquals(new ArrayList<>(catalogue().entrySet()), new ArrayList<>(file.catalogueFiles().entrySet()));
            assertEquals(List.of(), file.logbook().entries());
            assertEquals(path, file.path());
        }
    }

    @Test
    void everyFieldComesBackAsItWas() {
        Set<Field<?>> fields = new HashSet<>();
        List.of(Subject.PLAN, Subject.ROUTE, Subject.question("Q1"), Subject.step("S1"), Subject.body("raad"))
                .forEach(subject -> fields.addAll(Fields.of(subject)));
        EVERY_FIELD.forEach(change -> fields.remove(change.field()));
        assertEquals(Set.of(), fields);

        List<Entry> appended = append(new Edit(Layer.PLAN, EVERY_FIELD, "waarom – daarom"), 0);

        try (PlanFile file = open()) {
            assertEquals(appended, file.logbook().entries());
            assertEquals(EVERY_FIELD, appended.stream().map(Entry::change).toList());
        }
    }

    @Test
    void entryKnowsWhoWhenWhyAndWhatItReplaced() {
        UUID first = append(new Edit(Layer.view(Party.CORPORATIE), List.of(duration("26w")), ""), 0).getFirst().id();
        Edit edit = new Edit(Layer.view(Party.CORPORATIE), List.of(duration("6/12/26w")), "te krap");
        Entry entry = append(edit, 1).getFirst();

        assertEquals(new Entry(entry.id(), 2, CLOCK.instant(), "Renée van 't Hoff", Party.GEMEENTE,
                new Layer("corporatie"), duration("6/12/26w"), duration("26w").value(), "te krap", entry.edit(),
                Optional.empty(), Set.of(first)), entry);
        assertNotEquals(entry.id(), entry.edit());
    }

    @Test
    void editThatChangesNothingIsRefused() {
        append(Edit.of(duration("26w")), 0);
        try (PlanFile file = open()) {
            Edit edit = Edit.of(duration("26w"), Change.clear(Subject.step("A1"), Fields.BODY));
            PlanException refused = assertThrows(PlanException.class, () -> file.append(edit, MUNICIPALITY));
            assertEquals(PlanException.Problem.NOTHING_CHANGED, refused.problem());
            assertEquals(1, file.logbook().entries().size());
        }
    }

    @Test
    void changesThatChangeNothingAreLeftOut() {
        append(Edit.of(duration("26w")), 0);
        List<Entry> added = append(Edit.of(duration("26w"), duration("5w"), duration("5w"), duration("26w")), 1);
        assertEquals(List.of(duration("5w"), duration("26w")), added.stream().map(Entry::change).toList());
        assertEquals(List.of(duration("26w").value(), duration("5w").value()), added.stream().map(Entry::old).toList());
    }

    @Test
    void valueThatCannotBeReadIsRefusedAndNothingIsWritten() {
        try (PlanFile file = open()) {
            Edit edit = Edit.of(duration("5w"), new Change(Subject.PLAN, Fields.HOMES, "veel"));
            assertThrows(PlanException.class, () -> file.append(edit, MUNICIPALITY));
            assertEquals(List.of(), file.logbook().entries());
        }
        try (PlanFile file = open()) {
            assertEquals(List.of(), file.logbook().entries());
        }
    }

    @Test
    void valueIsKeptInTheFormItsFieldWrites() {
        Change typed = new Change(Subject.PLAN, Fields.BARE_WEEKS, "ja");
        Change blank = new Change(Subject.PLAN, Fields.PLAN_NAME, "  ");
        List<Entry> added = append(Edit.of(typed, blank), 0);
        assertEquals(List.of("true"), added.stream().map(entry -> entry.change().value()).toList());
    }

    @Test
    void undoAndRedoGoOnAcrossClosingAndOpening() {
        append(Edit.of(duration("1w")), 0);
        append(Edit.of(duration("2w"), Change.parse("plan", "homes", "84"), duration("3w")), 1);
        assertEquals("3w 84", state());
        assertUndo("1w ");
        assertRedo("3w 84");
        assertUndo("1w ");
        assertUndo(" ");
        assertRefused(PlanException.Problem.NOTHING_TO_UNDO, file -> file.undo(CORPORATION));
        assertRedo("1w ");
        assertRedo("3w 84");
        assertRefused(PlanException.Problem.NOTHING_TO_REDO, file -> file.redo(CORPORATION));
    }

    @Test
    void newEditEmptiesRedo() {
        append(Edit.of(duration("1w")), 0);
        append(Edit.of(duration("2w")), 1);
        assertUndo("1w ");
        append(Edit.of(duration("4w")), 3);
        assertRefused(PlanException.Problem.NOTHING_TO_REDO, file -> file.redo(CORPORATION));
        assertUndo("1w ");
        assertUndo(" ");
    }

    @Test
    void undoIsAnEditOfItsOwnThatNamesWhatItTakesBack() {
        List<Entry> first = append(Edit.of(duration("1w"), Change.parse("plan", "homes", "84")), 0);
        try (PlanFile file = open()) {
            List<Entry> undone = file.undo(CORPORATION);
            Change homes = Change.clear(Subject.PLAN, Fields.HOMES);
            Change duration = Change.clear(Subject.step("X01"), Fields.DURATION);
            assertEquals(List.of(homes, duration), undone.stream().map(Entry::change).toList());
            assertEquals(List.of(3L, 4L), undone.stream().map(Entry::lamport).toList());
            Optional<UUID> takenBack = Optional.of(first.getFirst().edit());
            assertEquals(List.of(takenBack, takenBack), undone.stream().map(Entry::reverts).toList());
            assertEquals(1, undone.stream().map(Entry::edit).distinct().count());
        }
    }

    @Test
    void undoTakesBackInTheLayerWhereTheEditWasMade() {
        Layer scenario = new Layer("Sneller");
        append(Edit.of(duration("9w")), 0);
        append(new Edit(scenario, List.of(duration("4w")), ""), 1);
        append(new Edit(scenario, List.of(duration("3w")), ""), 2);
        try (PlanFile file = open()) {
            file.undo(CORPORATION);
            Plan once = file.logbook().plan(scenario);
            assertEquals(duration("4w").value(), once.text(Subject.step("X01"), Fields.DURATION));
            file.undo(CORPORATION);
            Plan twice = file.logbook().plan(scenario);
            assertEquals(duration("9w").value(), twice.text(Subject.step("X01"), Fields.DURATION));
        }
    }

    @Test
    void twoWindowsOnOneFileReadEachOtherWhenTheyWrite() {
        try (PlanFile one = open(); PlanFile other = open()) {
            one.append(Edit.of(duration("1w")), MUNICIPALITY);
            Entry second = other.append(Edit.of(duration("2w")), CORPORATION).getFirst();
            Entry third = one.append(Edit.of(duration("3w")), MUNICIPALITY).getFirst();
            assertEquals(List.of(2L, 3L), List.of(second.lamport(), third.lamport()));
            assertEquals(List.of("", duration("1w").value()), List.of(second.old(), third.old()));
            assertEquals(3, one.logbook().entries().size());
        }
    }

    @Test
    void everyPlanHasAnIdOfItsOwn() {
        UUID first;
        try (PlanFile file = open()) {
            first = file.planId();
        }
        Path second = folder.resolve("other.doorbouw");
        try (PlanFile again = open(); PlanFile other = PlanFile.create(second, catalogue(), CLOCK)) {
            assertEquals(first, again.planId());
            assertNotEquals(first, other.planId());
        }
    }

    @Test
    void tenThousandEntriesOpenBeforeAnybodyWaits() {
        try (PlanFile file = open()) {
            for (int edit = 1; edit <= 10; edit++) {
                String weeks = edit + "/60/100w";
                List<Change> changes = IntStream.rangeClosed(1, 1000)
                        .mapToObj(step -> Change.parse("step S" + step, "duration", weeks)).toList();
                file.append(new Edit(Layer.PLAN, changes, "een opmerking van gewone lengte"), MUNICIPALITY);
            }
        }
        assertTimeout(MOST_WAITING, () -> {
            try (PlanFile file = open()) {
                assertEquals(10_000, file.logbook().entries().size());
            }
        });
    }

    private interface Step {
        List<Entry> on(PlanFile file);
    }

    private PlanFile open() {
        return PlanFile.open(path, CLOCK);
    }

    private List<Entry> append(Edit edit, int entriesBefore) {
        try (PlanFile file = open()) {
            assertEquals(entriesBefore, file.logbook().entries().size());
            return file.append(edit, MUNICIPALITY);
        }
    }

    private String state() {
        try (PlanFile file = open()) {
            return state(file);
        }
    }

    private static String state(PlanFile file) {
        Plan plan = file.logbook().plan();
        return plan.text(Subject.step("X01"), Fields.DURATION) + " " + plan.text(Subject.PLAN, Fields.HOMES);
    }

    private void assertUndo(String expected) {
        assertStep(expected, file -> file.undo(CORPORATION));
    }

    private void assertRedo(String expected) {
        assertStep(expected, file -> file.redo(CORPORATION));
    }

    private void assertStep(String expected, Step step) {
        try (PlanFile file = open()) {
            step.on(file);
            assertEquals(expected, state(file));
        }
        assertEquals(expected, state());
    }

    private void assertRefused(PlanException.Problem problem, Step step) {
        try (PlanFile file = open()) {
            assertEquals(problem, assertThrows(PlanException.class, () -> step.on(file)).problem());
        }
    }
}
