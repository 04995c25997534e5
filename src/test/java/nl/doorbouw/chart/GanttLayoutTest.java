package nl.doorbouw.chart;

import static nl.doorbouw.chart.ChartSteps.step;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Period;
import org.junit.jupiter.api.Test;

class GanttLayoutTest {

    private static final Viewport TOP = new Viewport(400, 240, 40, 0);
    private static final TimeScale SCALE = new TimeScale(0, 2);

    private static GanttLayout layout(Viewport viewport, GanttRow... rows) {
        return new GanttLayout(List.of(rows), SCALE, viewport);
    }

    private static StepShape shape(ChartSteps step) {
        return layout(TOP, step.row()).shape(0).orElseThrow();
    }

    private static GanttLayout tenRows(double scrollY) {
        GanttRow[] rows = IntStream.range(0, 10).mapToObj(i -> step("S" + i, i, i + 5).row()).toArray(GanttRow[]::new);
        return layout(new Viewport(400, 240, 40, scrollY), rows);
    }

    @Test
    void barIsCentredInItsRowFromStartToFinish() {
        assertEquals(new Box(20, 47, 40, 14), shape(step("A1", 10, 30)).bar());
    }

    @Test
    void bandRunsFromEarliestStartToLatestFinish() {
        assertEquals(new Box(10, 51, 190, 6), shape(step("A1", 10, 30).from(5, 20).until(40, 100)).band());
    }

    @Test
    void shortBarCanStillBeSeen() {
        GanttLayout years = new GanttLayout(List.of(step("A1", 10, 15).row()), new TimeScale(0, 0.1), TOP);
        assertEquals(new Box(1, 47, 2, 14), years.shape(0).orElseThrow().bar());
    }

    @Test
    void lowRowsShrinkWhatStandsInThem() {
        GanttRow[] rows = {step("A1", 10, 30).row(), step("A2", 30, 30).kind(StepKind.MILESTONE).row()};
        GanttLayout overview = new GanttLayout(List.of(rows), SCALE, TOP, 7);
        assertEquals(new Box(20, 41.5, 40, 4), overview.shape(0).orElseThrow().bar());
        assertEquals(Optional.of(new Box(57.5, 48, 5, 5)), overview.shape(1).orElseThrow().diamond());
        assertEquals(List.of(14.0, OptionalInt.of(1)), List.of(overview.contentHeight(), overview.rowAt(48)));
    }

    @Test
    void decisionHasItsDiamondAtTheEnd() {
        StepShape shape = shape(step("A1", 10, 30).kind(StepKind.DECISION));
        assertEquals(Optional.of(new Box(51, 45, 18, 18)), shape.diamond());
        assertEquals("R", shape.initial());
    }

    @Test
    void milestoneIsADiamondWithoutBar() {
        StepShape shape = shape(step("A1", 30, 30).kind(StepKind.MILESTONE));
        assertEquals(Optional.of(new Box(51, 45, 18, 18)), shape.diamond());
        assertEquals(0, shape.bar().width());
    }

    @Test
    void deadlineStandsAtTheEndOfTheDayAndKnowsWhetherItIsMissed() {
        StepShape missed = shape(step("A1", 10, 30).deadline(28));
        StepShape made = shape(step("A1", 10, 30).deadline(29));
        assertEquals(Optional.of(new Point(58, 40)), missed.deadline());
        assertEquals(List.of(true, false), List.of(missed.missed(), made.missed()));
    }

    @Test
    void finishedStepIsDoneWhole() {
        StepShape shape = shape(step("A1", 10, 30).done());
        assertEquals(Optional.of(shape.bar()), shape.done());
    }

    @Test
    void waitIsABoxOfItsOwn() {
        assertEquals(List.of(new Box(24, 47, 8, 14)), shape(step("A1", 10, 30).waits(12, 16)).waits());
    }

    @Test
    void phaseBarCoversItsPeriod() {
        GanttLayout layout = layout(TOP, new GanttRow.Phase("1", Optional.of(new Period(10, 60)), Optional.empty()));
        assertEquals(new Box(20, 51, 100, 6), layout.phaseBar(0, new Period(10, 60)));
    }

    @Test
    void onlyRowsInViewAreVisible() {
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7), tenRows(0).visibleRows().boxed().toList());
        assertEquals(List.of(2, 3, 4, 5, 6, 7, 8, 9), tenRows(80).visibleRows().boxed().toList());
        assertEquals(List.of(), tenRows(1000).visibleRows().boxed().toList());
    }

    @Test
    void rowUnderAPointFollowsTheScroll() {
        assertEquals(OptionalInt.empty(), tenRows(0).rowAt(39));
        assertEquals(OptionalInt.of(0), tenRows(0).rowAt(40));
        assertEquals(OptionalInt.of(1), tenRows(0).rowAt(68));
        assertEquals(OptionalInt.of(3), tenRows(80).rowAt(45));
        assertEquals(OptionalInt.empty(), tenRows(200).rowAt(239));
    }

    @Test
    void tellsWhatLiesUnderAPoint() {
        GanttLayout layout = layout(TOP, step("A1", 10, 30).from(5, 20).until(40, 100).waits(12, 16).deadline(59).row(),
                step("A2", 10, 30).kind(StepKind.DECISION).row());
        assertEquals(Optional.empty(), layout.at(45, 20));
        assertEquals(Optional.of(new Hit(0, Hit.Part.BAR)), layout.at(45, 50));
        assertEquals(Optional.of(new Hit(0, Hit.Part.WAIT)), layout.at(25, 50));
        assertEquals(Optional.of(new Hit(0, Hit.Part.BAND)), layout.at(150, 54));
        assertEquals(Optional.of(new Hit(0, Hit.Part.DEADLINE)), layout.at(121, 54));
        assertEquals(Optional.of(new Hit(0, Hit.Part.ROW)), layout.at(300, 54));
        assertEquals(Optional.of(new Hit(1, Hit.Part.DIAMOND)), layout.at(60, 82));
        assertEquals(Optional.empty(), layout.at(60, 200));
    }

    @Test
    void findsTheRowOfAStep() {
        assertEquals(OptionalInt.of(4), tenRows(0).rowOf("S4"));
        assertEquals(OptionalInt.empty(), tenRows(0).rowOf("S99"));
    }
}
