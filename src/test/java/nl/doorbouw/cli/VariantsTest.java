package nl.doorbouw.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios, baselines and measures on the command line. */
class VariantsTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void aPlan() {
        terminal = new Terminal(folder, "nl");
        terminal.plan("L-OP-S", "--bare-weeks", "--open", "base");
    }

    @Test
    void aScenarioOnAnotherRouteIsTheKnownRouteAndBecomesThePlan() {
        terminal.ok("scenario", "start", "@p.doorbouw", "Samen op", "--from-route", "L-OP-P", "--about", "eerder ontwerpen");
        JsonNode scenario = terminal.ok("scenario", "list", "@p.doorbouw", "--json").json().get(0);
        assertEquals(List.of("Samen op", "eerder ontwerpen", 7 * (210 - 318), 7 * 210), List.of(scenario.get("name").asText(),
                scenario.get("about").asText(), scenario.get("shift").asInt(), scenario.get("X08").get("likely").asInt()));
        assertEquals("[{\"subject\":\"route\",\"field\":\"preparation\",\"value\":\"parallel\"}]", scenario.get("changes").toString());
        List<String> applied = terminal.ok("scenario", "apply", "@p.doorbouw", "samen op").lines();
        assertEquals(2, applied.size());
        assertTrue(applied.getFirst().startsWith("Route, bouwvoorbereiding: volgordelijk"), applied.toString());
        assertEquals("L-OP-P", terminal.ok("schedule", "@p.doorbouw", "--json").json().get("route").asText());
        terminal.ok("undo", "@p.doorbouw");
        assertEquals(1, terminal.ok("scenario", "list", "@p.doorbouw", "--json").json().size());
        assertEquals("L-OP-S", terminal.ok("schedule", "@p.doorbouw", "--json").json().get("route").asText());
    }

    @Test
    void aScenarioStartsFromAViewAndMeasuresAndCanBeThrownAway() {
        terminal.ok("set", "@p.doorbouw", "step D05", "duration", "8/9/20w", "--layer", "gemeente");
        terminal.ok("set", "@p.doorbouw", "step D05", "duration", "4/5/6w", "--layer", "Corporatie");
        terminal.ok("scenario", "start", "@p.doorbouw", "Onze kijk", "--from-view", "corporatie", "--measure", "m07,M08");
        assertEquals("step D05 4/5/6w, question Q85 ja, question Q84 ja", changes());
        terminal.ok("scenario", "discard", "@p.doorbouw", "Onze kijk");
        assertEquals(List.of("Er zijn geen varianten in dit plan. Begin er een met scenario start."),
                terminal.ok("scenario", "list", "@p.doorbouw").lines());
    }

    @Test
    void aScenarioStartsFromAnyChangesTheLastOneOfTwoAboutTheSame() {
        terminal.ok("scenario", "start", "@p.doorbouw", "Kort", "--change", "step D05:duration=4/6/8w", "--change",
                "question Q11:answer=ja", "--change", "step D05:duration=3w");
        assertEquals("step D05 3w, question Q11 ja", changes());
    }

    @Test
    void aChangeThatIsTypedSetsSomething() {
        terminal.ok("set", "@p.doorbouw", "step D05", "notBefore", "2027-06-01");
        assertEquals(2, terminal.run("scenario", "start", "@p.doorbouw", "x", "--change", "step D05:notBefore=").code());
    }

    @Test
    void theListIsForPeopleToo() {
        terminal.ok("scenario", "start", "@p.doorbouw", "Kaal");
        List<String> lines = terminal.ok("scenario", "list", "@p.doorbouw").lines();
        assertEquals(List.of("Naam  Om te proberen  Wijzigingen    Eerste bewoning  Verschil"), List.of(lines.getFirst()));
        assertTrue(lines.get(1).startsWith("Kaal  Kaal                      0  "), lines.get(1));
        assertTrue(lines.get(1).endsWith("0 w"), lines.get(1));
    }

    @Test
    void measuresOfAScenarioCountAsTaken() {
        terminal.ok("scenario", "start", "@p.doorbouw", "Snel", "--measure", "M01");
        JsonNode alone = terminal.ok("measures", "@p.doorbouw", "--runs", "0", "--json").json();
        JsonNode onTop = terminal.ok("measures", "@p.doorbouw", "--scenario", "Snel", "--runs", "0", "--json").json();
        assertEquals(List.of("M01", "M10"), List.of(alone.get("best").asText(), onTop.get("best").asText()));
        assertEquals(List.of("M13"), alone.get("elsewhere").findValuesAsText("code"));
        JsonNode last = onTop.get("measures").get(onTop.get("measures").size() - 1);
        assertEquals(List.of("M01", true), List.of(last.get("code").asText(), last.get("taken").asBoolean()));
        assertEquals(alone.get("measures").get(0).get("alone"), last.get("alone"));
    }

    @Test
    void theTableSaysWhatTheBestNextMeasureAsksOfWhom() {
        List<String> lines = terminal.ok("measures", "@p.doorbouw", "--runs", "20").lines();
        assertTrue(lines.get(1).startsWith("M01   Alles parallel vanaf dag één"), lines.get(1));
        int best = lines.indexOf("Beste volgende maatregel: M01 Alles parallel vanaf dag één");
        assertEquals("  Vraagt van gemeente: Start onderzoeken, participatie, rekenen en tekenen tegelijk en zet daar vanaf het begin mensen op.",
                lines.get(best + 1));
        assertEquals("Doet niets op deze route: M13 Plan en vergunning coördineren.", lines.getLast());
        assertTrue(new Terminal(folder, "en").ok("measures", "@p.doorbouw", "--runs", "20").out().contains("Best next measure: M01 Everything"));
    }

    @Test
    void aBaselineIsTheLastLineUnlessALineIsNamed() {
        terminal.ok("set", "@p.doorbouw", "plan", "name", "Later");
        assertEquals(List.of("IJkpunt Raad juli is het plan tot en met regel 2 van het logboek."),
                terminal.ok("baseline", "set", "@p.doorbouw", "Raad juli", "--line", "2").lines());
        terminal.ok("baseline", "set", "@p.doorbouw", "Nu");
        JsonNode all = terminal.ok("baseline", "list", "@p.doorbouw", "--json").json();
        assertEquals(List.of("Raad juli", "Nu"), all.findValuesAsText("name"));
        assertEquals(2, all.get(0).get("line").asInt());
        assertEquals("Raad juli      2  3 feb 2026", terminal.ok("baseline", "list", "@p.doorbouw").lines().get(1));
        terminal.ok("baseline", "remove", "@p.doorbouw", "raad juli");
        terminal.ok("baseline", "remove", "@p.doorbouw", "Nu");
        assertEquals(List.of("Er zijn geen ijkpunten in dit plan. Zet er een met baseline set."),
                terminal.ok("baseline", "list", "@p.doorbouw").lines());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 | scenario; Zeg wat er moet gebeuren: list, start, apply, discard.
            2 | baseline; Zeg wat er moet gebeuren: list, set, remove.
            2 | scenario start @p.doorbouw; Er ontbreekt iets: NAME. Zie doorbouw scenario start --help.
            1 | scenario start @p.doorbouw Gemeente; “Gemeente” betekent hier al iets anders: het plan, de zienswijze van een partij of een route. Kies een andere naam.
            1 | scenario start @p.doorbouw snel; Er is al een variant of ijkpunt “snel”. Kies een andere naam.
            1 | scenario start @p.doorbouw x --measure M99; Er is geen maatregel M99. Controleer de code; de opdracht measures toont alle maatregelen.
            1 | scenario start @p.doorbouw x --measure M13; Maatregel M13 doet niets op de route van dit plan. Kies een andere maatregel of een andere route.
            2 | scenario start @p.doorbouw x --from-route Z; Er is geen route “Z”. Gebruik L of G, OP, BO of OV, en S of P, zoals L-OP-S.
            2 | scenario start @p.doorbouw x --from-view buurt; “buurt” is geen waarde voor --from-view. Gebruik gemeente, corporatie, ontwikkelaar, aannemer of derden.
            2 | scenario start @p.doorbouw x --change D05=4w; “D05=4w” is geen wijziging. Schrijf onderwerp:veld=waarde, zoals “step D05:duration=4/6/8w”.
            2 | scenario start @p.doorbouw x --change plan:kleur=rood; plan heeft geen veld “kleur”. De README noemt de velden.
            1 | scenario start @p.doorbouw x --change plan:bareWeeks=ja; Zo staat het al in het plan: variant “x” zou niets veranderen. Kies iets anders.
            1 | scenario start @p.doorbouw x --from-route L-OP-S; Zo staat het al in het plan: variant “x” zou niets veranderen. Kies iets anders.
            1 | scenario apply @p.doorbouw traag; Er is geen variant “traag”. Controleer de naam; scenario list toont alle varianten.
            2 | measures @p.doorbouw --runs -1; “-1” is geen aantal doorrekeningen. Gebruik 0 tot en met 1.000.000.
            1 | measures @p.doorbouw --scenario traag; Er is geen variant “traag”. Controleer de naam; scenario list toont alle varianten.
            1 | baseline set @p.doorbouw snel; Er is al een variant of ijkpunt “snel”. Kies een andere naam.
            1 | baseline set @p.doorbouw Juli --line 999; Er is geen regel 999 in het logboek. De opdracht log toont de nummers.
            1 | baseline remove @p.doorbouw Juli; Er is geen ijkpunt “Juli”. Controleer de naam; baseline list toont alle ijkpunten.
            """)
    void whatCannotBeIsOneSentence(int code, String line) {
        terminal.ok("scenario", "start", "@p.doorbouw", "Snel");
        String[] parts = line.split("; ", 2);
        assertEquals(new Terminal.Run(code, "", parts[1]), terminal.run(parts[0].split(" ")).withoutLineEnds());
    }

    private String changes() {
        StringBuilder text = new StringBuilder();
        terminal.ok("scenario", "list", "@p.doorbouw", "--json").json().get(0).get("changes").forEach(change -> text
                .append(text.isEmpty() ? "" : ", ").append(change.get("subject").asText()).append(' ').append(change.get("value").asText()));
        return text.toString();
    }
}
