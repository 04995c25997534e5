package nl.doorbouw.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.doorbouw.exchange.excel.read.EditedWorkbook;
import nl.doorbouw.exchange.excel.read.HostileFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import --into} lists what a workbook changes in a plan, and takes what is asked for. */
class ImportWorkbookTest {

    private static final List<String> KEYS = List.of("sheet", "cell", "subject", "field", "mine", "theirs", "conflict");

    @TempDir
    private static Path exported;
    @TempDir
    private Path folder;
    private final String plan = "@p.doorbouw";
    private Terminal terminal;

    @BeforeAll
    static void exportAPlan() {
        Terminal away = new Terminal(exported, "nl");
        away.ok("export", away.plan("L-OP-S", "--bare-weeks", "--open", "base"), "@uit.xlsx");
    }

    @BeforeEach
    void copyThePlan() throws IOException {
        terminal = new Terminal(folder, "nl");
        for (String name : List.of("p.doorbouw", "uit.xlsx")) {
            Files.copy(exported.resolve(name), folder.resolve(name));
        }
    }

    @Test
    void aWorkbookThatWasNotTouchedHasNoDifferences() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("p.doorbouw"));
        assertEquals(List.of("Geen verschillen."), terminal.ok("import", "@uit.xlsx", "--into", plan).lines());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("p.doorbouw")));
    }

    @Test
    void theListSaysWhatChangedAndTakesNothing() {
        reply();
        assertEquals(List.of("6 verschillen, waarvan 1 aan beide kanten gewijzigd; 1 cel is niet gelezen."),
                terminal.ok("import", "@in.xlsx", "--into", plan).lines().subList(0, 1));
        assertEquals(terminal.ok("import", "@in.xlsx", "--into", plan), terminal.ok("import", "@in.xlsx", "--into", plan, "--accept", "none"));
        assertEquals(terminal.ok("import", "@in.xlsx", "--into", plan),
                terminal.ok("import", "@in.xlsx", "--into", plan, "--dry-run", "--accept", "all"));
        assertTrue(terminal.ok("import", "@in.xlsx", "--into", plan).out().contains("--accept all"));
    }

    @Test
    void asJsonItHasTheKeysThatProgramsCountOn() {
        reply();
        JsonNode json = terminal.ok("import", "@in.xlsx", "--into", plan, "--dry-run", "--json").json();
        JsonNode first = json.get("differences").get(0);
        assertEquals(KEYS, StreamSupport.stream(((Iterable<String>) first::fieldNames).spliterator(), false).toList().subList(0, 7));
        assertEquals("[\"Vragenlijst\",\"question Q11\",\"answer\",\"onbekend\",\"ja\",false]", "[" + String.join(",",
                List.of("sheet", "subject", "field", "mine", "theirs", "conflict").stream().map(key -> first.get(key).toString()).toList()) + "]");
        assertEquals("{\"sheet\":\"Planning\",\"cell\":\"" + json.get("unreadable").get(0).get("cell").asText() + "\",\"value\":\"gauw\","
                + "\"expected\":\"“gauw” is geen datum. Vul bijvoorbeeld 11-03-2027 of 2027-03-11 in.\"}", json.get("unreadable").get(0).toString());
    }

    @Test
    void whatIsTakenBecomesEntriesOfThatParty() {
        reply();
        terminal.ok("import", "@in.xlsx", "--into", plan, "--accept", "Q11", "I03:duration", "--party", "corporatie", "--author", "Jan");
        JsonNode log = terminal.ok("log", plan, "--json").json();
        assertEquals(List.of("Jan corporatie question Q11 answer ja in.xlsx", "Jan corporatie step I03 duration 6/8/16w in.xlsx"),
                StreamSupport.stream(log.spliterator(), false).filter(entry -> entry.get("author").asText().equals("Jan"))
                        .map(entry -> String.join(" ", List.of("author", "party", "subject", "field", "new", "remark").stream()
                                .map(key -> entry.get(key).asText()).toList())).toList());
        terminal.ok("undo", plan);
        assertEquals(List.of("6 verschillen, waarvan 1 aan beide kanten gewijzigd; 1 cel is niet gelezen."),
                terminal.ok("import", "@in.xlsx", "--into", plan).lines().subList(0, 1));
    }

    @Test
    void everyRowKeepsItsOwnRemarkAndAllIsUndoneAtOnce() {
        try (EditedWorkbook workbook = EditedWorkbook.open(folder.resolve("uit.xlsx"))) {
            workbook.text("Vragenlijst", "Q11", "Antwoord", "Ja").text("Vragenlijst", "Q11", "Opmerking", "kadaster").text("Vragenlijst", "Q12", "Antwoord", "nee")
                    .text("Planning", "I03", "Min (weken)", "6").text("Planning", "I03", "Opmerking", "nazorg").save(folder.resolve("in.xlsx"));
        }
        terminal.ok("import", "@in.xlsx", "--into", plan, "--accept", "Q11:answer", "Q12", "I03:duration", "--author", "Jan");
        assertEquals(List.of("question Q11 kadaster · in.xlsx", "question Q12 in.xlsx", "step I03 nazorg · in.xlsx"), ofJan());
        terminal.ok("undo", plan);
        assertEquals("5 verschillen.", terminal.ok("import", "@in.xlsx", "--into", plan).lines().getFirst());
    }

    private List<String> ofJan() {
        return StreamSupport.stream(terminal.ok("log", plan, "--json").json().spliterator(), false).filter(entry -> entry.get("author").asText().equals("Jan"))
                .map(entry -> entry.get("subject").asText() + " " + entry.get("remark").asText()).toList();
    }

    @Test
    void allTakesEverythingAndThenThereIsNothingLeft() {
        reply();
        List<String> lines = terminal.ok("import", "@in.xlsx", "--into", plan, "--accept", "all", "--remark", "zoals besproken").lines();
        assertEquals("Overgenomen: 6, waarvan 1 in plaats van een waarde die jij ook wijzigde. Blijft liggen: 0. Niet gelezen: 1.", lines.getLast());
        assertEquals("Geen verschillen; 1 cel is niet gelezen.", terminal.ok("import", "@in.xlsx", "--into", plan).lines().getFirst());
        JsonNode log = terminal.ok("log", plan, "--json").json();
        assertEquals("zoals besproken · in.xlsx", log.get(log.size() - 1).get("remark").asText());
    }

    @Test
    void aNameThatIsNotThereIsRefused() {
        reply();
        assertEquals(new Terminal.Run(2, "", "“Z99” staat niet bij de verschillen. Gebruik all, none of een code uit de lijst, zoals D05 of Q11:answer."),
                terminal.run("import", "@in.xlsx", "--into", plan, "--accept", "Z99").withoutLineEnds());
        assertEquals(new Terminal.Run(2, "", "Zeg naast welk plan de werkmap moet liggen, zoals --into plan.doorbouw, "
                + "of welk plan ervan gemaakt wordt, zoals -o plan.doorbouw."),
                terminal.run("import", "@in.xlsx").withoutLineEnds());
    }

    @Test
    void aWorkbookOfAnotherPlanIsRefused() {
        terminal.ok("new", "@q.doorbouw", "--name", "Ander", "--route", "L-OP-S", "--start", "2026-01-05");
        assertEquals(new Terminal.Run(1, "", "“uit.xlsx” hoort bij een ander plan. Kies het plan waaruit deze werkmap is geëxporteerd."),
                terminal.run("import", "@uit.xlsx", "--into", "@q.doorbouw").withoutLineEnds());
    }

    @Test
    void whatIsNoWorkbookIsRefusedInOneLineAndLeavesThePlanAlone() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("p.doorbouw"));
        HostileFiles.renamedPdf(folder.resolve("uit.xlsx"));
        assertEquals(new Terminal.Run(1, "", "“uit.xlsx” is geen Excel-bestand, maar een bestand van de soort PDF. Open het in Excel of LibreOffice "
                + "en bewaar het als .xlsx; kan dat niet, vraag dan om de werkmap zelf."),
                terminal.run("import", "@uit.xlsx", "--into", plan, "--accept", "all").withoutLineEnds());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("p.doorbouw")));
    }

    /** The partner fills in some cells, one of them with nonsense, and one that changed at home too. */
    private void reply() {
        try (EditedWorkbook workbook = EditedWorkbook.open(folder.resolve("uit.xlsx"))) {
            workbook.text("Vragenlijst", "Q11", "Antwoord", "Ja").formula("Planning", "I03", "Min (weken)", "2*3")
                    .text("Planning", "I04", "Opmerking", "wij zeggen\n=1+1 🏗").text("Planning", "I04", "Deadline", "gauw")
                    .row("Planning", "Stap", "Proefboring", "Waarschijnlijk (weken)", "3").save(folder.resolve("in.xlsx"));
        }
        terminal.ok("set", plan, "step I04", "remark", "wij niet");
    }
}
