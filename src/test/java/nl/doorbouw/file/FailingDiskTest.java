package nl.doorbouw.file;

import static nl.doorbouw.file.Samples.CLOCK;
import static nl.doorbouw.file.Samples.CORPORATION;
import static nl.doorbouw.file.Samples.MUNICIPALITY;
import static nl.doorbouw.file.Samples.duration;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.doorbouw.file.PlanFileException.Problem;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.history.NewEntries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Disks and shares that fail while a plan is open: the edit is not made and the reason is told, what was saved stays, the same
 * edit can be made again once the trouble is over, and what was read can be saved elsewhere meanwhile.
 */
class FailingDiskTest {

    private static final Edit EDIT = Edit.of(duration("9w"));
    private static final int KIB = 1024;
    private static final int DISK = 256 * KIB;

    @TempDir
    Path elsewhere;
    @TempDir
    Path folder;
    private Path share;
    private Path path;

    @BeforeEach
    void makeShare() throws IOException {
        share = Files.createDirectory(folder.resolve("share"));
        path = share.resolve("plan.doorbouw");
    }

    @AfterEach
    void takeShareAway() throws Exception {
        if (share.toFile().exists()) {
            run("umount", "-l", share.toString());
        }
    }

    @Test
    void aLockOfAProgramThatDiedHoldsNobodyUpAndHalfAnEditIsGone() throws IOException, InterruptedException {
        Samples.write(path);
        try (PlanFile file = open()) {
            Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                    "--enable-native-access=ALL-UNNAMED", "-Dorg.sqlite.tmpdir=" + elsewhere, "-cp", System.getProperty("java.class.path"),
                    LockHoldingProgram.class.getName(), path.toString()).start();
            try {
                assertEquals("held", holder.inputReader().readLine());
                assertTrue(Files.exists(share.resolve("plan.doorbouw-journal")));
                assertProblem(Problem.LOCKED, () -> file.append(EDIT, MUNICIPALITY));
            } finally {
                holder.destroyForcibly().waitFor();
            }
            assertGoesOn(file);
        }
    }

    @Test
    void aFileThatIsDeletedInTheMiddleOfAnEdit() {
        Samples.write(path);
        assertRescued(Problem.MOVED, _ -> delete(path));
    }

    @Test
    void aFileThatIsRenamedInTheMiddleOfAnEditAndBack() {
        Samples.write(path);
        Path other = share.resolve("other.doorbouw");
        try (PlanFile file = open()) {
            assertNotSaved(file, Problem.MOVED, _ -> move(path, other));
            move(other, path);
            assertGoesOn(file);
        }
    }

    @Test
    void aFolderThatGoesAwayInTheMiddleOfAnEditAndComesBack() {
        Samples.write(path);
        Path away = folder.resolve("away");
        try (PlanFile file = open()) {
            assertNotSaved(file, Problem.MOVED, _ -> move(share, away));
            assertProblem(Problem.IO, () -> file.append(EDIT, MUNICIPALITY));
            assertProblem(Problem.IO, file::refresh);
            assertCopied(file);
            move(away, share);
            assertGoesOn(file);
        }
    }

    @Test
    void aShareThatIsUnmountedInTheMiddleOfAnEditAndComesBackAsAnother() throws Exception {
        mount(DISK);
        Samples.write(path);
        Path backup = elsewhere.resolve("backup.doorbouw");
        try (PlanFile file = open()) {
            file.copyOver(backup);
            assertNotSaved(file, Problem.MOVED, _ -> run("umount", "-l", share.toString()));
            assertCopied(file);
            mount(DISK);
            Files.copy(backup, path);
            assertGoesOn(file);
        }
    }

    @Test
    void aShareThatBecomesReadOnly() throws Exception {
        Samples.write(path);
        try (PlanFile file = open()) {
            assumeTrue(run("mount", "--bind", share.toString(), share.toString()) == 0, "nothing can be mounted here");
            run("mount", "-o", "remount,bind,ro", share.toString());
            assertNotSaved(file, Problem.NOT_WRITABLE, _ -> {
            });
            assertEquals(List.of(), file.refresh());
            assertCopied(file);
            run("umount", share.toString());
            assertGoesOn(file);
        }
    }

    @Test
    void aShareThatIsReadOnlyFromTheStart() throws Exception {
        mount(DISK);
        Samples.write(path);
        run("mount", "-o", "remount,ro", share.toString());
        try (PlanFile file = open()) {
            assertTrue(file.readOnly());
            assertNotSaved(file, Problem.NOT_WRITABLE, _ -> {
            });
            assertCopied(file);
        }
    }

    @Test
    void aFullDisk() throws Exception {
        mount(DISK);
        Samples.write(path);
        Path filler = share.resolve("filler");
        try (PlanFile file = open()) {
            fill(filler);
            assertNotSaved(file, Problem.DISK_FULL, _ -> {
            });
            assertProblem(Problem.DISK_FULL, () -> file.copyOver(share.resolve("copy.doorbouw")));
            assertEquals(List.of("filler", "plan.doorbouw"), names());
            assertCopied(file);
            delete(filler);
            assertGoesOn(file);
        }
    }

    /** The same where nothing can be mounted. */
    @Test
    void aFileThatMayNotGrow() {
        Samples.write(path);
        NewEntries.Pen pen = new NewEntries.Pen(MUNICIPALITY, CLOCK.instant(), UUID::randomUUID);
        Edit large = new Edit(Layer.PLAN, List.of(duration("9w")), "waarom ".repeat(KIB));
        Database database = Database.open(path);
        try (SharedLogbook shared = new SharedLogbook(database)) {
            List<Entry> before = shared.logbook().entries();
            database.execute("PRAGMA max_page_count = " + database.number("PRAGMA page_count"));
            assertProblem(Problem.DISK_FULL, () -> shared.add(now -> NewEntries.of(large, now, now, pen), _ -> {
            }));
            assertEquals(before, shared.logbook().entries());
            assertEquals(before, Contents.of(path).logbook().entries());
            database.execute("PRAGMA max_page_count = 1000000");
            shared.add(now -> NewEntries.of(large, now, now, pen), _ -> {
            });
            assertEquals(before.size() + 1, Contents.of(path).logbook().entries().size());
        }
    }

    private void assertRescued(Problem problem, Consumer<Logbook> trouble) {
        try (PlanFile file = open()) {
            assertNotSaved(file, problem, trouble);
            assertCopied(file);
        }
    }

    /** @param trouble comes when the edit is under way */
    private static void assertNotSaved(PlanFile file, Problem problem, Consumer<Logbook> trouble) {
        List<Entry> before = file.logbook().entries();
        assertProblem(problem, () -> file.append(EDIT, MUNICIPALITY, trouble));
        assertEquals(before, file.logbook().entries());
    }

    /** What was read, and the edit that was not saved, go on in a copy. */
    private void assertCopied(PlanFile file) {
        Path copy = elsewhere.resolve("copy.doorbouw");
        file.copyOver(copy);
        try (PlanFile open = PlanFile.open(copy, CLOCK)) {
            assertEquals(file.logbook().entries(), open.logbook().entries());
            assertEquals(file.planId(), open.planId());
            open.append(EDIT, MUNICIPALITY);
        }
    }

    /** The same edit again is saved, and nothing that was saved before is gone. */
    private void assertGoesOn(PlanFile file) {
        List<Entry> before = file.logbook().entries();
        file.append(EDIT, MUNICIPALITY);
        assertEquals(before, file.logbook().entries().subList(0, before.size()));
        assertEquals(file.logbook().entries(), Contents.of(path).logbook().entries());
        assertNotEquals(before, file.logbook().entries());
        try (PlanFile other = open()) {
            other.undo(CORPORATION);
        }
    }

    private static void assertProblem(Problem problem, Runnable deed) {
        PlanFileException failure = assertThrows(PlanFileException.class, deed::run);
        assertEquals(problem, failure.problem(), failure.getMessage());
    }

    private PlanFile open() {
        return PlanFile.open(path, CLOCK);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(share)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void mount(int bytes) {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + bytes, "tmpfs", share.toString()) == 0, "nothing can be mounted here");
    }

    private static void fill(Path filler) throws IOException {
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(new byte[KIB]);
            }
        } catch (IOException full) {
            assertTrue(Files.size(filler) > 0);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int run(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
