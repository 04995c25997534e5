package nl.doorbouw.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.file.document.SamplePlan;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.schedule.Scheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplePlansTest {

    /** What an entry says, apart from the ids that no two files share. */
    private record Line(Instant at, String author, Layer layer, Change change, String old, String remark) {

        static Line of(Entry entry) {
            return new Line(entry.at(), entry.author() + ", " + entry.party(), entry.layer(), entry.change(),
                    entry.old(), entry.remark());
        }
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void theSampleInTheRepositoryIsWhatTheCommandMakes(SamplePlan sample) {
        new Terminal(folder, "nl").ok("samples", "@");
        assertEquals(lines(folder.resolve(sample.fileName())), lines(Path.of("sample-plans", sample.fileName())));
    }

    @ParameterizedTest
    @EnumSource
    void aSampleSaysThatItIsAnExample(SamplePlan sample) {
        Outlook outlook = outlook(Path.of("sample-plans", sample.fileName()));
        assertTrue(outlook.plan().text(Subject.PLAN, Fields.PLAN_NAME).startsWith("Voorbeeld: "));
        assertEquals("Gemeente Voorbeeldstad", outlook.plan().text(Subject.PLAN, Fields.MUNICIPALITY));
        assertEquals("Woonstichting Voorbeeld", outlook.plan().text(Subject.PLAN, Fields.CORPORATION));
    }

    @Test
    void printsTheFilesItMade() {
        assertEquals(List.of("locatie-omgevingsplan-volgordelijk.doorbouw",
                "locatie-bopa-parallel-flexwoningen.doorbouw",
                "gebied-omgevingsplan-parallel.doorbouw"),
                new Terminal(folder, "nl").ok("samples",
                        "@nieuw").lines().stream().map(line -> Path.of(line).getFileName().toString()).toList());
    }

    @Test
    void makesNoneWhenOneIsThereAlready() throws Exception {
        Files.writeString(folder.resolve("gebied-omgevingsplan-parallel.doorbouw"), "van een ander");
        Terminal.Run run = new Terminal(folder, "nl").run("samples", "@");
        assertEquals(new Terminal.Run(1, "",
                "“gebied-omgevingsplan-parallel.doorbouw” bestaat al. Kies een andere naam."), run.withoutLineEnds());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    private static List<Line> lines(Path file) {
        return outlook(file).logbook().entries().stream().map(Line::of).toList();
    }

    private static Outlook outlook(Path file) {
        try (PlanDocument document = PlanDocument.open(file, Terminal.CLOCK, new Scheduler())) {
            return document.outlook();
        }
    }
}
