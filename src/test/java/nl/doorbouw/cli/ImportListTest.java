package nl.doorbouw.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} of a list that is not ours: beside a plan, or as a plan of its own. */
class ImportListTest {

    @TempDir
    private Path folder;
    private Terminal terminal;

    @BeforeEach
    void openTerminal() {
        terminal = new Terminal(folder, "nl");
    }

    @Test
    void stepsOfAListBecomeOwnStepsOfAPlan() throws IOException {
        String plan = terminal.plan("L-OP-S");
        list("Nr|Taak|Duur|Voorgangers", "1|Asbest eruit|2 wkn|", "2|Loods weg|3|1EB+1w", "3|Kantoor weg|lang|2");
        assertEquals("11 verschillen; 1 cel is niet gelezen.", terminal.ok("import", "@lijst.xlsx", "--into", plan).lines().getFirst());
        terminal.ok("import", "@lijst.xlsx", "--into", plan, "--accept", "M01", "M02", "--party", "aannemer");
        assertEquals(List.of("step M01 inPlan true", "step M01 name Asbest eruit", "step M01 duration 2w", "step M02 inPlan true",
                "step M02 name Loods weg", "step M02 duration 3w", "step M02 after M01+1w"), logged(plan, "lijst.xlsx"));
    }

    @Test
    void whoReadsCanSayWhatTheColumnsMean() throws IOException {
        String plan = terminal.plan("L-OP-S");
        list("Wat gebeurt er|Hoe lang", "Asbest eruit|2 wkn");
        assertEquals(1, terminal.run("import", "@lijst.xlsx", "--into", plan).code());
        assertEquals("3 verschillen.", terminal.ok("import", "@lijst.xlsx", "--into", plan, "--map", "Wat gebeurt er=naam,Hoe lang=duur")
                .lines().getFirst());
        assertEquals(new Terminal.Run(1, "", "Er is geen kolom “Taak”. De koppen zijn: Wat gebeurt er, Hoe lang."),
                terminal.run("import", "@lijst.xlsx", "--into", plan, "--map", "Taak=name").withoutLineEnds());
    }

    @Test
    void columnsThatAreNotUsedAreNamed() throws IOException {
        String plan = terminal.plan("L-OP-S");
        list("Taak|Duur|Budget|Kleur", "Asbest eruit|2 wkn|100|rood");
        assertEquals("Kolommen van “Lijst” die niet worden gebruikt: Budget, Kleur. Zeg met --map wat erin staat.",
                terminal.ok("import", "@lijst.xlsx", "--into", plan).lines().getLast());
        assertEquals("[{\"sheet\":\"Lijst\",\"heading\":\"Budget\"},{\"sheet\":\"Lijst\",\"heading\":\"Kleur\"}]",
                terminal.ok("import", "@lijst.xlsx", "--into", plan, "--json").json().get("unusedColumns").toString());
    }

    @Test
    void aPlanStartsFromAList() throws IOException {
        list("Nr|Taak|Duur|Voorgangers|Start", "1|Asbest eruit|2 wkn||1-3-2027", "2|Loods weg|3|1|", "3|Kantoor weg|lang|2|");
        List<String> lines = terminal.ok("import", "@lijst.xlsx", "-o", "@nieuw.doorbouw").lines();
        assertEquals("  Lijst C4: “lang”. “lang” is geen duur. Vul bijvoorbeeld 6w, 5d of 4/8/16w in. Tot dan komt de stap mee als mijlpaal.", lines.getLast());
        assertEquals(List.of("plan name lijst", "plan start 2027-03-01", "step M01 inPlan true", "step M01 name Asbest eruit", "step M01 duration 2w",
                "step M01 notBefore 2027-03-01", "step M02 inPlan true", "step M02 name Loods weg", "step M02 duration 3w", "step M02 after M01",
                "step M03 inPlan true", "step M03 name Kantoor weg", "step M03 kind milestone", "step M03 after M02"),
                logged("@nieuw.doorbouw", ""));
    }

    @Test
    void aListWithoutAFirstDayMakesNoPlan() throws IOException {
        list("Taak|Duur", "Asbest eruit|2 wkn");
        assertEquals(new Terminal.Run(1, "", "In “lijst.xlsx” staat geen begindatum waarmee het plan kan beginnen. "
                + "Geef die mee, zoals --start 04-01-2027."), terminal.run("import", "@lijst.xlsx", "-o", "@nieuw.doorbouw").withoutLineEnds());
        assertFalse(Files.exists(folder.resolve("nieuw.doorbouw")));
        terminal.ok("import", "@lijst.xlsx", "-o", "@nieuw.doorbouw", "--start", "4-1-2027", "--name", "Dorpsstraat");
        assertEquals(List.of("plan name Dorpsstraat", "plan start 2027-01-04"), logged("@nieuw.doorbouw", "").subList(0, 2));
    }

    private List<String> logged(String plan, String remark) {
        return StreamSupport.stream(terminal.ok("log", plan, "--json").json().spliterator(), false)
                .filter(entry -> entry.get("remark").asText().equals(remark))
                .map(entry -> String.join(" ", List.of("subject", "field", "new").stream().map(key -> entry.get(key).asText()).toList())).toList();
    }

    private void list(String... rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(folder.resolve("lijst.xlsx"))) {
            XSSFSheet sheet = workbook.createSheet("Lijst");
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i);
                String[] cells = rows[i].split("\\|", -1);
                for (int column = 0; column < cells.length; column++) {
                    row.createCell(column).setCellValue(cells[column]);
                }
            }
            workbook.write(out);
        }
    }
}
