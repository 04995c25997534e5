package nl.doorbouw.exchange.excel.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.doorbouw.exchange.excel.part.WorkbookException;
import nl.doorbouw.exchange.excel.part.WorkbookException.Problem;
import nl.doorbouw.exchange.sheet.RawCell;
import nl.doorbouw.exchange.sheet.RawValue;
import nl.doorbouw.exchange.sheet.RowText;
import nl.doorbouw.exchange.sheet.SheetText;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aBombIsNotUnpacked() {
        assertProblem(Problem.BOMB, HostileFiles.zipBomb(file()));
        assertProblem(Problem.BOMB, HostileFiles.bombInContentTypes(file()));
    }

    @Test
    void nothingOutsideTheFileIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
        assertProblem(Problem.EXTERNAL_ENTITIES, HostileFiles.externalEntity(file(), secret));
        assertProblem(Problem.EXTERNAL_ENTITIES, HostileFiles.growingEntities(file()));
    }

    @Test
    void aMillionEmptyRowsAreNothing() {
        assertEquals(List.of(new SheetText("Vragenlijst", List.of())), WorkbookReader.read(HostileFiles.emptyRows(file())));
    }

    @Test
    void aMillionFullRowsAreTooMany() {
        assertProblem(Problem.TOO_MANY_CELLS, HostileFiles.fullRows(file()));
    }

    @Test
    void formulasAreNotComputed() {
        assertEquals(List.of(new SheetText("Vragenlijst", List.of(new RowText(1, List.of(
                new RawCell(0, new RawValue.Fault("=B1+1")), new RawCell(1, new RawValue.Number(0))))))),
                WorkbookReader.read(HostileFiles.circularFormulas(file())));
    }

    @Test
    void whatIsNoWorkbookIsSaidToBeNone() throws IOException {
        assertProblem(Problem.OTHER_KIND, HostileFiles.renamedPdf(file()));
        assertProblem(Problem.OTHER_KIND, HostileFiles.webPage(file()));
        assertProblem(Problem.OTHER_KIND, HostileFiles.commaSeparated(file()));
        assertProblem(Problem.PASSWORD, HostileFiles.withPassword(file()));
        assertProblem(Problem.PASSWORD, HostileFiles.oldWithPassword(file()));
        assertProblem(Problem.DAMAGED, HostileFiles.truncated(file()));
        assertProblem(Problem.NO_WORKBOOK, HostileFiles.wrongContentTypes(file()));
        assertProblem(Problem.DAMAGED, HostileFiles.withoutContentTypes(file()));
        assertProblem(Problem.NOT_EXCEL, Files.write(file(), new byte[0]));
        assertProblem(Problem.NOT_EXCEL, Files.write(file(), new byte[] {0, 1, 2, 3}));
        assertProblem(Problem.NO_FILE, folder.resolve("weg.xlsx"));
        assertProblem(Problem.NO_FILE, folder);
    }

    private Path file() {
        return folder.resolve("a.xlsx");
    }

    private static void assertProblem(Problem problem, Path file) {
        WorkbookException found = assertThrows(WorkbookException.class, () -> WorkbookReader.read(file));
        assertEquals(problem, found.problem());
        String sentence = new Sentences(new Words(Words.DUTCH)).of(found);
        assertTrue(sentence.contains(file.getFileName().toString()), sentence);
    }
}
