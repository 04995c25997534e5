package nl.doorbouw.file;

import static nl.doorbouw.file.Samples.CLOCK;
import static nl.doorbouw.file.Samples.CORPORATION;
import static nl.doorbouw.file.Samples.duration;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorbouw.file.PlanFileException.Problem;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final Migrations.Step ADD_CATALOGUE = database -> Schema.STATEMENTS.stream()
            .filter(statement -> statement.startsWith("CREATE TABLE catalogue")).forEach(database::execute);
    private static final Migrations.Step FILL_CATALOGUE = database ->
            TextTable.CATALOGUE.add(database, Map.of("steps.tsv", "V01"));

    @TempDir
    Path folder;
    private Path path;
    private List<Entry> entries;

    /** An invented version 0, that has no catalogue yet. */
    @BeforeEach
    void writeOldVersion() {
        path = folder.resolve("plan.doorbouw");
        Samples.write(path);
        try (PlanFile file = PlanFile.open(path, CLOCK)) {
            entries = file.logbook().entries();
        }
        try (Database database = Database.open(path)) {
            database.execute("DROP TABLE catalogue");
            database.execute("PRAGMA user_version = 0");
        }
    }

    @Test
    void oldFileGoesThroughTheStepsInOrderAndStaysUpToDate() throws IOException {
        try (PlanFile file = open(ADD_CATALOGUE, FILL_CATALOGUE)) {
            assertEquals(entries, file.logbook().entries());
            assertEquals(Map.of("steps.tsv", "V01"), file.catalogueFiles());
            file.append(Edit.of(duration("9w")), CORPORATION);
        }
        try (PlanFile file = PlanFile.open(path, CLOCK)) {
            assertEquals(entries.size() + 1, file.logbook().entries().size());
        }
        assertEquals(List.of("plan.doorbouw"), names());
    }

    @Test
    void fileStaysAsItWasWhenAStepFails() throws IOException {
        assertLeftAlone(Problem.DAMAGED, FILL_CATALOGUE, ADD_CATALOGUE);
    }

    @Test
    void fileStaysAsItWasWhenTheResultCannotBeRead() throws IOException {
        assertLeftAlone(Problem.DAMAGED, ADD_CATALOGUE, database -> database.execute("DROP TABLE meta"));
    }

    @Test
    void readOnlyFileIsNotBroughtUpToDate() throws IOException {
        assertTrue(path.toFile().setReadOnly());
        assertLeftAlone(Problem.NOT_WRITABLE, ADD_CATALOGUE, FILL_CATALOGUE);
    }

    @Test
    void editMadeInTheOldFileMeanwhileIsNotLost() {
        Migrations.Step meanwhile = copy -> {
            try (Database old = Database.open(path)) {
                old.execute("INSERT INTO meta (key, value, sum) VALUES ('later', '', 0)");
            }
        };
        PlanFileException refused = assertThrows(PlanFileException.class, () -> open(ADD_CATALOGUE, meanwhile));
        assertEquals(Problem.LOCKED, refused.problem());
        try (Database old = Database.open(path)) {
            assertEquals(1, old.number("SELECT count(*) FROM meta WHERE key = 'later'"));
        }
    }

    private PlanFile open(Migrations.Step first, Migrations.Step second) {
        return PlanFile.open(path, CLOCK, new Migrations(0, List.of(first, second)));
    }

    private void assertLeftAlone(Problem problem, Migrations.Step first, Migrations.Step second) throws IOException {
        byte[] before = Files.readAllBytes(path);
        PlanFileException refused = assertThrows(PlanFileException.class, () -> open(first, second));
        assertEquals(problem, refused.problem());
        assertArrayEquals(before, Files.readAllBytes(path));
        assertEquals(List.of("plan.doorbouw"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
