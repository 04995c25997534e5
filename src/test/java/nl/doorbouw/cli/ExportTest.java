package nl.doorbouw.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    @TempDir
    private Path folder;
    private Terminal terminal;

    @BeforeEach
    void openTerminal() {
        terminal = new Terminal(folder, "nl");
    }

    @Test
    void aPlanBecomesAWorkbookInTheLanguageThatWasAskedFor() throws IOException {
        String plan = terminal.plan("L-OP-S");
        assertEquals(new Terminal.Run(0, folder.resolve("uit.xlsx") + " is gemaakt.\n", ""), terminal.run("export", plan, "@uit.xlsx"));
        terminal.ok("export", plan, "@out.xlsx", "--language", "en", "--scale", "week");
        assertEquals("Vragenlijst", sheet("uit.xlsx", 1));
        assertEquals("Checklist", sheet("out.xlsx", 1));
        assertEquals(List.of("out.xlsx", "p.doorbouw", "uit.xlsx"), names());
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenAsked() throws IOException {
        String plan = terminal.plan("L-OP-S");
        Files.writeString(folder.resolve("uit.xlsx"), "van een ander");
        assertEquals(new Terminal.Run(1, "", "“uit.xlsx” bestaat al. Kies een andere naam."),
                terminal.run("export", plan, "@uit.xlsx").withoutLineEnds());
        assertEquals("van een ander", Files.readString(folder.resolve("uit.xlsx")));
        terminal.ok("export", plan, "@uit.xlsx", "--overwrite");
        assertEquals("Project", sheet("uit.xlsx", 0));
    }

    @Test
    void aFormatThatIsNotKnownIsRefused() throws IOException {
        String plan = terminal.plan("L-OP-S");
        assertEquals(new Terminal.Run(2, "", "“uit.docx” heeft geen einde dat een formaat kiest. Gebruik .xlsx voor Excel of .xml voor MS Project."),
                terminal.run("export", plan, "@uit.docx").withoutLineEnds());
        assertEquals(List.of("p.doorbouw"), names());
    }

    @Test
    void aFolderThatIsNotThereIsSaidToBeSo() {
        Terminal.Run run = terminal.run("export", terminal.plan("L-OP-S"), "@weg/uit.xlsx");
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("“weg” is er niet."), run.err());
    }

    private String sheet(String file, int place) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(folder.resolve(file).toFile())) {
            return workbook.getSheetName(place);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
