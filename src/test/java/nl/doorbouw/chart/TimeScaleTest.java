package nl.doorbouw.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    private static final double CLOSE = 1e-6;

    @Test
    void dayToXAndBack() {
        TimeScale scale = new TimeScale(100, 4);
        assertEquals(40, scale.x(110));
        assertEquals(110, scale.day(40));
    }

    @Test
    void fitsASpanIntoTheWidth() {
        assertEquals(new TimeScale(100, 4), TimeScale.fit(100, 300, 800));
    }

    @Test
    void fittingNothingStillGivesAScale() {
        assertEquals(new TimeScale(100, 1), TimeScale.fit(100, 100, 0));
    }

    @Test
    void scrollsByPixels() {
        assertEquals(new TimeScale(110, 4), new TimeScale(100, 4).scrolled(40));
    }

    @Test
    void zoomStopsAtItsLimits() {
        assertEquals(TimeScale.MOST, new TimeScale(0, 4).zoomed(1000, 0).pixelsPerDay());
        assertEquals(TimeScale.LEAST, new TimeScale(0, 4).zoomed(0.00001, 0).pixelsPerDay());
    }

    @Property
    void zoomKeepsTheDayUnderTheMouse(@ForAll @DoubleRange(min = 0.1, max = 10) double factor,
            @ForAll @DoubleRange(max = 2000) double x) {
        TimeScale scale = new TimeScale(20_000, 2);
        assertEquals(scale.day(x), scale.zoomed(factor, x).day(x), CLOSE);
    }
}
