package nl.doorbouw.file;

import static nl.doorbouw.file.Samples.CLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.history.Conflicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four programs edit one file, and are killed and started again. {@code -Dsoak.edits=1000} makes a long test of it. */
class SoakTest {

    private static final int PROGRAMS = 4;
    private static final int EDITS = Integer.getInteger("soak.edits", 50);
    /** A program lives for as many edits at most. */
    private static final int LIFE = Math.max(40, EDITS / 10);

    /** Longer than an edit takes, so that the kill falls anywhere in one. */
    private static final int NANOS = 8_000_000;

    @TempDir
    Path folder;
    private Path path;

    /** What one program said: its edits that are on disk, with their entries, and how often it was killed and kept waiting. */
    private record Said(Map<UUID, Integer> edits, int kills, int locked) {
    }

    @Test
    void everyAcknowledgedEditIsInOnePlan() throws IOException, InterruptedException, ExecutionException {
        path = folder.resolve("plan.doorbouw");
        PlanFile.create(path, Samples.catalogue(), CLOCK).close();
        long begun = System.nanoTime();
        List<Said> said = all();
        double seconds = (System.nanoTime() - begun) / 1e9;

        Contents contents = Contents.of(path);
        Map<UUID, Long> found = contents.logbook().entries().stream()
                .collect(Collectors.groupingBy(Entry::edit, Collectors.counting()));
        said.forEach(program -> program.edits().forEach((edit, entries) -> assertEquals((long) entries, found.get(edit), "edit " + edit)));
        int acknowledged = said.stream().mapToInt(program -> program.edits().size()).sum();
        int kills = said.stream().mapToInt(Said::kills).sum();
        int more = found.size() - acknowledged;
        assertTrue(more >= 0 && more <= kills, more + " edits that nobody heard of, with " + kills + " kills");
        System.getLogger(SoakTest.class.getName()).log(System.Logger.Level.INFO,
                "%d acknowledged edits, %d more, %d entries, %d kills, %d waits given up, %d open conflicts, %.1f s".formatted(acknowledged, more,
                        contents.logbook().entries().size(), kills, said.stream().mapToInt(Said::locked).sum(),
                        Conflicts.of(contents.logbook()).size(), seconds));
    }

    private List<Said> all() throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(PROGRAMS)) {
            List<Future<Said>> running = new ArrayList<>();
            for (int number = 0; number < PROGRAMS; number++) {
                int name = number;
                running.add(threads.submit(() -> one(name)));
            }
            List<Said> said = new ArrayList<>();
            for (Future<Said> program : running) {
                said.add(program.get());
            }
            return said;
        }
    }

    /** Runs a program again and again, until it has acknowledged enough. */
    private Said one(int name) throws IOException, InterruptedException {
        Random random = new Random(name);
        Map<UUID, Integer> edits = new HashMap<>();
        int kills = 0;
        int locked = 0;
        while (edits.size() < EDITS) {
            Process program = start(name);
            int enough = Math.min(EDITS, edits.size() + 1 + random.nextInt(LIFE));
            try (BufferedReader lines = program.inputReader()) {
                while (edits.size() < enough) {
                    locked += heard(lines.readLine(), edits);
                }
                LockSupport.parkNanos(random.nextInt(NANOS));
                // the handle leaves open what the program has printed
                program.toHandle().destroyForcibly();
                for (String line : lines.lines().toList()) {
                    locked += heard(line, edits);
                }
            } finally {
                program.destroyForcibly().waitFor();
            }
            kills++;
        }
        return new Said(edits, kills, locked);
    }

    private static int heard(String line, Map<UUID, Integer> edits) {
        if (line == null) {
            throw new AssertionError("the program ended by itself");
        }
        String[] words = line.split(" ");
        if (words.length == 2 && !words[1].isEmpty()) {
            edits.put(UUID.fromString(words[0]), Integer.parseInt(words[1]));
        }
        return line.equals("locked") ? 1 : 0;
    }

    private Process start(int name) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Dorg.sqlite.tmpdir=" + folder, "-cp",
                System.getProperty("java.class.path"), SoakingProgram.class.getName(), path.toString(), String.valueOf(name))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
