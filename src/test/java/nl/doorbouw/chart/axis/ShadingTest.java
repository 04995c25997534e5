package nl.doorbouw.chart.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.doorbouw.chart.TimeScale;
import nl.doorbouw.time.Period;
import nl.doorbouw.time.calendar.Region;
import org.junit.jupiter.api.Test;

class ShadingTest {

    private static final TimeScale YEAR =
            TimeScale.fit(LocalDate.of(2024, 1, 1).toEpochDay(), LocalDate.of(2025, 1, 1).toEpochDay(), 1000);

    @Test
    void bouwvakOfTheRegionIsShaded() {
        assertEquals(List.of(Period.ofDays(LocalDate.of(2024, 8, 5), LocalDate.of(2024, 8, 23))),
                new Shading(Region.NOORD, false).bouwvakken(YEAR, 1000));
    }

    @Test
    void summerRecessIsShaded() {
        assertEquals(List.of(Period.ofDays(LocalDate.of(2024, 7, 20), LocalDate.of(2024, 9, 1))),
                new Shading(Region.NOORD, false).recesses(YEAR, 1000));
    }

    @Test
    void bareWeeksKnowNoDaysOff() {
        Shading shading = new Shading(Region.NOORD, true);
        assertEquals(List.of(), shading.bouwvakken(YEAR, 1000));
        assertEquals(List.of(), shading.recesses(YEAR, 1000));
        assertEquals(List.of(), shading.weekends(new TimeScale(0, 20), 1000));
    }

    @Test
    void weekendsAreShadedWhenTheyAreWideEnough() {
        TimeScale twoWeeks = new TimeScale(LocalDate.of(2024, 1, 1).toEpochDay(), 10);
        Shading shading = new Shading(Region.NOORD, false);
        assertEquals(List.of(LocalDate.of(2023, 12, 30), LocalDate.of(2024, 1, 6), LocalDate.of(2024, 1, 13)),
                shading.weekends(twoWeeks, 140).stream().map(Period::firstDay).toList());
        assertEquals(List.of(), shading.weekends(YEAR, 1000));
    }

    @Test
    void nothingIsShadedWhereItWouldOnlyMakeStripes() {
        assertEquals(List.of(), new Shading(Region.NOORD, false).recesses(new TimeScale(0, 0.05), 1000));
    }
}
