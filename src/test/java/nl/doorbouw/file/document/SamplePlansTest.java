package nl.doorbouw.file.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Scheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplePlansTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:30:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void makesAnExampleFromTheRouteMapWhenThereIsNone() {
        SamplePlans samples = new SamplePlans(folder.resolve("none"), CLOCK);
        assertEquals(List.of(), samples.list());
        Path example = samples.first();
        try (PlanDocument document = PlanDocument.open(example, CLOCK, new Scheduler())) {
            Plan plan = document.outlook().plan();
            assertEquals(Route.find("G-OP-P"), plan.route());
            assertEquals(Optional.of(LocalDate.of(2026, 12, 1)), plan.get(Subject.PLAN, Fields.START));
        }
        samples.remove(example);
        assertFalse(Files.exists(example.getParent()));
    }

    @Test
    void neverChangesAnExampleThatIsReadOnly() throws IOException {
        SamplePlans samples = new SamplePlans(folder, CLOCK);
        Path original = Files.move(new SamplePlans(folder.resolve("none"), CLOCK).first(), folder.resolve("b.doorbouw"));
        Files.writeString(folder.resolve("a note.txt"), "not a plan");
        byte[] before = Files.readAllBytes(original);
        original.toFile().setReadOnly();
        assertEquals(List.of(original), samples.list());

        Path copy = samples.first();
        try (PlanDocument document = PlanDocument.open(copy, CLOCK, new Scheduler())) {
            document.edit(Edit.of(Change.set(Subject.PLAN, Fields.HOMES, 12)), new Author("Noor", Party.GEMEENTE));
        }
        assertArrayEquals(before, Files.readAllBytes(original));
        samples.remove(copy);
        assertFalse(Files.exists(copy.getParent()));
    }
}
