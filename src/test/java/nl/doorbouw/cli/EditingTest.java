package nl.doorbouw.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditingTest {

    @TempDir
    private Path folder;
    private Terminal terminal;
    private String plan;

    @BeforeEach
    void makePlan() {
        terminal = new Terminal(folder, "nl");
        plan = terminal.plan("L-OP-S", "--bare-weeks", "--open", "base");
    }

    @Test
    void aNewPlanIsSaidToBeMade() {
        assertEquals(List.of(folder.resolve("n.doorbouw") + " is gemaakt: gebiedsontwikkeling · BOPA · parallel voorbereiden."),
                terminal.ok("new", "@n.doorbouw", "--name", "N", "--route", "g-bo-p", "--start", "5-1-2026").lines());
    }

    @Test
    void theLogSaysWhoMadeThePlanAndWhen() {
        JsonNode first = log().get(0);
        assertEquals("Renée", first.get("author").asText());
        assertEquals("corporatie", first.get("party").asText());
        assertEquals("2026-02-03T09:30:00Z", first.get("at").asText());
        assertEquals(List.of("number", "id", "lamport", "at", "author", "party", "layer", "subject", "field", "old",
                "new", "remark",
                "edit", "reverts"), keys(first));
        assertEquals(List.of(1, 1L, "plan", "plan", "name", "", "Proef", "", true), List.of(first.get("number").asInt(),
                first.get("lamport").asLong(), first.get("layer").asText(), first.get("subject").asText(),
                        first.get("field").asText(),
                first.get("old").asText(), first.get("new").asText(), first.get("remark").asText(),
                        first.get("reverts").isNull()));
    }

    @Test
    void anEditIsToldWithWhatItDidToFirstResidents() {
        assertEquals(List.of("D05 Nota van uitgangspunten (NvU) opstellen, duur: – → 6/16/26w",
                "Eerste bewoning: 195 – 322 – 581 w (+4 w)"),
                terminal.ok("set", plan, "step D05", "duration", "6/16/26w").lines());
    }

    @Test
    void theLogKeepsPartyAuthorLayerAndRemark() {
        terminal.ok("set", plan, "question Q11", "answer", "nee", "--party", "aannemer", "--author", "Ömer", "--layer",
                "Haast",
                "--remark", "-- zo zegt de kaart");
        JsonNode entry = last();
        assertEquals(List.of("Ömer", "aannemer", "Haast", "question Q11", "answer", "nee", "-- zo zegt de kaart"),
                texts(entry, "author", "party", "layer", "subject", "field", "new", "remark"));
    }

    @Test
    void anEditInAScenarioLeavesThePlanItself() {
        String before = terminal.ok("schedule", plan, "--json").out();
        assertEquals(List.of("D05 Nota van uitgangspunten (NvU) opstellen, duur: – → 26w"),
                terminal.ok("set", plan, "step D05", "duration", "26w", "--layer", "haast").lines());
        assertEquals(before, terminal.ok("schedule", plan, "--json").out());
    }

    @Test
    void aViewCountsUntilThereIsAgreement() {
        assertEquals(List.of("D05 Nota van uitgangspunten (NvU) opstellen, duur: – → 6/16/26w", "Eerste bewoning: 195 – 322 – 581 w (+4 w)"),
                terminal.ok("set", plan, "step D05", "duration", "6/16/26w", "--layer", "corporatie").lines());
    }

    @Test
    void aValueMayBeginWithADash() {
        terminal.ok("set", plan, "step X03", "remark", "-een streep vooraf");
        assertEquals("-een streep vooraf", last().get("new").asText());
        terminal.ok("set", plan, "step D05", "after", "-");
        assertEquals("-", last().get("new").asText());
    }

    @Test
    void undoAndRedoSwitchBetweenTwoSchedules() {
        String before = terminal.ok("schedule", plan, "--json").out();
        terminal.ok("set", plan, "route", "preparation", "parallel");
        String after = terminal.ok("schedule", plan, "--json").out();
        assertNotEquals(before, after);
        terminal.ok("undo", plan);
        assertEquals(before, terminal.ok("schedule", plan, "--json").out());
        terminal.ok("redo", plan);
        assertEquals(after, terminal.ok("schedule", plan, "--json").out());
        assertEquals(List.of(false, false), List.of(last().get("reverts").isNull(),
                last().get("reverts").asText().isEmpty()));
    }

    @Test
    void anAnswerToAQuestionOfTheRouteMapMovesTheRoute() {
        terminal.ok("set", plan, "question Q04", "answer", "ja");
        assertEquals("L-OP-P", terminal.ok("schedule", plan, "--json").json().get("route").asText());
    }

    @Test
    void anOwnStepIsAddedAndRemovedAsOneEdit() {
        terminal.ok("add", plan, "step M01", "--name", "Proefboring", "--duration", "2/3/5w", "--after",
                "D05; X01SS+2w", "--party", "C/G",
                "--phase", "2", "--calendar", "continuous");
        JsonNode step = step("M01");
        assertEquals(List.of("Proefboring", "work", "C/G"), texts(step, "name", "kind", "party"));
        terminal.ok("remove", plan, "step M01");
        assertEquals(List.of(), steps("M01"));
        terminal.ok("undo", plan);
        assertEquals(step, step("M01"));
        terminal.ok("undo", plan);
        assertEquals(List.of(), steps("M01"));
    }

    @Test
    void aRemovedStepMayBeAddedAgain() {
        terminal.ok("remove", plan, "D05");
        terminal.ok("add", plan, "D05", "--name", "Nota in één week", "--duration", "1w");
        assertEquals("Nota in één week", step("D05").get("name").asText());
    }

    @Test
    void aMilestoneNeedsNoDuration() {
        terminal.ok("add", plan, "step M02", "--name", "Wethouder akkoord", "--kind", "milestone", "--after", "D05");
        assertEquals(List.of("milestone", step("D05").get("likely").get("finish").asText()),
                List.of(step("M02").get("kind").asText(), step("M02").get("likely").get("finish").asText()));
    }

    @Test
    void aPlanWithoutARouteHoldsOwnStepsAloneAndMayUseAnyCode() {
        terminal.ok("new", "@leeg.doorbouw", "--empty", "--name", "Leeg", "--start", "2026-01-05");
        terminal.ok("add", "@leeg.doorbouw", "D01", "--name", "Eerst", "--duration", "1w");
        terminal.ok("add", "@leeg.doorbouw", "D02", "--name", "Dan", "--duration", "1/2/3w", "--after", "D01");
        JsonNode schedule = terminal.ok("schedule", "@leeg.doorbouw", "--json").json();
        assertEquals(List.of(true, 2, "2026-01-12", "2026-01-23"), List.of(schedule.get("route").isNull(),
                schedule.get("steps").size(),
                schedule.get("steps").get(1).get("likely").get("start").asText(),
                schedule.get("steps").get(1).get("likely").get("finish").asText()));
        assertEquals(12, terminal.ok("routes", "@leeg.doorbouw", "--json").json().size());
    }

    @Test
    void aPromiseThatWasBrokenLongAgoIsNegativeFloatAndNoError() {
        terminal.ok("set", plan, "step X08", "deadline", "2000-01-01");
        assertEquals(-3650, step("X08").get("totalFloat").asInt());
        terminal.ok("routes", plan);
    }

    private JsonNode log() {
        return terminal.ok("log", plan, "--json").json();
    }

    private JsonNode last() {
        JsonNode log = log();
        return log.get(log.size() - 1);
    }

    private JsonNode step(String code) {
        return steps(code).getFirst();
    }

    private List<JsonNode> steps(String code) {
        return StreamSupport.stream(terminal.ok("schedule", plan, "--json").json().get("steps").spliterator(), false)
                .filter(step -> step.get("code").asText().equals(code)).toList();
    }

    private static List<String> texts(JsonNode node, String... keys) {
        return List.of(keys).stream().map(key -> node.get(key).asText()).toList();
    }

    private static List<String> keys(JsonNode node) {
        return node.propertyStream().map(Map.Entry::getKey).toList();
    }
}
