package nl.doorbouw.file;

import static nl.doorbouw.file.Samples.CLOCK;
import static nl.doorbouw.file.Samples.CORPORATION;
import static nl.doorbouw.file.Samples.duration;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Slot;
import nl.doorbouw.plan.history.Conflicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of every version there ever was still open. A file {@code version-N.doorbouw} is made once, by {@link #main},
 * while N is the version that the program writes, and never again; {@code version-N.txt} beside it says what is in it.
 */
class PastVersionsTest {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "plan-files");

    @TempDir
    Path folder;

    @Test
    void versionOneOpensWithWhatIsInIt() throws IOException {
        assertOpens("version-1", PastVersionsTest::line);
    }

    @Test
    void entriesOfVersionOneReplaceTheLastOneBeforeThemInTheirSlot() throws IOException {
        Files.copy(SAMPLES.resolve("version-1.doorbouw"), folder.resolve("plan.doorbouw"));
        Logbook logbook = Contents.of(folder.resolve("plan.doorbouw")).logbook();
        Map<Slot, Set<UUID>> latest = new HashMap<>();
        for (Entry entry : logbook.entries()) {
            assertEquals(latest.getOrDefault(entry.slot(), Set.of()), entry.replaces());
            latest.put(entry.slot(), Set.of(entry.id()));
        }
        assertEquals(List.of(), Conflicts.of(logbook));
    }

    @Test
    void readingAnOldFileLeavesItAsItIs() throws IOException {
        Path path = folder.resolve("plan.doorbouw");
        Files.copy(SAMPLES.resolve("version-1.doorbouw"), path);
        Contents.of(path);
        assertEquals(-1, Files.mismatch(SAMPLES.resolve("version-1.doorbouw"), path));
    }

    @Test
    void damageToAnEntryOfVersionOneIsFoundOnTheWay() throws IOException {
        Path path = folder.resolve("plan.doorbouw");
        Files.copy(SAMPLES.resolve("version-1.doorbouw"), path);
        try (Database database = Database.open(path)) {
            database.execute("DROP TRIGGER entry_is_never_changed");
            database.execute("UPDATE entry SET remark = 'anders' WHERE number = 7");
        }
        PlanFileException refused = assertThrows(PlanFileException.class, () -> PlanFile.open(path, CLOCK));
        assertEquals(List.of(7L, "sum"), List.of(refused.facts().get(0), refused.facts().get(2)));
    }

    @Test
    void versionTwoOpensWithWhatIsInIt() throws IOException {
        assertOpens("version-2", PastVersionsTest::lineWithReplaces);
    }

    private void assertOpens(String name, Function<Entry, String> line) throws IOException {
        Path path = folder.resolve("plan.doorbouw");
        Files.copy(SAMPLES.resolve(name + ".doorbouw"), path);
        try (PlanFile file = PlanFile.open(path, CLOCK)) {
            assertEquals(Files.readAllLines(SAMPLES.resolve(name + ".txt")), lines(file, line));
            int before = file.logbook().entries().size();
            file.append(Edit.of(duration("9w")), CORPORATION);
            file.undo(CORPORATION);
            assertEquals(before + 2, file.logbook().entries().size());
        }
    }

    @Test
    void thisVersionHasASample() {
        try (Database database = Database.open(SAMPLES.resolve("version-" + Schema.VERSION + ".doorbouw"))) {
            assertEquals(Schema.VERSION, Schema.version(database));
        }
    }

    /** Makes the sample of the version that the program writes now. */
    public static void main(String[] arguments) throws IOException {
        String name = "version-" + Schema.VERSION;
        Path path = SAMPLES.resolve(name + ".doorbouw");
        Samples.write(path);
        try (PlanFile file = PlanFile.open(path, CLOCK)) {
            Files.write(SAMPLES.resolve(name + ".txt"), lines(file, PastVersionsTest::lineWithReplaces));
        }
    }

    private static List<String> lines(PlanFile file, Function<Entry, String> line) {
        List<String> lines = new ArrayList<>();
        lines.add("plan " + file.planId());
        file.catalogueFiles().forEach((name, text) -> lines.add("catalogue " + name + " " + escaped(text)));
        file.logbook().entries().forEach(entry -> lines.add(escaped(line.apply(entry))));
        return lines;
    }

    private static String line(Entry entry) {
        return String.join(" | ", entry.id().toString(), String.valueOf(entry.lamport()), entry.at().toString(),
                entry.author(), entry.party().code(), entry.layer().name(), entry.change().subject().toString(),
                entry.change().field().name(), entry.old(), entry.change().value(), entry.remark(),
                entry.edit().toString(), entry.reverts().map(Object::toString).orElse(""));
    }

    private static String lineWithReplaces(Entry entry) {
        return line(entry) + " | " + entry.replaces().stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
    }

    private static String escaped(String text) {
        return text.replace("\n", "\\n").replace("\t", "\\t");
    }
}
