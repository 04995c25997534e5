package nl.doorbouw.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparing variants and counting back from a promise on the command line. */
class CompareTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void aPlan() {
        terminal = new Terminal(folder, "nl");
        terminal.plan("L-OP-S", "--bare-weeks", "--open", "base");
    }

    @Test
    void aRouteAScenarioAndABaselineBesideThePlan() {
        terminal.ok("baseline", "set", "@p.doorbouw", "Raad juli");
        terminal.ok("set", "@p.doorbouw", "step X03", "duration", "39/53/70w");
        terminal.ok("scenario", "start", "@p.doorbouw", "Samen op", "--from-route", "L-OP-P");
        JsonNode compared = terminal.ok("compare", "@p.doorbouw", "--with", "samen op", "Raad juli", "--with", "l-bo-s", "--runs", "20", "--json").json();
        assertEquals("[plan , scenario Samen op, baseline Raad juli, route L-BO-S]", told(compared.get("variants"), node ->
                node.get("kind").asText() + " " + node.get("name").asText()).toString());
        assertEquals(List.of(319 * 7, 211 * 7, 318 * 7), told(compared.get("variants"), node -> node.get("X08").get("likely").asInt()).subList(0, 3));
        compared.get("differences").forEach(CompareTest::addsUp);
        assertEquals(List.of("route preparation"), told(compared.get("differences").get(0).get("causes"), CompareTest::code));
        assertEquals(List.of("step X03"), told(compared.get("differences").get(1).get("causes"), CompareTest::code));
        assertEquals(-7, compared.get("differences").get(1).get("days").asInt());
        assertEquals(4, compared.get("steps").get(0).get("finish").size());
        JsonNode simulated = compared.get("variants").get(1).get("simulation");
        assertTrue(simulated.get("p10").asInt() <= simulated.get("p80").asInt(), simulated.toString());
        assertEquals(1.0, simulated.get("curve").get(simulated.get("curve").size() - 1).get("chance").asDouble());
    }

    @Test
    void theReportForPeopleAddsUpToo() {
        terminal.ok("set", "@p.doorbouw", "step X03", "duration", "39/53/70w", "--layer", "Trager");
        List<String> lines = terminal.ok("compare", "@p.doorbouw", "--with", "Trager", "--runs", "0").lines();
        assertTrue(lines.get(2).startsWith("variant Trager "), lines.get(2));
        assertTrue(lines.get(2).endsWith("  +1 w"), lines.get(2));
        assertEquals(List.of("X08 Mijlpaal: eerste bewoning, van dit plan naar variant Trager: +7 d", "Waardoor",
                "  X03 Bouw: 39/53/70w  +7 d", "  Samen                +7 d",
                "Langs de keten van stappen die de datum bepaalt, in dagen"), lines.subList(4, 9));
        assertEquals("  X03   Bouw   blijft    364     371      +7 d", lines.get(10));
    }

    @Test
    void aVariantThatCannotBeComputedIsSaidToBeSo() {
        assertEquals("variant Zonder X08: er valt niets te vergelijken, omdat deze variant niet uit te rekenen is of de stap niet heeft.",
                terminalWith("Zonder X08", "step X08", "inPlan", "nee").ok("compare", "@p.doorbouw", "--with", "Zonder X08", "--runs", "0").lines().getLast());
    }

    /** In bare weeks first residents come after 318 weeks from 5 January 2026: on Sunday 7 February 2032. */
    @Test
    void countsBackFromAPromise() {
        JsonNode back = terminal.ok("back", "@p.doorbouw", "x08", "2032-02-01", "--runs", "0", "--json").json();
        assertEquals(List.of("X08", "2032-02-08", 7), List.of(back.get("step").asText(), back.get("likely").asText(), back.get("daysLate").asInt()));
        JsonNode first = back.get("steps").get(0);
        assertEquals(List.of("I01", "2025-12-29", -7, true), List.of(first.get("code").asText(), first.get("lateStart").asText(),
                first.get("totalFloat").asInt(), first.get("overdue").asBoolean()));
        assertEquals(List.of("X08 Mijlpaal: eerste bewoning is volgens plan klaar op 8 feb 2032: 1 w na 1 feb 2032.",
                "2 stappen hadden al begonnen moeten zijn."), terminal.ok("back", "@p.doorbouw", "X08", "2032-02-01", "--runs", "0").lines().subList(0, 2));
        assertEquals("X08 Milestone: first residents will by plan be done on 8 Feb 2032, the promised day.",
                new Terminal(folder, "en").ok("back", "@p.doorbouw", "X08", "2032-02-08", "--today", "2026-01-01", "--runs", "0").lines().getFirst());
    }

    @Test
    void theWorkAtRiskOfThePlanAndOfAnotherRoute() {
        terminal.ok("set", "@p.doorbouw", "step C05", "hours", "1000");
        terminal.ok("set", "@p.doorbouw", "step C05", "cost", "250000");
        JsonNode risk = terminal.ok("risk", "@p.doorbouw", "--with", "L-OP-P", "--json").json();
        assertEquals(List.of(0, 0), told(decision(risk.get(0), "J14"), node -> node.asInt()));
        assertEquals(250000, decision(risk.get(1), "J14").get(1).asInt());
        assertTrue(risk.get(1).get("peak").get("hours").asInt() > risk.get(0).get("peak").get("hours").asInt());
        List<String> lines = terminal.ok("risk", "@p.doorbouw", "--with", "L-OP-P").lines();
        assertTrue(lines.get(2).startsWith("route L-OP-P "), lines.get(2));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("  J14") && line.contains("  0 u  ") && line.endsWith(" u, € 250.000")), lines.toString());
        assertTrue(lines.getLast().startsWith("De uren van "), lines.getLast());
    }

    private static JsonNode decision(JsonNode variant, String step) {
        for (JsonNode decision : variant.get("decisions")) {
            if (decision.get("step").asText().equals(step)) {
                return new ObjectMapper().createArrayNode().add(decision.get("hours")).add(decision.get("cost"));
            }
        }
        throw new AssertionError(step);
    }

    @Test
    void whyIsToldAsJsonToo() {
        JsonNode why = terminal.ok("why", "@p.doorbouw", "X08", "--json").json();
        assertEquals("X08", why.get("chain").get(0).get("code").asText());
        assertEquals("start", why.get("chain").get(why.get("chain").size() - 1).get("why").get("kind").asText());
        JsonNode lever = why.get("forward").get(0);
        assertTrue(lever.get("gain").asInt() > 0, lever.toString());
        List<String> lines = terminal.ok("why", "@p.doorbouw", "X08").lines();
        assertEquals("  " + lever.get("sentence").asText(), lines.get(lines.indexOf("Wat het naar voren haalt") + 1));
        assertEquals("Niets in deze keten haalt de datum op zichzelf naar voren.", new Terminal(folder, "nl").ok("why",
                planOfOneMilestone(), "M01").lines().getLast());
    }

    private String planOfOneMilestone() {
        terminal.ok("new", "@leeg.doorbouw", "--name", "Leeg", "--empty", "--start", "2026-01-05");
        terminal.ok("add", "@leeg.doorbouw", "step M01", "--name", "Mijlpaal", "--kind", "milestone");
        return "@leeg.doorbouw";
    }

    @Test
    void theChanceOfMakingAPromiseComesFromASimulation() {
        assertEquals(1.0, terminal.ok("back", "@p.doorbouw", "X08", "2060-01-01", "--runs", "20", "--json").json().get("chance").asDouble());
        assertEquals("De kans dat het lukt is 0%.", terminal.ok("back", "@p.doorbouw", "X08", "2027-01-01", "--runs", "20").lines().get(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | compare @p.doorbouw --with straks; “straks” is geen route, variant, ijkpunt of zienswijze bij dit plan. Gebruik bijvoorbeeld L-OP-P of de naam van een variant.
            2 | compare @p.doorbouw --with L-OP-P L-BO-P L-OV-P G-OP-P; Vergelijk met hoogstens 3 varianten tegelijk.
            2 | compare @p.doorbouw; Er ontbreekt iets: --with. Zie doorbouw compare --help.
            1 | back @p.doorbouw Z99 2031-06-30; Stap Z99 staat niet in dit plan. Controleer de code of voeg de stap toe.
            2 | back @p.doorbouw X08 2031-06-31; “2031-06-31” is een dag die niet bestaat. Controleer dag en maand.
            2 | back @p.doorbouw X08 2031-06-30 --today straks; “straks” is geen datum. Vul bijvoorbeeld 11-03-2027 of 2027-03-11 in.
            """)
    void whatCannotBeIsOneSentence(int code, String line) {
        String[] parts = line.split("; ", 2);
        assertEquals(new Terminal.Run(code, "", parts[1]), terminal.run(parts[0].split(" ")).withoutLineEnds());
    }

    private Terminal terminalWith(String scenario, String subject, String field, String value) {
        terminal.ok("set", "@p.doorbouw", subject, field, value, "--layer", scenario);
        return terminal;
    }

    private static void addsUp(JsonNode difference) {
        int days = difference.get("days").asInt();
        assertEquals(days, told(difference.get("causes"), part -> part.get("days").asInt()).stream().mapToInt(Integer::intValue).sum());
        assertEquals(days, difference.get("planStart").asInt()
                + told(difference.get("path"), part -> part.get("days").asInt()).stream().mapToInt(Integer::intValue).sum());
    }

    private static String code(JsonNode part) {
        return part.get("causes").get(0).asText();
    }

    private static <T> List<T> told(JsonNode nodes, Function<JsonNode, T> what) {
        return StreamSupport.stream(nodes.spliterator(), false).map(what).toList();
    }
}
