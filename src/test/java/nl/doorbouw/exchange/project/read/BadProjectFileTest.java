package nl.doorbouw.exchange.project.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.exchange.project.ProjectFileException;
import nl.doorbouw.exchange.project.ProjectFileException.Problem;
import nl.doorbouw.exchange.project.ProjectMaker;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpxj.MPXJException;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/** A file that is no project, or not a whole one, is refused with what is wrong with it. */
class BadProjectFileTest {

    private static final ProjectFile READER = new ProjectFile(CatalogueReader.read(CatalogueFiles.builtIn()));

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsNotThere() {
        assertEquals(Problem.NOT_FOUND, problem(folder.resolve("weg.mpp")));
        assertEquals(Problem.NOT_READABLE, problem(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Taak;Duur", "PK\u0003\u0004", "<html><body><Project></body></html>",
        "<?xml version=\"1.0\"?><APIBusinessObjects><Project/></APIBusinessObjects>"})
    void anotherKindOfFile(String content) throws IOException {
        assertEquals(Problem.NOT_A_PROJECT, problem(written(content)));
    }

    @Test
    void aWorkbookOfTheSameOldKind() throws IOException {
        Path file = folder.resolve("planning.mpp");
        try (HSSFWorkbook workbook = new HSSFWorkbook(); var out = Files.newOutputStream(file)) {
            workbook.createSheet();
            workbook.write(out);
        }
        assertEquals(Problem.NOT_A_PROJECT, problem(file));
    }

    /** A file with a password cannot be made here: this is what the reader says of one. */
    @ParameterizedTest
    @ValueSource(strings = {MPXJException.PASSWORD_PROTECTED, MPXJException.PASSWORD_PROTECTED_ENTER_PASSWORD})
    void aFileWithAPassword(String said) {
        ProjectFileException refused = Opening.problem(Path.of("geheim.mpp"), new MPXJException(said));
        assertEquals("geheim.mpp is beveiligd met een wachtwoord. Bewaar het in MS Project zonder wachtwoord, of als XML.",
                new Sentences(new Words(Words.DUTCH)).of(refused));
    }

    @Test
    void aFileThatIsCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(sample());
        Path half = folder.resolve("half.xml");
        Files.write(half, Arrays.copyOf(whole, whole.length / 2));
        assertEquals(Problem.DAMAGED, problem(half));
        Path binary = folder.resolve("half.mpp");
        Files.write(binary, Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
            (byte) 0xE1}, 700));
        assertEquals(Problem.DAMAGED, problem(binary));
    }

    @Test
    void entitiesFromOutsideAreNotResolved() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
        assertEquals(Problem.DAMAGED, problem(written("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE Project [<!ENTITY outside SYSTEM "%s">]>
                <Project xmlns="http://schemas.microsoft.com/project"><Title>&outside;</Title>
                <StartDate>2026-03-02T08:00:00</StartDate><Tasks><Task><UID>1</UID><ID>1</ID><Name>&outside;</Name></Task></Tasks></Project>
                """.formatted(secret.toUri()))));
    }

    @Test
    void aProjectWithoutTasks() {
        ProjectMaker empty = ProjectMaker.from("2026-03-02");
        assertEquals(Problem.EMPTY, problem(empty.save(folder.resolve("leeg.xml"))));
        empty.days("Uit", 1).setActive(false);
        assertEquals(Problem.EMPTY, problem(empty.save(folder.resolve("leeg.xml"))));
    }

    @Test
    void aProjectOfAnotherCentury() {
        ProjectMaker old = ProjectMaker.from("1998-03-02");
        old.days("Heien", 1);
        assertEquals(Problem.OUTSIDE, problem(old.save(folder.resolve("oud.xml"))));
    }

    @Test
    void tasksThatWaitForEachOtherInACircleAreNamed() {
        ProjectMaker project = ProjectMaker.from("2026-03-02");
        Task a = project.days("Graven", 1);
        Task b = project.days("Heien", 1);
        Task c = project.days("Storten", 1);
        project.link(a, b).link(b, c).link(c, b, RelationType.START_START, 0, TimeUnit.DAYS);
        ProjectFileException refused = refused(project.save(folder.resolve("kring.xml")));
        assertEquals(List.of("kring.xml", "2 Heien → 3 Storten → 2 Heien"), List.of(refused.facts()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-8", "ISO-8859-1"})
    void theEncodingThatAFileSaysItHasIsFollowed(String name) throws IOException {
        Charset charset = Charset.forName(name);
        String text = Files.readString(sample()).replaceFirst("encoding=\"UTF-8\"", "encoding=\"" + name + "\"")
                .replace("Heien", "Geveltjes é");
        Path file = folder.resolve("renamed.mpp");
        Files.write(file, text.getBytes(charset));
        assertEquals(List.of("Voorbeeld", "Geveltjes é"), READER.read(file).changes().stream()
                .filter(change -> change.field() == Fields.PLAN_NAME || change.field() == Fields.STEP_NAME)
                .map(Change::value).toList());
    }

    @Test
    void aMarkOfTheByteOrderIsNoText() throws IOException {
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        marked.write(Files.readAllBytes(sample()));
        Path file = folder.resolve("marked.xml");
        Files.write(file, marked.toByteArray());
        assertEquals(1, READER.read(file).steps());
    }

    private Path sample() {
        ProjectMaker project = ProjectMaker.from("2026-03-02");
        project.days("Heien", 1);
        return project.save(folder.resolve("sample.xml"));
    }

    private Path written(String content) throws IOException {
        return Files.writeString(folder.resolve("bestand.xml"), content);
    }

    private static Problem problem(Path file) {
        return refused(file).problem();
    }

    private static ProjectFileException refused(Path file) {
        return assertThrows(ProjectFileException.class, () -> READER.read(file));
    }
}
