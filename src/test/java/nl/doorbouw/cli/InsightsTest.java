package nl.doorbouw.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InsightsTest {

    @TempDir
    private Path folder;
    private Terminal terminal;

    @BeforeEach
    void openTerminal() {
        terminal = new Terminal(folder, "nl");
    }

    @Test
    void theScheduleOfAStepHasItsDatesFloatsAndReason() throws Exception {
        String plan = terminal.plan("L-OP-S", "--bare-weeks", "--open", "base");
        JsonNode expected = new ObjectMapper().readTree("""
                {"code": "I02", "name": "Principeverzoek + intaketafel: is het initiatief wenselijk?", "kind": "work", "party": "C/O/G",
                 "min": {"start": "2026-01-12", "finish": "2026-02-01", "startDay": 7, "endDay": 28},
                 "likely": {"start": "2026-02-02", "finish": "2026-04-05", "startDay": 28, "endDay": 91},
                 "max": {"start": "2026-03-30", "finish": "2026-07-05", "startDay": 84, "endDay": 182},
                 "lateStart": "2026-02-02", "lateFinish": "2026-04-05", "totalFloat": 0, "freeFloat": 0, "critical": true,
                 "why": {"kind": "link", "from": "I01", "type": "FS", "lag": "", "waits": []}}
                """);
        assertEquals(expected, step(plan, "I02"));
    }

    @Test
    void theScheduleSaysOfWhichPlanItIs() {
        JsonNode schedule = terminal.ok("schedule", terminal.plan("G-BO-P"), "--json").json();
        assertEquals(List.of("route", "start", "bareWeeks", "steps", "possibleSteps"),
                schedule.propertyStream().map(Map.Entry::getKey).toList());
        assertEquals(List.of("G-BO-P", "2026-01-05", false), List.of(schedule.get("route").asText(),
                schedule.get("start").asText(),
                schedule.get("bareWeeks").asBoolean()));
        assertTrue(codes(schedule.get("possibleSteps")).contains("R01"), "an open question may bring in an objection");
    }

    @Test
    void theReasonsOfAStepAreTold() {
        String plan = terminal.plan("L-OP-S", "--answer", "Q32=ja");
        terminal.ok("set", plan, "body raad", "meetings",
                "every 3 weeks on wednesday from 2026-01-14, hand-in 3w, not in recess");
        terminal.ok("set", plan, "step I01", "actualStart", "2026-01-05");
        terminal.ok("set", plan, "step D03", "notBefore", "2027-02-01");
        assertEquals("{\"kind\":\"actual\",\"waits\":[]}", step(plan, "I01").get("why").toString());
        assertEquals("{\"kind\":\"notBefore\",\"day\":\"2027-02-01\",\"waits\":[]}", step(plan,
                "D03").get("why").toString());
        assertEquals("season", step(plan, "O04").get("why").get("waits").get(0).get("kind").asText());
        JsonNode meeting = step(plan, "J09").get("why").get("waits").get(0);
        assertEquals(List.of("kind", "from", "to", "body", "meeting", "missed"),
                meeting.propertyStream().map(Map.Entry::getKey).toList());
        assertEquals(List.of("meeting", "raad"), List.of(meeting.get("kind").asText(), meeting.get("body").asText()));
    }

    @Test
    void whyGoesBackToTheStartOfThePlan() {
        String plan = terminal.plan("L-OP-S", "--bare-weeks", "--open", "base");
        assertEquals(List.of(
                "I04 Startnotitie / bestuursopdracht opstellen loopt van 1 jun 2026 t/m 12 jul 2026, nadat I03 Omgevingstafel(s): haalbaarheid met ketenpartners klaar is.",
                "I03 Omgevingstafel(s): haalbaarheid met ketenpartners loopt van 6 apr 2026 t/m 31 mei 2026, nadat I02 Principeverzoek + intaketafel: is het initiatief wenselijk? klaar is.",
                "I02 Principeverzoek + intaketafel: is het initiatief wenselijk? loopt van 2 feb 2026 t/m 5 apr 2026, nadat I01 Locatie in beeld (locatiescan, vraag corporatie/gemeente) klaar is.",
                "I01 Locatie in beeld (locatiescan, vraag corporatie/gemeente) loopt van 5 jan 2026 t/m 1 feb 2026, vanaf de start van het plan.",
                "", "Wat het naar voren haalt",
                "  I01 Locatie in beeld (locatiescan, vraag corporatie/gemeente) een week korter: 7 dagen eerder",
                "  I02 Principeverzoek + intaketafel: is het initiatief wenselijk? een week korter: 7 dagen eerder",
                "  I03 Omgevingstafel(s): haalbaarheid met ketenpartners een week korter: 7 dagen eerder",
                "  I04 Startnotitie / bestuursopdracht opstellen een week korter: 7 dagen eerder"), terminal.ok("why", plan, "i04").lines());
    }

    @Test
    void theTableOfTheScheduleStandsInPhases() {
        List<String> lines = terminal.ok("schedule", terminal.plan("L-OP-S", "--bare-weeks", "--open", "base")).lines();
        assertEquals(List.of(
                "Code  Stap                                              Partij        Begin        Klaar      Vroegst       Laatst  Speling  Kritiek",
                "",
                "1 Initiatief",
                "I01   Locatie in beeld (locatiescan, vraag corporatie…  G/C      5 jan 2026   1 feb 2026  11 jan 2026  29 mrt 2026      0 d  ●"),
                lines.subList(0, 4));
        assertEquals(List.of("1 Initiatief", "2 Definitie", "3a Ontwerp", "3b Onderzoek", "4 Afspraken",
                "5 Voorbereiding", "6a Procedure",
                "7 Bouwvoorbereiding", "8 Conditionering", "9 Realisatie", "10 Nazorg"),
                lines.stream().filter(line -> line.matches("\\d+[ab]? \\p{L}+")).toList());
    }

    @Test
    void theTableOfRoutesMarksThePresentOne() {
        List<String> lines = terminal.ok("routes", terminal.plan("L-OP-P", "--bare-weeks", "--open", "base")).lines();
        assertEquals(List.of(
                "   Route                                                                                 Stappen         Start bouw    Eerste bewoning  Verschil",
                "   L-OP-S  locatieontwikkeling · wijziging omgevingsplan · volgordelijk voorbereiden          77  154 – 264 – 507 w  195 – 318 – 581 w    +108 w",
                "▶  L-OP-P  locatieontwikkeling · wijziging omgevingsplan · parallel voorbereiden              76   86 – 156 – 316 w  127 – 210 – 390 w"),
                lines.subList(0, 3));
        assertEquals(13, lines.size());
    }

    @Test
    void whatCannotBeComputedIsLeftOpenAndHidesNothingElse() {
        String plan = terminal.plan("L-OV-P");
        terminal.ok("set", plan, "step J09", "after", "X02");
        JsonNode routes = terminal.ok("routes", plan, "--json").json();
        assertEquals(12, routes.size());
        assertEquals("{\"route\":\"L-OP-S\",\"steps\":null,\"X02\":null,\"X08\":null}", routes.get(0).toString());
        assertEquals(62, routes.get(5).get("steps").asInt());
        assertTrue(terminal.ok("routes", plan).lines().get(1).matches(" {3}L-OP-S .* –  +–  +–"));
        JsonNode byBopa = terminal.ok("questions", plan, "--json").json().get(2);
        assertEquals(List.of("Q03", true, true), List.of(byBopa.get("code").asText(),
                byBopa.get("effects").get("ja").isInt(),
                byBopa.get("effects").get("nee").isNull()));
    }

    @Test
    void everyQuestionSaysWhatItsAnswersDo() throws Exception {
        String plan = terminal.plan("L-OP-S", "--bare-weeks", "--open", "base", "--answer", "Q18=ja");
        JsonNode questions = terminal.ok("questions", plan, "--json").json();
        assertEquals(80, questions.size());
        JsonNode factory = StreamSupport.stream(questions.spliterator(),
                false).filter(node -> node.get("code").asText().equals("Q18"))
                .findFirst().orElseThrow();
        assertEquals(new ObjectMapper().readTree("""
                {"code": "Q18", "group": "B", "question": "Wordt met fabrieks- of conceptwoningen gebouwd?", "answer": "ja", "matters": true,
                 "effects": {"ja": 0, "nee": 231},
                 "source": "praktijk, schatting: EIB, industrieel bouwen is ongeveer 1 jaar korter; de getallen zijn een schatting"}
                """), factory);
        assertEquals(List.of("nee", "nee", "nee", "nee"), StreamSupport.stream(questions.spliterator(), false).limit(4)
                .map(node -> node.get("answer").asText()).toList());
    }

    @Test
    void aPlanWithoutFirstResidentsHasNoEffectsAndNoQuestionsThatMatter() {
        terminal.ok("new", "@leeg.doorbouw", "--empty", "--name", "Leeg", "--start", "2026-01-05");
        JsonNode question = terminal.ok("questions", "@leeg.doorbouw", "--json").json().get(10);
        assertEquals("{\"ja\":null,\"nee\":null}", question.get("effects").toString());
        assertEquals(false, question.get("matters").asBoolean());
    }

    @Test
    void theTableOfQuestionsStandsInGroups() {
        List<String> lines = terminal.ok("questions", terminal.plan("L-OP-S", "--bare-weeks", "--open",
                "base")).lines();
        assertEquals(11, lines.stream().filter(line -> line.matches("[A-K] .*")).count());
    }

    @Test
    void allIsSaidInEnglishToo() {
        terminal.plan("L-OP-S");
        Terminal english = new Terminal(folder, "en");
        assertEquals("I02 Concept request and intake table (desirability) runs from 2 Feb 2026 to 3 Apr 2026, after I01 Site identified is done.",
                english.ok("why", "@p.doorbouw", "I02").lines().getFirst());
        assertTrue(english.ok("schedule", "@p.doorbouw").out().contains("Possible steps"));
    }

    private JsonNode step(String plan, String code) {
        return StreamSupport.stream(terminal.ok("schedule", plan, "--json").json().get("steps").spliterator(), false)
                .filter(step -> step.get("code").asText().equals(code)).findFirst().orElseThrow();
    }

    private static List<String> codes(JsonNode steps) {
        return StreamSupport.stream(steps.spliterator(), false).map(step -> step.get("code").asText()).toList();
    }
}
