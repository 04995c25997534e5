package nl.doorbouw.app.planning.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.Words;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Period;
import org.junit.jupiter.api.Test;

class PhaseRowsTest {

    private final Words words = new Words(Words.DUTCH);
    private final Catalogue catalogue = CatalogueReader.read(CatalogueFiles.builtIn());
    private final Planner planner = new Planner(catalogue, new Scheduler());

    private Schedule schedule(Change... changes) {
        return planner.schedule(Plan.EMPTY.with(Change.set(Subject.PLAN, Fields.START, LocalDate.of(2026, 9, 1)))
                .with(Route.find("L-OP-S").orElseThrow()).with(changes));
    }

    private List<PhaseRows> rows(Schedule schedule, Shown shown) {
        return PhaseRows.of(schedule, catalogue, shown, words);
    }

    @Test
    void phasesStandInTheirOrderWithTheirSteps() {
        List<PhaseRows> rows = rows(schedule(), Shown.ALL);
        assertEquals(List.of("1", "2", "3a", "3b", "4", "5", "6a", "7", "8", "9", "10"),
                rows.stream().map(row -> row.phase().code()).toList());
        assertTrue(rows.getFirst().steps().stream().allMatch(step -> step.code().startsWith("I")));
    }

    @Test
    void everyLikelyStepIsShownOnce() {
        Schedule schedule = schedule();
        assertEquals(schedule.steps().size(), rows(schedule, Shown.ALL).stream().mapToInt(phase -> phase.steps().size())
                .sum());
    }

    @Test
    void possibleStepsAreShownAsGhostsOnDemand() {
        Schedule schedule = schedule();
        List<PhaseRows> rows = rows(schedule, Shown.ALL.withPossible(true));
        assertEquals(schedule.possibleSteps().size(), rows.stream().flatMap(phase -> phase.steps().stream())
                .filter(GanttRow.Step::ghost).count());
        assertFalse(schedule.possibleSteps().isEmpty());
    }

    @Test
    void criticalOnlyLeavesOutTheRest() {
        assertTrue(rows(schedule(), Shown.ALL.withCriticalOnly(true)).stream().flatMap(phase -> phase.steps().stream())
                .allMatch(step -> step.scheduled().critical()));
    }

    @Test
    void searchFindsCodesAndPartsOfNames() {
        assertEquals(List.of("D05"), codes(Shown.ALL.withSearch("d05")));
        assertTrue(codes(Shown.ALL.withSearch("STARTNOTITIE")).contains("I04"));
        assertEquals(List.of(), rows(schedule(), Shown.ALL.withSearch("bestaat niet")));
    }

    @Test
    void phaseRunsFromItsFirstStartToItsLastFinish() {
        Schedule schedule = schedule();
        PhaseRows first = rows(schedule, Shown.ALL).getFirst();
        int finish = first.steps().stream().mapToInt(step -> step.scheduled().likely().finish()).max().orElseThrow();
        assertEquals(new Period(schedule.startDay(), finish), first.phase().likely().orElseThrow());
    }

    @Test
    void closedPhaseShowsItsHeadOnly() {
        List<PhaseRows> rows = rows(schedule(), Shown.ALL);
        List<GanttRow> flat = PhaseRows.flat(rows, Set.of("1"));
        assertEquals(rows.getFirst().phase(), flat.get(0));
        assertEquals(rows.get(1).phase(), flat.get(1));
    }

    @Test
    void stepWithoutAPhaseComesLast() {
        Subject own = Subject.step("M01");
        List<PhaseRows> rows =
                rows(schedule(Change.set(own, Fields.IN_PLAN, true),
                        Change.set(own, Fields.DURATION, Bandwidth.weeks(1, 2, 3))),
                Shown.ALL);
        assertEquals(PhaseRows.NO_PHASE, rows.getLast().phase().code());
        assertEquals(List.of("M01"), rows.getLast().steps().stream().map(GanttRow.Step::code).toList());
    }

    @Test
    void decisionCarriesTheInitialOfItsBody() {
        assertEquals("C", rows(schedule(), Shown.ALL.withSearch("collegebesluit")).getFirst().steps().getFirst()
                .initial());
    }

    @Test
    void rowIsSpokenWithItsDates() {
        GanttRow.Step step = rows(schedule(), Shown.ALL).getFirst().steps().getFirst();
        assertEquals("I01 Locatie in beeld (locatiescan, vraag corporatie/gemeente): 1 sep 2026 t/m 28 sep 2026, "
                        + "gemeente, 4 w (1–18), kritiek",
                new RowText(words, catalogue).spoken(step));
    }

    @Test
    void longDurationsAreRoundedToWholeUnits() {
        Change change = Change.set(Subject.step("I01"), Fields.DURATION, Bandwidth.parse("2.5/11.25/124.8w"));
        GanttRow.Step step = rows(schedule(change), Shown.ALL).getFirst().steps().getFirst();
        assertEquals("11 w (2,5–125)", new RowText(words, catalogue).duration(step));
    }

    private List<String> codes(Shown shown) {
        return rows(schedule(), shown).stream().flatMap(phase -> phase.steps().stream()).map(GanttRow.Step::code)
                .toList();
    }
}
