package nl.doorbouw.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergingTest {

    @TempDir
    private Path folder;
    private Terminal terminal;

    @BeforeEach
    void makeTwoCopies() throws IOException {
        terminal = new Terminal(folder, "nl");
        terminal.plan("L-OP-S");
        Files.copy(folder.resolve("p.doorbouw"), folder.resolve("q.doorbouw"));
    }

    @Test
    void theResultHasTheEntriesOfBothAndTheTwoStayAsTheyAre() throws IOException {
        set("@p.doorbouw", "question Q11", "answer", "ja");
        set("@q.doorbouw", "step D05", "duration", "6/8/10w");
        byte[] mine = Files.readAllBytes(folder.resolve("p.doorbouw"));
        byte[] theirs = Files.readAllBytes(folder.resolve("q.doorbouw"));
        int before = entries("@p.doorbouw").size();

        JsonNode told = terminal.ok("merge", "@p.doorbouw", "@q.doorbouw", "-o", "@both.doorbouw", "--json").json();

        assertEquals("{\"entries\":%d,\"fromTheirs\":1,\"conflicts\":[]}".formatted(before + 1), told.toString());
        assertEquals(before + 1, entries("@both.doorbouw").size());
        assertEquals(List.of(true, true), List.of(Arrays.equals(mine, Files.readAllBytes(folder.resolve("p.doorbouw"))),
                Arrays.equals(theirs, Files.readAllBytes(folder.resolve("q.doorbouw")))));
        assertEquals(List.of("both.doorbouw", "p.doorbouw", "q.doorbouw"), names());
    }

    @Test
    void aFieldThatBothChangedIsListedWithBothValues() {
        set("@p.doorbouw", "step D05", "duration", "6w");
        set("@q.doorbouw", "step D05", "duration", "8w");
        assertEquals("[{\"layer\":\"plan\",\"subject\":\"step D05\",\"field\":\"duration\",\"base\":\"\",\"mine\":\"6w\",\"theirs\":\"8w\"}]",
                terminal.ok("merge", "@p.doorbouw", "@q.doorbouw", "-o", "@1.doorbouw", "--json").json().get("conflicts").toString());
        assertEquals("[{\"layer\":\"plan\",\"subject\":\"step D05\",\"field\":\"duration\",\"base\":\"\",\"mine\":\"8w\",\"theirs\":\"6w\"}]",
                terminal.ok("merge", "@q.doorbouw", "@p.doorbouw", "-o", "@2.doorbouw", "--json").json().get("conflicts").toString());
        assertEquals(entries("@1.doorbouw"), entries("@2.doorbouw"));
        assertEquals(terminal.ok("schedule", "@1.doorbouw", "--json").out(), terminal.ok("schedule", "@2.doorbouw", "--json").out());
    }

    @Test
    void aDifferenceIsToldInWordsAndSettledByAnOrdinaryChange() {
        terminal.ok("set", "@p.doorbouw", "question Q11", "answer", "ja", "--author", "Renée");
        terminal.ok("set", "@q.doorbouw", "question Q11", "answer", "nee", "--author", "Bas");
        int entries = entries("@p.doorbouw").size() + 1;
        List<String> lines = terminal.ok("merge", "@p.doorbouw", "@q.doorbouw", "-o", "@both.doorbouw").lines();
        assertEquals("%s is gemaakt: %d regels, waarvan 1 nieuw uit de andere kopie, 1 conflict om te bespreken."
                .formatted(folder.resolve("both.doorbouw"), entries), lines.get(0));
        assertEquals("antwoord: ja (Renée) | nee (Bas)", lines.get(1).substring(lines.get(1).indexOf("antwoord")));
        // which of the two the plan uses is for their ids to say
        String listed = terminal.ok("conflicts", "@both.doorbouw").lines().getFirst();
        assertTrue(Set.of("ja (Renée) | nee (Bas)", "nee (Bas) | ja (Renée)").contains(listed.substring(listed.indexOf("antwoord: ") + 10)), listed);
        set("@both.doorbouw", "question Q11", "answer", "ja");
        assertEquals(List.of("Niets te bespreken: niemand veranderde iets zonder de waarde van een ander te zien."),
                terminal.ok("conflicts", "@both.doorbouw").lines());
        assertEquals(0, terminal.ok("merge", "@both.doorbouw", "@q.doorbouw", "-o", "@settled.doorbouw", "--json").json()
                .get("conflicts").size());
    }

    @Test
    void whatIsStillToBeSettledIsListedWithWhoWantsWhat() {
        terminal.ok("set", "@p.doorbouw", "step D05", "duration", "6w", "--author", "Renée", "--remark", "kan sneller");
        terminal.ok("set", "@q.doorbouw", "step D05", "duration", "8w", "--author", "Bas", "--party", "corporatie");
        terminal.ok("merge", "@p.doorbouw", "@q.doorbouw", "-o", "@both.doorbouw");
        JsonNode conflict = terminal.ok("conflicts", "@both.doorbouw", "--json").json().get(0);
        assertEquals("step D05 duration", conflict.get("subject").asText() + " " + conflict.get("field").asText());
        assertEquals(Set.of("6w Renée gemeente kan sneller", "8w Bas corporatie "), StreamSupport.stream(conflict.get("sides").spliterator(), false)
                .map(side -> String.join(" ", side.get("value").asText(), side.get("author").asText(), side.get("party").asText(),
                        side.get("remark").asText())).collect(Collectors.toSet()));
    }

    @Test
    void anExistingFileIsOnlyReplacedWhenThatIsAsked() {
        set("@q.doorbouw", "step D05", "duration", "8w");
        assertEquals(new Terminal.Run(1, "", "“p.doorbouw” bestaat al. Kies een andere naam."),
                terminal.run("merge", "@p.doorbouw", "@q.doorbouw", "-o", "@p.doorbouw").withoutLineEnds());
        terminal.ok("merge", "@p.doorbouw", "@q.doorbouw", "-o", "@p.doorbouw", "--overwrite");
        assertEquals(entries("@q.doorbouw"), entries("@p.doorbouw"));
    }

    @Test
    void plansThatNeverWereOneAreRefused() {
        terminal.ok("new", "@other.doorbouw", "--name", "Proef", "--route", "L-OP-S", "--start", "2026-01-05");
        assertEquals(new Terminal.Run(1, "",
                "“other.doorbouw” is een ander plan: het is nooit één bestand geweest met dit plan. Kies een kopie van dit plan."),
                terminal.run("merge", "@p.doorbouw", "@other.doorbouw", "-o", "@both.doorbouw").withoutLineEnds());
    }

    @Test
    void stepsThatWouldOnlyTogetherWaitInACircleAreRefusedWithTheirNames() throws IOException {
        terminal.ok("add", "@p.doorbouw", "step M01", "--name", "Een", "--duration", "1w");
        terminal.ok("add", "@p.doorbouw", "step M02", "--name", "Twee", "--duration", "1w");
        Files.copy(folder.resolve("p.doorbouw"), folder.resolve("r.doorbouw"));
        set("@p.doorbouw", "step M01", "after", "M02");
        set("@r.doorbouw", "step M02", "after", "M01");
        String complaint = terminal.run("merge", "@p.doorbouw", "@r.doorbouw", "-o", "@both.doorbouw").err();
        assertEquals("Deze stappen wachten in een kring op elkaar: ", complaint.substring(0, complaint.indexOf('M')));
        assertEquals(List.of("p.doorbouw", "q.doorbouw", "r.doorbouw"), names());
    }

    @Test
    void aLinkToAStepThatTheOtherTookAwayStillMakesAPlan() throws IOException {
        terminal.ok("add", "@p.doorbouw", "step M01", "--name", "Een", "--duration", "1w");
        Files.copy(folder.resolve("p.doorbouw"), folder.resolve("r.doorbouw"));
        terminal.ok("remove", "@p.doorbouw", "step M01");
        set("@r.doorbouw", "step D05", "after", "M01");
        terminal.ok("merge", "@p.doorbouw", "@r.doorbouw", "-o", "@both.doorbouw");
        terminal.ok("schedule", "@both.doorbouw");
    }

    @Test
    void theFileToMakeMustBeNamed() {
        assertEquals(2, terminal.run("merge", "@p.doorbouw", "@q.doorbouw").code());
    }

    private void set(String file, String subject, String field, String value) {
        terminal.ok("set", file, subject, field, value);
    }

    private JsonNode entries(String file) {
        return terminal.ok("log", file, "--json").json();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
