package nl.doorbouw.chart.spread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import nl.doorbouw.chart.Box;
import nl.doorbouw.chart.Point;
import nl.doorbouw.schedule.simulate.Distribution;
import org.junit.jupiter.api.Test;

class SpreadLayoutTest {

    private static final int START = 20_000;
    private static final double EXACT = 1e-6;
    /** A hundred days, each as likely. */
    private static final Distribution EVEN = Distribution.of(IntStream.rangeClosed(701, 800).toArray());

    @Test
    void curveRunsFromNothingAtTheLeftToAllAtTheRight() {
        SpreadLayout layout = layout(EVEN);
        List<Point> curve = layout.curve();
        assertEquals(new Point(layout.plot().x(), layout.plot().bottom()), curve.getFirst());
        assertEquals(new Point(layout.plot().right(), layout.plot().y()), curve.getLast());
        assertTrue(IntStream.range(1, curve.size()).allMatch(i -> curve.get(i).y() <= curve.get(i - 1).y()
                && curve.get(i).x() >= curve.get(i - 1).x()));
    }

    @Test
    void curveIsHalfwayUpOnTheDayByWhichHalfOfTheRunsAreDone() {
        SpreadLayout layout = layout(EVEN);
        assertEquals(layout.plot().y() + layout.plot().height() / 2, layout.y(EVEN.chanceBy(750)), EXACT);
    }

    @Test
    void highestBarTakesTheWholeHeightAndOthersTheirShare() {
        Distribution days = Distribution.of(new int[] {707, 708, 709, 710, 714});
        SpreadLayout layout = layout(days);
        List<Double> heights = layout.bars().stream().map(Box::height).toList();
        assertEquals(2, heights.size());
        assertEquals(layout.plot().height(), heights.getFirst(), EXACT);
        assertEquals(layout.plot().height() / 4, heights.getLast(), EXACT);
    }

    @Test
    void barsOfALongSpreadStayFew() {
        assertTrue(layout(Distribution.of(IntStream.range(0, 6000).toArray())).bars().size() <= 81);
    }

    @Test
    void wordsThatWouldRunIntoEachOtherStandInTheNextRow() {
        SpreadLayout layout = layout(EVEN, mark(720), mark(721), mark(722), mark(790));
        assertEquals(List.of(0, 1, 2, 0), layout.placed().stream().map(SpreadLayout.Placed::row).toList());
    }

    @Test
    void wordsOfALateMarkStandBeforeIt() {
        SpreadLayout layout = layout(EVEN, mark(720), mark(800));
        assertEquals(List.of(false, true), layout.placed().stream().map(SpreadLayout.Placed::before).toList());
    }

    @Test
    void marksOutsideTheRunsAreInThePictureToo() {
        SpreadLayout layout = layout(EVEN, mark(400), mark(1200));
        assertTrue(layout.placed().stream().allMatch(mark -> mark.x() > layout.plot().x() && mark.x() < layout.plot().right()));
    }

    private static SpreadLayout layout(Distribution days, Mark... marks) {
        return new SpreadLayout(days, START, List.of(marks), 600, 300);
    }

    private static Mark mark(int day) {
        return new Mark(day, "P50", "1 mrt 2030", Mark.Kind.CHANCE);
    }
}
