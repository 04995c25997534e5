package nl.doorbouw.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Simulating a plan and ranking its questions on the command line. */
class SimulateTest {

    @TempDir
    private Path folder;

    @Test
    void jsonHasEveryStepInDaysSinceTheStart() {
        Terminal terminal = new Terminal(folder, "nl");
        String plan = terminal.plan("L-OP-S");
        terminal.ok("set", plan, "step X08", "deadline", "2034-06-30");
        JsonNode simulation = terminal.ok("simulate", plan, "--runs", "500", "--seed", "7", "--json").json();
        assertEquals(List.of("runs", "seed", "elapsedMillis", "steps", "promised"), names(simulation));
        assertEquals(List.of(500, 7), List.of(simulation.get("runs").asInt(), simulation.get("seed").asInt()));
        JsonNode residents = simulation.get("steps").get("X08");
        assertEquals(List.of("mean", "sd", "p5", "p10", "p50", "p80", "p90", "p95", "criticality"), names(residents));
        assertEquals(1, residents.get("criticality").asDouble());
        for (List<String> pair : List.of(List.of("p5", "p10"), List.of("p10", "p50"), List.of("p50", "p80"), List.of("p80", "p90"), List.of("p90", "p95"))) {
            assertTrue(residents.get(pair.get(0)).asInt() <= residents.get(pair.get(1)).asInt(), pair::toString);
        }
        assertEquals(List.of("X08"), names(simulation.get("promised")));
        assertEquals("2034-06-30", simulation.get("promised").get("X08").get("date").asText());
    }

    @Test
    void withoutSpreadsEveryRunIsThePlan() {
        Terminal terminal = new Terminal(folder, "nl");
        terminal.ok("new", "@e.doorbouw", "--name", "Proef", "--empty", "--start", "2026-01-05");
        terminal.ok("add", "@e.doorbouw", "step M01", "--name", "Een", "--duration", "6w");
        terminal.ok("add", "@e.doorbouw", "step M02", "--name", "Twee", "--duration", "10d", "--after", "M01");
        int days = terminal.ok("schedule", "@e.doorbouw", "--json").json().get("steps").get(1).get("likely").get("endDay").asInt();
        JsonNode step = terminal.ok("simulate", "@e.doorbouw", "--runs", "50", "--json").json().get("steps").get("M02");
        assertEquals(List.of(days, days, 0), List.of(step.get("p5").asInt(), step.get("p95").asInt(), step.get("sd").asInt()));
    }

    @Test
    void threadsChangeNothingAndTheSeedDoes() {
        Terminal terminal = new Terminal(folder, "nl");
        String plan = terminal.plan("L-OV-P");
        JsonNode one = simulation(terminal, plan, "--threads", "1");
        assertEquals(one, simulation(terminal, plan, "--threads", "4"));
        assertTrue(!one.equals(simulation(terminal, plan, "--seed", "2")));
        assertTrue(!one.equals(simulation(terminal, plan, "--shape", "pert")));
        assertTrue(!one.equals(simulation(terminal, plan, "--correlation", "0.5")));
    }

    @Test
    void peopleReadMilestonesTornadoAndSteps() {
        Terminal terminal = new Terminal(folder, "nl");
        String plan = terminal.plan("G-OP-P");
        terminal.ok("set", plan, "step X02", "deadline", "2031-12-31");
        List<String> lines = terminal.ok("simulate", plan, "--runs", "1500", "--correlation", "0.25").lines();
        assertEquals("1.500 doorrekeningen, beginwaarde 1, driehoek, samenhang 0,25 binnen een partij", lines.getFirst());
        for (String title : List.of("Start bouw", "Eerste bewoning", "Kans dat een beloofde datum wordt gehaald", "Waar de spreiding vandaan komt",
                "Laatste dag van elke stap")) {
            assertTrue(lines.stream().anyMatch(line -> line.startsWith(title)), title);
        }
    }

    @Test
    void aRankingNamesTheQuestionToAnswerFirst() {
        Terminal terminal = new Terminal(folder, "nl");
        String plan = terminal.plan("L-OP-P");
        JsonNode ranking = terminal.ok("questions", plan, "--rank", "--json").json();
        assertEquals(List.of("width", "questions", "steps"), names(ranking));
        assertEquals(List.of("code", "question", "chance", "chanceSource", "expected", "ja", "nee"), names(ranking.get("questions").get(0)));
        List<Double> expected = new ArrayList<>();
        ranking.get("questions").forEach(question -> expected.add(question.get("expected").asDouble()));
        assertEquals(expected.stream().sorted((a, b) -> Double.compare(b, a)).toList(), expected);
        assertEquals("schatting: er is niets beters bekend", ranking.get("questions").get(0).get("chanceSource").asText());
        assertTrue(terminal.ok("questions", plan, "--rank").lines().getFirst().startsWith("Welke vraag eerst: "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --runs        | 0       | 0 doorrekeningen kan niet. Kies een aantal van 1 tot en met 1.000.000.
            --runs        | -1      | -1 doorrekeningen kan niet. Kies een aantal van 1 tot en met 1.000.000.
            --runs        | 1000001 | 1.000.001 doorrekeningen kan niet. Kies een aantal van 1 tot en met 1.000.000.
            --runs        | veel    | “veel” is geen waarde voor --runs. Zie doorbouw simulate --help.
            --threads     | 0       | 0 threads kan niet. Kies een aantal van 1 tot en met 256.
            --correlation | 1.1     | Een samenhang van 1.1 bestaat hier niet. Kies een getal van 0 tot en met 1, zoals 0.3.
            --correlation | -0.1    | Een samenhang van -0.1 bestaat hier niet. Kies een getal van 0 tot en met 1, zoals 0.3.
            --correlation | NaN     | Een samenhang van NaN bestaat hier niet. Kies een getal van 0 tot en met 1, zoals 0.3.
            --seed        | x       | “x” is geen waarde voor --seed. Zie doorbouw simulate --help.
            --shape       | rond    | “rond” is geen waarde voor --shape. Zie doorbouw simulate --help.
            """)
    void whatCannotBeIsSaidInASentence(String option, String value, String sentence) {
        Terminal terminal = new Terminal(folder, "nl");
        String plan = terminal.plan("L-OP-S");
        assertEquals(new Terminal.Run(2, "", sentence), terminal.run("simulate", plan, option, value).withoutLineEnds());
    }

    private static JsonNode simulation(Terminal terminal, String plan, String... more) {
        List<String> args = new ArrayList<>(List.of("simulate", plan, "--runs", "300", "--json"));
        args.addAll(List.of(more));
        ObjectNode json = (ObjectNode) terminal.ok(args.toArray(String[]::new)).json();
        json.remove(List.of("elapsedMillis", "seed"));
        return json;
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
