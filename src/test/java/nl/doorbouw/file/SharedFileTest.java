package nl.doorbouw.file;

import static nl.doorbouw.file.Samples.CLOCK;
import static nl.doorbouw.file.Samples.CORPORATION;
import static nl.doorbouw.file.Samples.MUNICIPALITY;
import static nl.doorbouw.file.Samples.duration;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.doorbouw.file.PlanFileException.Problem;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.history.Conflict;
import nl.doorbouw.plan.history.Conflicts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two windows on one file, in one program or in two. */
class SharedFileTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    @TempDir
    Path folder;
    private Path path;
    private PlanFile noor;
    private PlanFile bas;

    @BeforeEach
    void open() {
        path = folder.resolve("plan.doorbouw");
        Samples.write(path);
        noor = PlanFile.open(path, CLOCK);
        bas = PlanFile.open(path, CLOCK);
    }

    @AfterEach
    void close() {
        noor.close();
        bas.close();
    }

    @Test
    void eachSeesTheOthersEntriesOnceAndInOrder() {
        List<Entry> added = new ArrayList<>(noor.append(Edit.of(homes(90)), MUNICIPALITY));
        added.addAll(noor.append(Edit.of(homes(95)), MUNICIPALITY));
        assertEquals(added, bas.refresh());
        assertEquals(List.of(), bas.refresh());
        assertEquals(List.of(), noor.refresh());
        assertEquals(noor.logbook().entries(), bas.logbook().entries());
    }

    @Test
    void aProgramBesideThisOneIsHeardWithinTwoSeconds() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Dorg.sqlite.tmpdir=" + folder, "-cp",
                System.getProperty("java.class.path"), AppendingProgram.class.getName(), path.toString()).start();
        try (BufferedReader lines = program.inputReader()) {
            for (int heard = 0; heard < 5; heard++) {
                UUID edit = UUID.fromString(lines.readLine());
                long acknowledged = System.nanoTime();
                while (noor.logbook().entries().stream().noneMatch(entry -> entry.edit().equals(edit))) {
                    noor.refresh();
                    assertTrue(System.nanoTime() - acknowledged < SOON.toNanos(), "not heard");
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                }
            }
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    @Test
    void bothCanEditAtOnce() {
        noor.append(Edit.of(homes(90)), MUNICIPALITY);
        bas.append(Edit.of(duration("9w")), CORPORATION);
        noor.refresh();
        assertEquals(bas.logbook().entries(), noor.logbook().entries());
        assertEquals(List.of(), Conflicts.of(noor.logbook()));
    }

    @Test
    void theSameFieldAtTheSameTimeIsADifferenceForBothAndTheOneWhoSeesItSettlesIt() {
        String before = noor.logbook().plan().text(Subject.PLAN, Fields.HOMES);
        noor.append(Edit.of(homes(90)), MUNICIPALITY);
        bas.append(Edit.of(homes(95)), CORPORATION);
        noor.refresh();
        for (PlanFile each : List.of(noor, bas)) {
            Conflict conflict = Conflicts.of(each.logbook()).getFirst();
            assertEquals(List.of(before, List.of("90", "95")),
                    List.of(conflict.base(), conflict.sides().stream().map(side -> side.change().value()).toList()));
        }
        noor.append(Edit.of(homes(95)), MUNICIPALITY);
        bas.refresh();
        assertEquals(List.of(), Conflicts.of(bas.logbook()));
    }

    @Test
    void whoHasReadTheOthersEntryMerelyChangesHisMind() {
        noor.append(Edit.of(homes(90)), MUNICIPALITY);
        bas.refresh();
        bas.append(Edit.of(homes(95)), CORPORATION);
        assertEquals(List.of(), Conflicts.of(bas.logbook()));
    }

    @Test
    void undoTakesBackWhatTheWindowShowedAndNotWhatCameSince() {
        noor.append(Edit.of(duration("9w")), MUNICIPALITY);
        bas.append(Edit.of(homes(95)), CORPORATION);
        Entry undone = noor.undo(MUNICIPALITY).getFirst();
        assertEquals(Subject.step("X01"), undone.change().subject());
        assertEquals("95", noor.logbook().plan().text(Subject.PLAN, Fields.HOMES));
    }

    @Test
    void anEditThatIsRefusedForWhatTheOtherDidLeavesTheFileAsItWas() {
        noor.append(Edit.of(homes(90)), MUNICIPALITY);
        int entries = noor.logbook().entries().size();
        assertThrows(PlanException.class, () -> bas.append(Edit.of(duration("9w")), CORPORATION, next -> {
            assertEquals("90", next.plan().text(Subject.PLAN, Fields.HOMES));
            throw new PlanException(PlanException.Problem.NOTHING_CHANGED);
        }));
        assertEquals(List.of(), noor.refresh());
        assertEquals(entries, Contents.of(path).logbook().entries().size());
    }

    @Test
    void aCopyIsMergedIntoAFileThatOthersHaveOpen() {
        Path copy = folder.resolve("copy.doorbouw");
        noor.copyOver(copy);
        List<Entry> theirs;
        try (PlanFile file = PlanFile.open(copy, CLOCK)) {
            theirs = file.append(Edit.of(duration("9w")), CORPORATION);
        }
        bas.append(Edit.of(homes(95)), CORPORATION);
        assertEquals(theirs, noor.merge(copy, _ -> {
        }).fromTheirs());
        assertEquals(theirs, bas.refresh());
        assertEquals(noor.logbook().entries(), bas.logbook().entries());
    }

    @Test
    void aFileThatComesBackWithMoreInItIsGoneOnWith() throws IOException {
        Path newer = folder.resolve("newer.doorbouw");
        noor.copyOver(newer);
        List<Entry> theirs;
        try (PlanFile file = PlanFile.open(newer, CLOCK)) {
            theirs = file.append(Edit.of(homes(90)), CORPORATION);
        }
        Files.move(newer, path, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(theirs, noor.refresh());
        noor.append(Edit.of(duration("9w")), MUNICIPALITY);
        assertEquals(noor.logbook().entries(), Contents.of(path).logbook().entries());
        bas.append(Edit.of(duration("10w")), CORPORATION);
        assertEquals(bas.logbook().entries(), Contents.of(path).logbook().entries());
    }

    @Test
    void aFileCutBackToAnEarlierStateIsNotWrittenOver() throws IOException {
        Path earlier = folder.resolve("earlier.doorbouw");
        noor.copyOver(earlier);
        List<Entry> before = noor.logbook().entries();
        noor.append(Edit.of(homes(90)), MUNICIPALITY);
        Files.move(earlier, path, StandardCopyOption.REPLACE_EXISTING);
        assertMoved(() -> noor.refresh());
        assertMoved(() -> noor.append(Edit.of(homes(95)), MUNICIPALITY));
        assertEquals(before, Contents.of(path).logbook().entries());
        noor.copyOver(folder.resolve("rescued.doorbouw"));
        assertEquals(before.size() + 1, Contents.of(folder.resolve("rescued.doorbouw")).logbook().entries().size());
    }

    @Test
    void aFileWrittenOverInPlaceWithAnEarlierStateTakesNoMoreEdits() throws IOException {
        byte[] earlier = Files.readAllBytes(path);
        noor.append(Edit.of(homes(90)), MUNICIPALITY);
        Files.write(path, earlier);
        assertMoved(() -> noor.append(Edit.of(homes(95)), MUNICIPALITY));
        assertMoved(() -> noor.refresh());
    }

    @Test
    void aFileWrittenOverInPlaceWithItsEntriesInAnotherOrderIsGoneOnWith() throws IOException {
        Path merged = folder.resolve("merged.doorbouw");
        noor.copyOver(merged);
        List<Entry> mine = noor.append(Edit.of(homes(90)), MUNICIPALITY);
        List<Entry> theirs;
        try (PlanFile file = PlanFile.open(merged, CLOCK)) {
            theirs = file.append(Edit.of(duration("9w")), CORPORATION);
            assertEquals(mine, file.merge(path, _ -> {
            }).fromTheirs());
        }
        Files.write(path, Files.readAllBytes(merged));
        assertEquals(theirs, noor.refresh());
        noor.append(Edit.of(homes(95)), MUNICIPALITY);
        assertEquals(noor.logbook().entries(), Contents.of(path).logbook().entries());
    }

    @Test
    void aLookWhileSomebodyWritesFindsNothingNew() {
        try (Database other = Database.open(path)) {
            other.execute("BEGIN EXCLUSIVE");
            assertEquals(List.of(), noor.refresh());
            other.execute("ROLLBACK");
        }
        List<Entry> added = bas.append(Edit.of(homes(90)), CORPORATION);
        assertEquals(added, noor.refresh());
    }

    @Test
    void aFileThatIsGoneIsToldAtTheNextLook() throws IOException {
        Files.delete(path);
        assertMoved(() -> noor.refresh());
    }

    private static void assertMoved(Runnable deed) {
        assertEquals(Problem.MOVED, assertThrows(PlanFileException.class, deed::run).problem());
    }

    private static Change homes(int homes) {
        return Change.set(Subject.PLAN, Fields.HOMES, homes);
    }
}
