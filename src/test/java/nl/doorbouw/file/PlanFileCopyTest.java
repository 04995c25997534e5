package nl.doorbouw.file;

import static nl.doorbouw.file.Samples.CLOCK;
import static nl.doorbouw.file.Samples.CORPORATION;
import static nl.doorbouw.file.Samples.duration;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.doorbouw.file.PlanFileException.Problem;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFileCopyTest {

    @TempDir
    Path folder;
    private Path path;
    private Path target;

    @BeforeEach
    void write() {
        path = folder.resolve("plan.doorbouw");
        target = folder.resolve("copy.doorbouw");
        Samples.write(path);
    }

    @Test
    void copyHoldsTheSamePlan() throws IOException {
        try (PlanFile file = open()) {
            file.copyOver(target);
            try (PlanFile copy = PlanFile.open(target, CLOCK)) {
                assertEquals(file.logbook().entries(), copy.logbook().entries());
                assertEquals(file.planId(), copy.planId());
                assertEquals(file.catalogueFiles(), copy.catalogueFiles());
            }
        }
        assertEquals(List.of("copy.doorbouw", "plan.doorbouw"), names());
    }

    @Test
    void copyAndPlanGoDifferentWays() {
        try (PlanFile file = open()) {
            int before = file.logbook().entries().size();
            file.copyOver(target);
            file.append(Edit.of(duration("3w")), CORPORATION);
            try (PlanFile copy = PlanFile.open(target, CLOCK)) {
                assertEquals(before, copy.logbook().entries().size());
                copy.append(Edit.of(duration("4w")), CORPORATION);
            }
            assertEquals(before + 1, file.logbook().entries().size());
        }
    }

    @Test
    void copyTakesThePlaceOfAnotherFile() throws IOException {
        Files.writeString(target, "mine");
        try (PlanFile file = open()) {
            file.copyOver(target);
            assertEquals(file.logbook().entries(), entries(target));
        }
        assertEquals(List.of("copy.doorbouw", "plan.doorbouw"), names());
    }

    @Test
    void copyDoesNotTakeInAJournalThatAnotherFileLeft() throws IOException {
        Files.writeString(folder.resolve("copy.doorbouw-journal"), "left by something else");
        try (PlanFile file = open()) {
            file.copyOver(target);
        }
        assertEquals(List.of("copy.doorbouw", "plan.doorbouw"), names());
    }

    @Test
    void copyOntoItselfLeavesThePlanAsItIs() {
        try (PlanFile file = open()) {
            file.copyOver(folder.resolve(".").resolve("plan.doorbouw"));
            file.append(Edit.of(duration("3w")), CORPORATION);
            assertEquals(file.logbook().entries(), entries(path));
        }
    }

    @Test
    void planWhoseFileWasDeletedWhileOpenCanStillBeCopied() throws IOException {
        try (PlanFile file = open()) {
            Files.delete(path);
            file.copyOver(target);
            assertEquals(file.logbook().entries(), entries(target));
        }
    }

    @Test
    void copyIntoAFolderThatIsNotThereIsRefused() throws IOException {
        try (PlanFile file = open()) {
            Path nowhere = folder.resolve("nowhere").resolve("copy.doorbouw");
            PlanFileException refused = assertThrows(PlanFileException.class, () -> file.copyOver(nowhere));
            assertEquals(Problem.NOT_FOUND, refused.problem());
            assertEquals(nowhere, refused.path());
        }
        assertEquals(List.of("plan.doorbouw"), names());
    }

    private PlanFile open() {
        return PlanFile.open(path, CLOCK);
    }

    private static List<Entry> entries(Path path) {
        try (PlanFile file = PlanFile.open(path, CLOCK)) {
            return file.logbook().entries();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
