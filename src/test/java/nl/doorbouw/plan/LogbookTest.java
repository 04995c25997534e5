package nl.doorbouw.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbouw.plan.word.Party;
import org.junit.jupiter.api.Test;

class LogbookTest {

    private static final Layer SCENARIO = Layer.named("sneller");
    private static final Layer VIEW = Layer.view(Party.CORPORATIE);

    private final WrittenLogbook written = new WrittenLogbook();

    @Test
    void emptyLogbookHasNothingToTakeBack() {
        assertEquals(List.of(), Logbook.EMPTY.entries());
        assertEquals(0, Logbook.EMPTY.lastLamport());
        assertEquals(Optional.empty(), Logbook.EMPTY.undo());
        assertEquals(Optional.empty(), Logbook.EMPTY.redo());
    }

    @Test
    void aLaterEntryReplacesAnEarlierOneAndAnEmptyOneTakesTheValueAway() {
        written.edit(Layer.PLAN, name("Zonneveld"), change("step D05", "duration", "6/12/26w"));
        written.edit(Layer.PLAN, name("Maanveld"));
        written.edit(Layer.PLAN, change("step D05", "duration", ""));
        assertEquals(Map.of("plan", Map.of("name", "Maanveld")), texts());
    }

    @Test
    void aLayerLiesOverThePlanAndTheLastLayerOnTop() {
        written.edit(Layer.PLAN, name("plan"), change("step D05", "remark", "plan"));
        written.edit(SCENARIO, name("variant"), change("step D06", "remark", "variant"));
        written.edit(VIEW, name("zienswijze"));
        assertEquals(Map.of("plan", Map.of("name", "plan"), "step D05", Map.of("remark", "plan")), texts());
        assertEquals(Map.of("plan", Map.of("name", "variant"), "step D05", Map.of("remark", "plan"), "step D06", Map.of("remark", "variant")),
                texts(SCENARIO));
        assertEquals("zienswijze", written.logbook().plan(SCENARIO, VIEW).text(Subject.PLAN, Fields.PLAN_NAME));
        assertEquals("variant", written.logbook().plan(VIEW, SCENARIO).text(Subject.PLAN, Fields.PLAN_NAME));
        assertEquals("plan", written.logbook().plan(Layer.PLAN).text(Subject.PLAN, Fields.PLAN_NAME));
    }

    @Test
    void takingAValueAwayInALayerShowsThePlanAgain() {
        written.edit(Layer.PLAN, name("plan"));
        written.edit(SCENARIO, name("variant"));
        written.edit(SCENARIO, name(""));
        assertEquals("plan", written.logbook().plan(SCENARIO).text(Subject.PLAN, Fields.PLAN_NAME));
        assertEquals("", written.logbook().valueIn(SCENARIO, Subject.PLAN, Fields.PLAN_NAME));
        assertEquals("plan", written.logbook().valueIn(Layer.PLAN, Subject.PLAN, Fields.PLAN_NAME));
    }

    @Test
    void undoTakesTheLastEditBackLastEntryFirst() {
        written.edit(Layer.PLAN, name("een"));
        written.edit(SCENARIO, name("twee"), name("drie"));
        Logbook.Reversal undo = written.logbook().undo().orElseThrow();
        assertEquals(List.of("drie", "twee"), undo.entries().stream().map(entry -> entry.change().value()).toList());
        assertEquals(List.of("twee", ""), undo.entries().stream().map(Entry::old).toList());
        written.revert(undo);
        assertEquals("een", written.logbook().plan(SCENARIO).text(Subject.PLAN, Fields.PLAN_NAME));
    }

    @Test
    void aNewEditAfterAnUndoLeavesNothingToRedo() {
        written.edit(Layer.PLAN, name("een"));
        written.revert(written.logbook().undo().orElseThrow());
        assertEquals(Optional.empty(), written.logbook().undo());
        written.edit(Layer.PLAN, name("twee"));
        assertEquals(Optional.empty(), written.logbook().redo());
    }

    @Test
    void layersHaveNames() {
        assertEquals(List.of(Layer.PLAN, Layer.PLAN, Layer.PLAN, VIEW, VIEW, SCENARIO),
                List.of(Layer.named(""), Layer.named(" Plan "), Layer.named("plan"), Layer.named("corporatie"), Layer.named("Corporatie"),
                        Layer.named(" sneller ")));
        assertEquals(List.of(false, false, true), Stream.of(Layer.PLAN, VIEW, SCENARIO).map(Layer::isScenario).toList());
    }

    @Test
    void knowsTheLayersThatSetAnything() {
        written.edit(SCENARIO, name("snel"));
        written.edit(VIEW, name("van ons"));
        written.edit(VIEW, name(""));
        assertEquals(List.of(SCENARIO), written.logbook().layers());
    }

    @Test
    void whatMakesOnePlanOfAnotherSetsAndTakesAway() {
        Plan from = Plan.EMPTY.with(name("een"), change("step D05", "duration", "4w"));
        Plan to = Plan.EMPTY.with(name("twee"), change("step D05", "remark", "krap"));
        List<Change> changes = from.changesTo(to);
        assertEquals(List.of(name("twee"), change("step D05", "duration", ""), change("step D05", "remark", "krap")), changes);
        assertEquals(WrittenLogbook.texts(to), WrittenLogbook.texts(from.with(changes)));
        assertEquals(List.of(), to.changesTo(to));
    }

    private Map<String, Map<String, String>> texts(Layer... layers) {
        return WrittenLogbook.texts(written.logbook().plan(layers));
    }

    private static Change name(String name) {
        return change("plan", "name", name);
    }

    private static Change change(String subject, String field, String value) {
        return Change.parse(subject, field, value);
    }
}
