package nl.doorbouw.file.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.doorbouw.file.PlanFile;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.word.Party;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictedCopiesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @TempDir
    Path folder;
    private Path plan;

    @BeforeEach
    void write() {
        plan = folder.resolve("Hoge Weide.doorbouw");
        PlanFile.create(plan, Map.of("steps.tsv", "V01"), CLOCK).close();
        edit(plan, "Hoge Weide");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoge Weide (conflicted copy 2027-01-01).doorbouw", "Hoge Weide (Noor's conflicted copy 2027-01-01).doorbouw",
        "Hoge Weide (conflict van Noor 2027-01-01).doorbouw", "Hoge Weide (conflicterende kopie van Noor 2027-01-01).doorbouw",
        "Hoge Weide-LAPTOP123.doorbouw", "Hoge Weide-GEM-LT-00451-2.doorbouw", "Hoge Weide - kopie.doorbouw",
        "Hoge Weide - Copy (2).doorbouw", "Hoge Weide kopie 2.doorbouw", "Hoge Weide (1).doorbouw", "Kopie van Hoge Weide.doorbouw",
        "Hoge Weide.sync-conflict-20270101-120000-ABCDEFG.doorbouw", "HOGE WEIDE (conflicted copy).DOORBOUW"})
    void aCopyWithMoreInItIsFoundFromEitherSide(String name) throws IOException {
        Path copy = Files.copy(plan, folder.resolve(name));
        edit(copy, "Lage Weide");
        edit(plan, "Midden");
        assertEquals(List.of(copy), ConflictedCopies.beside(plan));
        assertEquals(List.of(plan), ConflictedCopies.beside(copy));
    }

    @ParameterizedTest
    @CsvSource({"Lage Weide.doorbouw", "Hoge Weide 2.doorbouw", "Hoge Weide (1).xlsx", "Hoge Weide-oud van voor de zomer.doorbouw",
        "~$Hoge Weide.doorbouw.1", "Weide.doorbouw"})
    void anotherNameIsNoCopy(String name) throws IOException {
        edit(Files.copy(plan, folder.resolve(name)), "Lage Weide");
        assertEquals(List.of(), ConflictedCopies.beside(plan));
    }

    @Test
    void twoCopiesOfOnePlanFindEachOther() throws IOException {
        Path one = Files.move(plan, folder.resolve("Hoge Weide (1).doorbouw"));
        Path other = Files.copy(one, folder.resolve("Hoge Weide-LAPTOP.doorbouw"));
        edit(other, "Lage Weide");
        assertEquals(List.of(other), ConflictedCopies.beside(one));
    }

    @Test
    void aCopyWithNothingMoreInItIsNotOffered() throws IOException {
        Files.copy(plan, folder.resolve("Hoge Weide (1).doorbouw"));
        edit(plan, "Lage Weide");
        assertEquals(List.of(), ConflictedCopies.beside(plan));
    }

    @Test
    void anotherPlanAndWhatCannotBeReadAreLeftOut() throws IOException {
        PlanFile.create(folder.resolve("Hoge Weide (1).doorbouw"), Map.of("steps.tsv", "V01"), CLOCK).close();
        edit(folder.resolve("Hoge Weide (1).doorbouw"), "Lage Weide");
        Files.writeString(folder.resolve("Hoge Weide (2).doorbouw"), "een brief");
        assertEquals(List.of(), ConflictedCopies.beside(plan));
    }

    private static void edit(Path file, String name) {
        try (PlanFile open = PlanFile.open(file, CLOCK)) {
            open.append(Edit.of(Change.parse("plan", "name", name)), new Author("Noor", Party.GEMEENTE));
        }
    }
}
