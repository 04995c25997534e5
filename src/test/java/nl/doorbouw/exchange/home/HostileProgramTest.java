package nl.doorbouw.exchange.home;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import nl.doorbouw.exchange.excel.read.HostileFiles;
import nl.doorbouw.exchange.excel.write.Workbooks;
import nl.doorbouw.exchange.table.ExchangePlans;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads every hostile file in a program of its own with 512 MB: each takes less than 5 seconds, and leaves the plan alone. */
class HostileProgramTest {

    private static final int MOST_MILLIS = 5000;

    @TempDir
    private Path folder;

    @Test
    void noFileTakesLongOrMuchMemory() throws IOException, InterruptedException {
        byte[] plan = plan();
        List<String> lines = run(files());
        Map<String, String> outcomes = new TreeMap<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            outcomes.put(words[0], words[1]);
            assertTrue(Integer.parseInt(words[2]) < MOST_MILLIS, line);
        }
        assertEquals(new TreeMap<>(Map.ofEntries(Map.entry("bomb.xlsx", "WorkbookException.BOMB"),
                Map.entry("types.xlsx", "WorkbookException.BOMB"), Map.entry("entity.xlsx", "WorkbookException.EXTERNAL_ENTITIES"),
                Map.entry("laughs.xlsx", "WorkbookException.EXTERNAL_ENTITIES"), Map.entry("empty.xlsx", "ForeignException.NO_LIST"),
                Map.entry("full.xlsx", "WorkbookException.TOO_MANY_CELLS"), Map.entry("circular.xlsx", "ForeignException.NO_LIST"),
                Map.entry("pdf.xlsx", "WorkbookException.OTHER_KIND"), Map.entry("password.xlsx", "WorkbookException.PASSWORD"),
                Map.entry("password.xls", "WorkbookException.PASSWORD"), Map.entry("truncated.xlsx", "WorkbookException.DAMAGED"),
                Map.entry("letter.xlsx", "WorkbookException.NO_WORKBOOK"), Map.entry("twice.xlsx", "review"),
                Map.entry("other.xlsx", "HomeException.OTHER_PLAN"), Map.entry("newer.xlsx", "HomeException.NEWER_FORMAT"))), outcomes);
        assertArrayEquals(plan, Files.readAllBytes(folder.resolve("plan.doorbouw")));
    }

    private byte[] plan() throws IOException {
        try (PlanDocument document = ExchangePlans.with(folder)) {
            Files.write(folder.resolve("good.xlsx"), Workbooks.written(Workbooks.content(document, new Words(Words.DUTCH))));
            return Files.readAllBytes(folder.resolve("plan.doorbouw"));
        }
    }

    private List<Path> files() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
        return List.of(HostileFiles.zipBomb(folder.resolve("bomb.xlsx")), HostileFiles.bombInContentTypes(folder.resolve("types.xlsx")),
                HostileFiles.externalEntity(folder.resolve("entity.xlsx"), secret), HostileFiles.growingEntities(folder.resolve("laughs.xlsx")),
                HostileFiles.emptyRows(folder.resolve("empty.xlsx")), HostileFiles.fullRows(folder.resolve("full.xlsx")),
                HostileFiles.circularFormulas(folder.resolve("circular.xlsx")), HostileFiles.renamedPdf(folder.resolve("pdf.xlsx")),
                HostileFiles.withPassword(folder.resolve("password.xlsx")), HostileFiles.oldWithPassword(folder.resolve("password.xls")),
                HostileFiles.truncated(folder.resolve("truncated.xlsx")), HostileFiles.wrongContentTypes(folder.resolve("letter.xlsx")),
                changed("twice.xlsx", "name=\"Planning\"", "name=\"Vragenlijst\""), changed("other.xlsx", planId(), "00000000-0000-0000-0000-000000000001"),
                changed("newer.xlsx", "<t>1</t>", "<t>2</t>"));
    }

    private String planId() {
        try (PlanDocument document = PlanDocument.open(folder.resolve("plan.doorbouw"), Clock.systemUTC(),
                new Scheduler())) {
            return document.file().planId().toString();
        }
    }

    /** The workbook of the plan with one text in another's place, wherever it stands. */
    private Path changed(String name, String from, String to) throws IOException {
        Map<String, byte[]> parts = HostileFiles.parts(Files.readAllBytes(folder.resolve("good.xlsx")));
        parts.replaceAll((_, bytes) -> new String(bytes, StandardCharsets.UTF_8).replace(from, to).getBytes(StandardCharsets.UTF_8));
        return HostileFiles.zipped(folder.resolve(name), parts);
    }

    private List<String> run(List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), HostileProgram.class.getName(),
                folder.resolve("plan.doorbouw").toString()));
        files.forEach(file -> command.add(file.toString()));
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectErrorStream(true).start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        List<String> lines = Files.readAllLines(out);
        assertTrue(ended && process.exitValue() == 0, lines.toString());
        return lines;
    }
}
