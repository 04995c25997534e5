package nl.doorbouw.file;

import static nl.doorbouw.file.Samples.CLOCK;
import static nl.doorbouw.file.Samples.MUNICIPALITY;
import static nl.doorbouw.file.Samples.catalogue;
import static nl.doorbouw.file.Samples.duration;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.doorbouw.file.PlanFileException.Problem;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFileRefusalTest {

    private static final String UNLOCK = "DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_deleted; ";

    @TempDir
    Path folder;
    private Path path;

    @BeforeEach
    void write() {
        path = folder.resolve("plan.doorbouw");
        Samples.write(path);
    }

    @Test
    void missingFile() {
        assertRefused(Problem.NOT_FOUND, folder.resolve("nowhere.doorbouw"));
    }

    @Test
    void folderIsNotAPlan() {
        assertRefused(Problem.NOT_A_PLAN, folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "Een brief.", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< >>\nendobj\n", "PK\u0003\u0004"})
    void otherFileIsNotAPlanAndStaysAsItIs(String text) throws IOException {
        byte[] bytes = text.repeat(100).getBytes(StandardCharsets.ISO_8859_1);
        Files.write(path, bytes);
        assertRefused(Problem.NOT_A_PLAN, path);
        assertArrayEquals(bytes, Files.readAllBytes(path));
    }

    @Test
    void databaseOfAnotherProgramIsNotAPlan() throws SQLException {
        Path other = folder.resolve("other.db");
        sql(other, "CREATE TABLE entry (id TEXT); PRAGMA user_version = 1");
        assertRefused(Problem.NOT_A_PLAN, other);
    }

    @Test
    void newerVersionIsRefusedWithBothVersions() throws SQLException {
        sql(path, "PRAGMA user_version = 7");
        assertEquals(List.of(7, Schema.VERSION), assertRefused(Problem.NEWER_VERSION, path).facts());
    }

    @Test
    void versionBeforeTheFirstIsDamage() throws SQLException {
        sql(path, "PRAGMA user_version = 0");
        assertRefused(Problem.DAMAGED, path);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            subject,  huis 3
            field,    colour
            field,    answer
            new,      veel
            old,      12 manen
            party,    waterschap
            at,       gisteren
            id,       7
            edit,     ''
            reverts,  dat daar
            replaces, die twee
            lamport,  0
            lamport,  9223372036854775807
            """)
    void brokenEntryIsNamed(String column, String found) throws SQLException {
        sql(path, UNLOCK + "UPDATE entry SET " + column + " = '" + found + "' WHERE number = 7; " + triggers());
        List<Object> facts = assertRefused(Problem.BROKEN_ENTRY, path).facts();
        assertEquals(List.of(7L, column, found), List.of(facts.get(0), facts.get(2), facts.get(3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"author", "remark", "layer"})
    void entryChangedByAnotherProgramIsNamed(String column) throws SQLException {
        sql(path, UNLOCK + "UPDATE entry SET " + column + " = 'iemand anders' WHERE number = 7; " + triggers());
        List<Object> facts = assertRefused(Problem.BROKEN_ENTRY, path).facts();
        assertEquals(List.of(7L, "sum"), List.of(facts.get(0), facts.get(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "DELETE FROM entry WHERE number = 7",
        "DELETE FROM entry WHERE number = 1",
        "UPDATE catalogue SET text = 'anders'",
        "UPDATE catalogue SET name = 'anders' WHERE position = 1",
        "UPDATE meta SET value = '0' || substr(value, 2) || '1' WHERE key = 'plan'",
        "DELETE FROM meta",
        "CREATE TRIGGER more AFTER INSERT ON entry BEGIN DELETE FROM meta; END",
        "CREATE VIEW more AS SELECT 1",
        "DROP TABLE catalogue",
        "ALTER TABLE entry ADD COLUMN more TEXT"})
    void fileChangedByAnotherProgramIsRefused(String change) throws SQLException {
        sql(path, UNLOCK + change + "; " + triggers());
        assertRefused(Problem.DAMAGED, path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE entry SET remark = ''", "DELETE FROM entry", "DELETE FROM entry WHERE number = 3"})
    void entriesCannotBeChangedOrDeleted(String change) {
        String message = assertThrows(SQLException.class, () -> sql(path, change)).getMessage();
        assertTrue(message.contains("an entry is never"), message);
    }

    @Test
    void fileMarkedReadOnlyOpensForReadingAlone() {
        List<Entry> entries = entries();
        assertTrue(path.toFile().setReadOnly());
        try (PlanFile file = PlanFile.open(path, CLOCK)) {
            assertTrue(file.readOnly());
            assertEquals(entries, file.logbook().entries());
            assertProblem(Problem.NOT_WRITABLE, () -> file.append(Edit.of(duration("9w")), MUNICIPALITY));
            assertProblem(Problem.NOT_WRITABLE, () -> file.undo(MUNICIPALITY));
            file.copyOver(folder.resolve("copy.doorbouw"));
        }
        try (PlanFile copy = PlanFile.open(folder.resolve("copy.doorbouw"), CLOCK)) {
            assertEquals(entries, copy.logbook().entries());
            copy.append(Edit.of(duration("9w")), MUNICIPALITY);
        }
    }

    @Test
    void fileMovedWhileOpenTakesNoMoreEdits() throws IOException {
        List<Entry> before = entries();
        try (PlanFile file = PlanFile.open(path, CLOCK)) {
            Files.move(path, folder.resolve("moved.doorbouw"));
            assertProblem(Problem.MOVED, () -> file.append(Edit.of(duration("9w")), MUNICIPALITY));
            Samples.write(path);
            assertProblem(Problem.MOVED, () -> file.append(Edit.of(duration("9w")), MUNICIPALITY));
            assertEquals(before, file.logbook().entries());
        }
    }

    @Test
    void creatingOverSomethingIsRefused() throws IOException {
        byte[] before = Files.readAllBytes(path);
        assertProblem(Problem.EXISTS, () -> PlanFile.create(path, catalogue(), CLOCK));
        assertArrayEquals(before, Files.readAllBytes(path));
    }

    @Test
    void creatingInAFolderThatIsNotThereIsRefused() {
        Path nowhere = folder.resolve("nowhere").resolve("plan.doorbouw");
        assertProblem(Problem.NOT_FOUND, () -> PlanFile.create(nowhere, catalogue(), CLOCK));
    }

    @Test
    void fileHeldByAnotherProgramIsLockedAndNothingIsLost() throws SQLException {
        List<Entry> before = entries();
        try (PlanFile file = PlanFile.open(path, CLOCK)) {
            try (Connection other = connect(path); Statement statement = other.createStatement()) {
                statement.executeUpdate("BEGIN IMMEDIATE");
                assertProblem(Problem.LOCKED, () -> file.append(Edit.of(duration("9w")), MUNICIPALITY));
                assertEquals(before, file.logbook().entries());
                statement.executeUpdate("ROLLBACK; BEGIN EXCLUSIVE");
                assertRefused(Problem.LOCKED, path);
            }
            file.append(Edit.of(duration("9w")), MUNICIPALITY);
            assertEquals(before.size() + 1, entries().size());
        }
    }

    private List<Entry> entries() {
        try (PlanFile file = PlanFile.open(path, CLOCK)) {
            return file.logbook().entries();
        }
    }

    private static PlanFileException assertRefused(Problem problem, Path path) {
        PlanFileException refused = assertProblem(problem, () -> PlanFile.open(path, CLOCK).close());
        assertEquals(path, refused.path());
        return refused;
    }

    private static PlanFileException assertProblem(Problem problem, Runnable deed) {
        PlanFileException refused = assertThrows(PlanFileException.class, deed::run);
        assertEquals(problem, refused.problem(), refused.getMessage());
        return refused;
    }

    private static Connection connect(Path path) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + path);
    }

    private static void sql(Path path, String statements) throws SQLException {
        try (Connection connection = connect(path); Statement statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
    }

    /** What makes the triggers again, so that the change alone is what is found. */
    private static String triggers() {
        return String.join("; ", Schema.STATEMENTS.stream().filter(sql -> sql.startsWith("CREATE TRIGGER")).toList());
    }
}
