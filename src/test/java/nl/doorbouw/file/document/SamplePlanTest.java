package nl.doorbouw.file.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.Scheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplePlanTest {

    private static final Path FOLDER = Path.of("sample-plans");

    @Test
    void everyExampleInTheFolderComesWithTheApp() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(files.map(file -> file.getFileName().toString()).sorted().toList(),
                    Stream.of(SamplePlan.values()).map(SamplePlan::fileName).sorted().toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void opensAsACopyThatCanBeEditedAndTakenAway(SamplePlan sample) throws IOException {
        byte[] original = Files.readAllBytes(FOLDER.resolve(sample.fileName()));
        Path copy = sample.copy();
        assertArrayEquals(original, Files.readAllBytes(copy));
        try (PlanDocument document = PlanDocument.open(copy, Clock.systemUTC(), new Scheduler())) {
            document.edit(Edit.of(Change.set(Subject.PLAN, Fields.HOMES, 12)), new Author("Noor", Party.GEMEENTE));
        }
        assertArrayEquals(original, Files.readAllBytes(FOLDER.resolve(sample.fileName())));
        Path again = sample.copy();
        assertArrayEquals(original, Files.readAllBytes(again));
        List.of(copy, again).forEach(SamplePlan::remove);
        assertFalse(Files.exists(copy.getParent()) || Files.exists(again.getParent()));
    }
}
