package nl.doorbouw.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input gives one sentence and an exit code, and changes nothing. */
class BadInputTest {

    private static final int SQLITE_USER_VERSION = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan         | start       | 1600-01-01 | “1600-01-01” is te vroeg. Vul een datum van 2000 tot en met 2099 in.
            plan         | start       | 9999-01-01 | “9999-01-01” is te laat. Vul een datum van 2000 tot en met 2099 in.
            plan         | start       | 2027-02-30 | “2027-02-30” is een dag die niet bestaat. Controleer dag en maand.
            plan         | homes       | veel       | Plan: “veel” is geen waarde voor aantal woningen. Verwacht: een heel getal van 1 tot 100.000.
            step D05     | duration    | 0w         | Stap D05 kan niet helemaal geen tijd kosten. Vul een duur in zoals 2/3/5w, of maak er een mijlpaal van.
            step D05     | duration    | 10000w     | “10000w” is langer dan 1.040 weken (20 jaar). Vul een kortere duur in.
            step D05     | duration    | 9/4/8w     | “9/4/8w” staat niet op volgorde: eerst de kortste, dan de waarschijnlijke, dan de langste duur. Vul bijvoorbeeld 4/8/16w in.
            step Z99     | duration    | 4w         | Stap Z99 staat niet in dit plan. Controleer de code of voeg de stap toe.
            step D05     | after       | Z99        | Stap D05 kan niet op Z99 wachten: die stap bestaat niet. Controleer de code.
            question Q99 | answer      | ja         | Vraag Q99 bestaat niet. Controleer de code; de vragenlijst toont alle vragen.
            question Q11 | answer      | misschien  | Vraag Q11: “misschien” is geen waarde voor antwoord. Verwacht: ja, nee, nvt of onbekend.
            question Q02 | answer      | nvt        | Vraag Q02 hoort bij de routekaart en kan alleen met ja of nee worden beantwoord.
            route        | preparation | snel       | Route: “snel” is geen waarde voor bouwvoorbereiding. Verwacht: sequential (volgordelijk) of parallel.
            step D05     | durtion     | 4w         | step D05 heeft geen veld “durtion”. De README noemt de velden.
            stap D05     | duration    | 4w         | “stap D05” is niets dat gewijzigd kan worden. Gebruik plan, route, question Q11, step D05 of body raad.
            body zaal    | meetings    | 2026-03-04 | Besluitorgaan “zaal” bestaat niet. Gebruik bijvoorbeeld college, raad, mt, bestuur of rvc.
            plan         | name        | Proef      | Dat staat al zo in het plan; er is niets gewijzigd.
            """)
    void aValueThatCannotBeIsRefused(String subject, String field, String value, String sentence) throws IOException {
        refused(sentence, "nl", "set", "@p.doorbouw", subject, field, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            step D05     | duration | 0w        | Step D05 cannot take no time at all. Enter a duration such as 2/3/5w, or make it a milestone.
            plan         | start    | 9999-1-1  | “9999-1-1” is too late. Enter a date from 2000 to 2099.
            question Q11 | answer   | perhaps   | Question Q11: “perhaps” is not a value for answer. Expected: ja, nee, nvt or onbekend.
            """)
    void andInEnglishToo(String subject, String field, String value, String sentence) throws IOException {
        refused(sentence, "en", "set", "@p.doorbouw", subject, field, value);
    }

    @Test
    void stepsThatWaitForEachOtherAreNamed() throws IOException {
        Terminal.Run run = refusal("nl", "set", "@p.doorbouw", "step D01", "after", "X08");
        assertTrue(run.err().startsWith("Deze stappen wachten in een kring op elkaar: "), run.err());
        assertTrue(run.err().contains("X08 → D01"), run.err());
    }

    @Test
    void theSameStepIsNotAddedTwice() throws IOException {
        refused("Stap D05 bestaat al. Kies een andere code.", "nl", "add", "@p.doorbouw", "step D05", "--name",
                "Dubbel", "--duration", "3w");
    }

    @Test
    void aStepThatIsNotThereIsNotRemoved() throws IOException {
        refused("Stap Z99 staat niet in dit plan. Controleer de code of voeg de stap toe.", "nl", "remove",
                "@p.doorbouw", "step Z99");
    }

    @Test
    void thereIsNoReasonForAStepThatIsNotThere() throws IOException {
        refused("Stap Z99 staat niet in dit plan. Controleer de code of voeg de stap toe.", "nl", "why", "@p.doorbouw",
                "Z99");
    }

    @Test
    void nothingIsMadeAgainThatWasNotUndone() throws IOException {
        refused("Er is niets om opnieuw te doen.", "nl", "redo", "@p.doorbouw");
    }

    static Stream<Arguments> wrongUses() {
        return Stream.of(
                wrong("“foo” is geen opdracht. Zie doorbouw --help.", "foo"),
                wrong("Zeg wat er moet gebeuren: geef een opdracht, zoals schedule. Zie doorbouw --help."),
                wrong("Er ontbreekt iets: FILE. Zie doorbouw schedule --help.", "schedule"),
                wrong("Er ontbreekt iets: --name, --start. Zie doorbouw new --help.", "new", "@n.doorbouw"),
                wrong("“--jsn” wordt hier niet begrepen. Zie doorbouw schedule --help.", "schedule", "@n.doorbouw",
                        "--jsn"),
                wrong("“fr” is geen waarde voor --language. Zie doorbouw log --help.", "log", "@n.doorbouw",
                        "--language", "fr"),
                wrong("Er is geen route “X”. Gebruik L of G, OP, BO of OV, en S of P, zoals L-OP-S.", made("--route",
                        "X")),
                wrong("Kies een van beide: een route, zoals --route L-OP-S, of --empty voor een plan met alleen eigen stappen.", made()),
                wrong("“Q11” is geen antwoord. Schrijf bijvoorbeeld Q11=nee.", made("--route", "L-OP-S", "--answer",
                        "Q11")),
                wrong("Vraag Q11: “hm” is geen waarde voor antwoord. Verwacht: ja, nee, nvt of onbekend.",
                        made("--route", "L-OP-S", "--answer", "Q11=hm")),
                wrong("Plan: “west” is geen waarde voor regio. Verwacht: noord, midden of zuid.",
                        made("--route", "L-OP-S", "--region", "west")),
                wrong("--name staat er twee keer. Laat er één staan.", made("--route", "L-OP-S", "--name", "Nog een")),
                wrong("“buurman” is geen waarde voor --party. Gebruik gemeente, corporatie, ontwikkelaar, aannemer of derden.",
                        made("--route", "L-OP-S", "--party", "buurman")),
                wrong("Stap M01 kan niet helemaal geen tijd kosten. Vul een duur in zoals 2/3/5w, of maak er een mijlpaal van.",
                        "add", "@n.doorbouw", "step M01", "--name", "Zonder duur"));
    }

    @ParameterizedTest
    @MethodSource("wrongUses")
    void aCommandThatIsWrittenWronglyDoesNothing(String sentence, String[] args) throws IOException {
        Terminal.Run run = new Terminal(folder, "nl").run(args);
        assertEquals(new Terminal.Run(2, "", sentence), run.withoutLineEnds());
        assertEquals(List.of(), files());
    }

    @Test
    void anUnknownQuestionLeavesNoFileBehind() throws IOException {
        Terminal.Run run = new Terminal(folder, "nl").run(made("--route", "L-OP-S", "--answer", "Q99=ja"));
        assertEquals(new Terminal.Run(1, "",
                "Vraag Q99 bestaat niet. Controleer de code; de vragenlijst toont alle vragen."),
                run.withoutLineEnds());
        assertEquals(List.of(), files());
    }

    @Test
    void anExistingFileIsLeftAlone() throws IOException {
        refused("“p.doorbouw” bestaat al. Kies een andere naam.", "nl", "new", "@p.doorbouw", "--name", "Ander",
                "--start", "2027-01-04",
                "--route", "L-OP-P");
    }

    @Test
    void aFileThatIsNotThereIsSaidToBe() throws IOException {
        Terminal.Run run = new Terminal(folder, "nl").run("schedule", "@weg.doorbouw");
        assertEquals(new Terminal.Run(1, "", "“weg.doorbouw” is er niet. Controleer de naam en de map."),
                run.withoutLineEnds());
        assertEquals(List.of(), files());
    }

    @Test
    void aFileThatIsNoPlanIsRefused() throws IOException {
        Files.writeString(folder.resolve("p.doorbouw"), "Beste collega,");
        unreadable("“p.doorbouw” is geen plan dat met Doorbouw is gemaakt. Kies een ander bestand.");
    }

    @Test
    void aFileOfANewerVersionIsRefused() throws IOException {
        new Terminal(folder, "nl").plan("L-OP-S");
        byte[] bytes = Files.readAllBytes(folder.resolve("p.doorbouw"));
        ByteBuffer.wrap(bytes).putInt(SQLITE_USER_VERSION, 99);
        Files.write(folder.resolve("p.doorbouw"), bytes);
        unreadable("“p.doorbouw” is gemaakt met een nieuwere Doorbouw (bestandsversie 99; deze kent tot en met 2). "
                + "Installeer de nieuwste Doorbouw om het te openen.");
    }

    @Test
    void aFileThatIsCutOffIsRefused() throws IOException {
        new Terminal(folder, "nl").plan("L-OP-S");
        byte[] bytes = Files.readAllBytes(folder.resolve("p.doorbouw"));
        Files.write(folder.resolve("p.doorbouw"), Arrays.copyOf(bytes, bytes.length / 2));
        unreadable("“p.doorbouw” is beschadigd of afgebroken en is niet geopend. Open een kopie of reservekopie.");
    }

    @Test
    void aFileWithABrokenEntryIsRefused() throws IOException {
        new Terminal(folder, "nl").plan("L-OP-S");
        byte[] bytes = Files.readAllBytes(folder.resolve("p.doorbouw"));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Files.writeString(folder.resolve("p.doorbouw"), text.replace("preparationsequential", "preparationsideways!!"),
                StandardCharsets.ISO_8859_1);
        unreadable("“p.doorbouw” heeft een logboekregel die niet te lezen is: regel 5, new “sideways!!”. Open een kopie of reservekopie.");
    }

    private static Arguments wrong(String sentence, String... args) {
        return Arguments.of(sentence, args);
    }

    private static String[] made(String... more) {
        return Stream.concat(Stream.of("new", "@n.doorbouw", "--name", "N", "--start", "2026-01-05"),
                Arrays.stream(more)).toArray(String[]::new);
    }

    /** Every command that opens a file says the same of one that it cannot read, and leaves it as it is. */
    private void unreadable(String sentence) throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("p.doorbouw"));
        for (String command : List.of("schedule", "routes", "questions", "log", "undo", "redo")) {
            assertEquals(new Terminal.Run(1, "", sentence), new Terminal(folder, "nl").run(command,
                    "@p.doorbouw").withoutLineEnds());
        }
        Terminal.Run english = new Terminal(folder, "en").run("schedule", "@p.doorbouw");
        assertEquals(List.of(1, 1L, false), List.of(english.code(), english.err().lines().count(),
                english.err().contains("bestand")));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("p.doorbouw")));
        assertEquals(List.of("p.doorbouw"), files());
    }

    private void refused(String sentence, String language, String... args) throws IOException {
        assertEquals(sentence, refusal(language, args).err());
    }

    private Terminal.Run refusal(String language, String... args) throws IOException {
        new Terminal(folder, language).plan("L-OP-S");
        byte[] before = Files.readAllBytes(folder.resolve("p.doorbouw"));
        Terminal.Run run = new Terminal(folder, language).run(args).withoutLineEnds();
        assertEquals(1, run.code());
        assertEquals("", run.out());
        assertFalse(run.err().contains("\n"), run.err());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("p.doorbouw")));
        return run;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
