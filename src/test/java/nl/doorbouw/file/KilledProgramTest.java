package nl.doorbouw.file;

import static nl.doorbouw.file.Samples.CLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.doorbouw.plan.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProgramTest {

    private static final int KILLS = 50;
    private static final int MOST_EDITS = 12;
    private static final int UUID_LENGTH = 36;
    /** Longer than an edit takes, so that the kill falls anywhere in one. */
    private static final int NANOS = 8_000_000;

    @TempDir
    Path folder;
    private final Random random = new Random(20270311);

    @Test
    void everyEditThatWasAcknowledgedSurvivesAKill() throws IOException, InterruptedException {
        Path path = folder.resolve("plan.doorbouw");
        PlanFile.create(path, Samples.catalogue(), CLOCK).close();
        Set<UUID> known = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            List<UUID> acknowledged = killed(path);
            Map<UUID, Integer> edits = edits(path);
            assertTrue(edits.keySet().containsAll(acknowledged), "an acknowledged edit is gone after kill " + kill);
            assertTrue(edits.keySet().containsAll(known), "an older edit is gone after kill " + kill);
            assertEquals(Set.of(AppendingProgram.CHANGES), Set.copyOf(edits.values()), "half an edit, kill " + kill);
            int unacknowledged = edits.size() - known.size() - acknowledged.size();
            assertTrue(unacknowledged == 0 || unacknowledged == 1, unacknowledged + " edits too many, kill " + kill);
            known.addAll(edits.keySet());
        }
    }

    /** Runs the program, kills it at a random moment after its first edit, and gives the edits that it acknowledged. */
    private List<UUID> killed(Path path) throws IOException, InterruptedException {
        Process program = start(path);
        List<UUID> acknowledged = new ArrayList<>();
        try (BufferedReader lines = program.inputReader()) {
            int enough = 1 + random.nextInt(MOST_EDITS);
            while (acknowledged.size() < enough) {
                acknowledged.add(UUID.fromString(lines.readLine()));
            }
            LockSupport.parkNanos(random.nextInt(NANOS));
            // the handle leaves open what the program has printed
            program.toHandle().destroyForcibly();
            lines.lines().filter(line -> line.length() == UUID_LENGTH).map(UUID::fromString).forEach(acknowledged::add);
        } finally {
            program.destroyForcibly().waitFor();
        }
        return acknowledged;
    }

    private Process start(Path path) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                // a killed program leaves its unpacked library behind
                "-Dorg.sqlite.tmpdir=" + folder, "-cp", System.getProperty("java.class.path"),
                AppendingProgram.class.getName(), path.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static Map<UUID, Integer> edits(Path path) {
        Map<UUID, Integer> edits = new LinkedHashMap<>();
        try (PlanFile file = PlanFile.open(path, CLOCK)) {
            for (Entry entry : file.logbook().entries()) {
                edits.merge(entry.edit(), 1, Integer::sum);
            }
        }
        return edits;
    }
}
