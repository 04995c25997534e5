package nl.doorbouw.exchange.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.exchange.review.Difference.Kind;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Scheduler;
import org.junit.jupiter.api.Test;

class DifferenceEffectTest {

    private static final Layer VIEW = Layer.view(Party.CORPORATIE);

    private final DifferenceEffect effect = new DifferenceEffect(
            new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), new Scheduler()), bareWeeks());

    @Test
    void aLongerStepOnTheCriticalPathShiftsFirstResidentsByThatMuch() {
        assertEquals(Optional.of(0), days(change(Layer.PLAN, Subject.step("X07"), Fields.STEP_REMARK, "even wachten")));
        assertEquals(days(change(Layer.PLAN, Subject.step("X04"), Fields.DURATION, "200w")).orElseThrow() + 70,
                days(change(Layer.PLAN, Subject.step("X04"), Fields.DURATION, "210w")).orElseThrow());
    }

    @Test
    void aViewIsComparedWithThatView() {
        assertEquals(days(change(Layer.PLAN, Subject.step("X04"), Fields.DURATION, "200w")),
                days(change(VIEW, Subject.step("X04"), Fields.DURATION, "200w")));
    }

    @Test
    void whatCannotBeHasNoEffect() {
        assertEquals(Optional.empty(), days(change(Layer.PLAN, Subject.step("M01"), Fields.DURATION, "4w")));
        assertEquals(Optional.empty(), days(change(Layer.PLAN, Subject.step("I01"), Fields.AFTER, "X08")));
    }

    private Optional<Integer> days(Difference difference) {
        return effect.days(new Review(List.of(difference), List.of(), "a.xlsx", Map.of()), difference);
    }

    private static Difference change(Layer layer, Subject subject, Field<?> field, String theirs) {
        return new Difference("Planning", "C7", layer, subject, field, "", "", theirs, Kind.CHANGED);
    }

    private static Logbook bareWeeks() {
        List<Change> changes = new ArrayList<>(Plan.route(Route.find("L-OP-S").orElseThrow()));
        changes.add(Change.parse("plan", "start", "2026-01-05"));
        changes.add(Change.parse("plan", "bareWeeks", "ja"));
        UUID edit = new UUID(0, 0);
        return Logbook.of(IntStream.range(0, changes.size()).mapToObj(index -> new Entry(new UUID(0, index + 1L), index + 1L, Instant.EPOCH,
                "Renée", Party.GEMEENTE, Layer.PLAN, changes.get(index), "", "", edit, Optional.empty(), Set.of())).toList());
    }
}
