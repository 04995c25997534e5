package nl.doorbouw.file.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.word.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresenceTest {

    private static final Author NOOR = new Author("Noor", Party.GEMEENTE);
    private static final Author BAS = new Author("Bas Yılmaz", Party.CORPORATIE);
    private static final Instant MORNING = Instant.parse("2027-03-11T08:30:00Z");

    @TempDir
    Path folder;

    @Test
    void eachSeesTheOtherAndNotItself() {
        try (Presence noor = join(NOOR, "LT-1"); Presence bas = join(BAS, "LT-2")) {
            Present other = noor.beat().getFirst();
            assertEquals(new Present(other.session(), BAS, "LT-2", MORNING), other);
            assertEquals(List.of(NOOR), authors(bas.beat()));
        }
    }

    @Test
    void whoGoesIsGone() {
        try (Presence noor = join(NOOR, "LT-1")) {
            join(BAS, "LT-2").close();
            assertEquals(List.of(), noor.beat());
        }
        assertEquals(List.of(), names());
    }

    @Test
    void whoWasNotHeardForALongTimeIsGoneAndSoIsTheNote() throws IOException {
        try (Presence noor = join(NOOR, "LT-1")) {
            join(BAS, "LT-2");
            Path note = notes().filter(file -> content(file).contains("Bas")).findFirst().orElseThrow();
            Files.setLastModifiedTime(note, FileTime.from(Files.getLastModifiedTime(note).toInstant().minusSeconds(14)));
            assertEquals(List.of(BAS), authors(noor.beat()));
            Files.setLastModifiedTime(note, FileTime.from(Files.getLastModifiedTime(note).toInstant().minusSeconds(3)));
            assertEquals(List.of(), noor.beat());
            assertFalse(Files.exists(note));
        }
    }

    @Test
    void aNoteThatWasTakenAwayComesBackWithTheNextBeat() throws IOException {
        try (Presence noor = join(NOOR, "LT-1"); Presence bas = join(BAS, "LT-2")) {
            for (Path note : notes().toList()) {
                Files.delete(note);
            }
            assertEquals(List.of(), noor.beat());
            assertEquals(List.of(NOOR), authors(bas.beat()));
            assertEquals(List.of(BAS), authors(noor.beat()));
        }
    }

    @Test
    void theSamePersonUnderAnotherPartyIsSeenOnce() {
        try (Presence noor = join(NOOR, "LT-1"); Presence bas = join(BAS, "LT-2"); Presence other = bas.as(new Author("Bas", Party.AANNEMER))) {
            assertEquals(List.of(new Author("Bas", Party.AANNEMER)), authors(noor.beat()));
            assertEquals(List.of(NOOR), authors(other.beat()));
        }
    }

    @Test
    void notesOfAnotherPlanAndOtherFilesDoNotCount() throws IOException {
        Files.writeString(folder.resolve("~$plan.doorbouw.half"), "een");
        Files.writeString(folder.resolve("~$plan.doorbouw.other"), "een\ntwee\ngemeente\nvier\nvijf");
        try (Presence noor = join(NOOR, "LT-1");
                Presence elsewhere = Presence.join(folder.resolve("plan 2.doorbouw"), BAS, "LT-2", MORNING)) {
            assertEquals(List.of(), noor.beat());
            assertEquals(List.of(), elsewhere.beat());
        }
    }

    @Test
    void aFolderThatIsAwayIsNoTrouble() {
        try (Presence noor = Presence.join(folder.resolve("away").resolve("plan.doorbouw"), NOOR, "LT-1", MORNING)) {
            assertEquals(List.of(), noor.beat());
        }
    }

    private Presence join(Author author, String machine) {
        return Presence.join(folder.resolve("plan.doorbouw"), author, machine, MORNING);
    }

    private static List<Author> authors(List<Present> others) {
        return others.stream().map(Present::author).toList();
    }

    private List<String> names() {
        return notes().map(file -> file.getFileName().toString()).toList();
    }

    private Stream<Path> notes() {
        return Stream.of(folder.toFile().listFiles()).map(File::toPath);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
