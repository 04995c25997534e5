package nl.doorbouw.exchange.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.doorbouw.exchange.excel.write.Workbooks;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.file.document.SamplePlan;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes out and comes back without anybody having changed it has no differences, whoever saved it on the way. */
class RoundTripTest {

    private static final Words WORDS = new Words(Words.DUTCH);

    @TempDir
    private Path folder;

    @Test
    void everySamplePlanComesBackAsItWent() throws IOException {
        for (SamplePlan sample : SamplePlan.values()) {
            assertSame(sample, exported(sample));
        }
    }

    @Test
    void everySamplePlanComesBackAsItWentThroughLibreOffice() throws IOException, InterruptedException {
        assumeTrue(isOnPath("soffice"), "LibreOffice is not on this machine: what it saves is not read back here");
        Path saved = Files.createDirectory(folder.resolve("saved"));
        Path old = Files.createDirectory(folder.resolve("old"));
        List<String> files = new ArrayList<>();
        for (SamplePlan sample : SamplePlan.values()) {
            files.add(exported(sample).toString());
        }
        convert("xlsx:Calc MS Excel 2007 XML", saved, files);
        convert("xls:MS Excel 97", old, files);
        for (SamplePlan sample : SamplePlan.values()) {
            assertSame(sample, saved.resolve(sample.code() + ".xlsx"));
            assertSame(sample, old.resolve(sample.code() + ".xls"));
        }
    }

    private static void assertSame(SamplePlan sample, Path file) {
        try (PlanDocument document = open(sample)) {
            Review review = Incoming.review(Incoming.present(document, WORDS), file);
            assertEquals(new Review(List.of(), List.of(), "a.xlsx", Map.of()), review, file.toString());
        }
    }

    private Path exported(SamplePlan sample) throws IOException {
        try (PlanDocument document = open(sample)) {
            return Files.write(folder.resolve(sample.code() + ".xlsx"), Workbooks.written(Workbooks.content(document, WORDS)));
        }
    }

    private static PlanDocument open(SamplePlan sample) {
        return PlanDocument.open(sample.copy(), Clock.systemUTC(), new Scheduler());
    }

    private void convert(String format, Path into, List<String> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                "--convert-to", format, "--outdir", into.toString()));
        command.addAll(files);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("out.txt").toFile()).start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertTrue(ended, "LibreOffice goes on and on");
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
