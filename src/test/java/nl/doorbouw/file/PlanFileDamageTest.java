package nl.doorbouw.file;

import static nl.doorbouw.file.Samples.CLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.doorbouw.plan.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFileDamageTest {

    /** Always the same bytes, so that a seed that fails fails again. */
    private static final Path SAMPLE = Path.of("src", "test", "resources", "plan-files", "version-2.doorbouw");
    private static final int CUTS = 200;
    private static final int FLIPS = 800;

    @TempDir
    Path folder;
    private Path path;
    private byte[] whole;
    private Read sound;
    private final Random random = new Random(20270311);

    /** All that a reader of a plan gets to see. */
    private record Read(List<Entry> entries, List<String> catalogue, String id) {
    }

    @BeforeEach
    void write() throws IOException {
        path = folder.resolve("plan.doorbouw");
        whole = Files.readAllBytes(SAMPLE);
        Files.write(path, whole);
        sound = read();
    }

    @Test
    void fileThatWasCutOffIsRefused() throws IOException {
        for (int cut = 0; cut < CUTS; cut++) {
            int length = random.nextInt(whole.length);
            Files.write(path, Arrays.copyOf(whole, length));
            assertThrows(PlanFileException.class, this::read, () -> "opened after " + length + " bytes");
        }
    }

    @Test
    void changedByteIsRefusedOrMakesNoDifference() throws IOException {
        int refused = 0;
        for (int flip = 0; flip < FLIPS; flip++) {
            byte[] damaged = whole.clone();
            int place = flip % 4 == 0 ? random.nextInt(100) : random.nextInt(whole.length);
            damaged[place] ^= (byte) (1 << random.nextInt(8));
            refused += refuses(damaged, "byte " + place);
        }
        assertTrue(refused > FLIPS / 4, "refused " + refused);
    }

    @Test
    void changedPageIsRefusedOrMakesNoDifference() throws IOException {
        for (int flip = 0; flip < CUTS; flip++) {
            byte[] damaged = whole.clone();
            int place = random.nextInt(whole.length / 512) * 512;
            byte[] noise = new byte[512];
            if (flip % 2 == 0) {
                random.nextBytes(noise);
            }
            System.arraycopy(noise, 0, damaged, place, noise.length);
            refuses(damaged, "sector at " + place);
        }
    }

    private int refuses(byte[] damaged, String where) throws IOException {
        Files.write(path, damaged);
        try {
            assertEquals(sound, read(), where);
            return 0;
        } catch (PlanFileException e) {
            return 1;
        } catch (RuntimeException e) {
            throw new AssertionError(where, e);
        }
    }

    private Read read() {
        try (PlanFile file = PlanFile.open(path, CLOCK)) {
            List<String> catalogue = file.catalogueFiles().entrySet().stream().map(Object::toString).toList();
            return new Read(file.logbook().entries(), catalogue, file.planId().toString());
        }
    }
}
