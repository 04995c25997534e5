package nl.doorbouw.chart.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import nl.doorbouw.chart.TimeScale;
import org.junit.jupiter.api.Test;

class TicksTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final int START = (int) LocalDate.of(2027, 2, 10).toEpochDay();

    @Test
    void weeksStandUnderTheirMonths() {
        Ticks ticks = Ticks.of(new TimeScale(START, 10), 300, DUTCH);
        assertEquals(List.of("feb 2027", "mrt 2027"), labels(ticks.upper()));
        assertEquals(List.of("w6", "w7", "w8", "w9", "w10"), labels(ticks.lower()));
    }

    @Test
    void monthsStandUnderTheirYears() {
        Ticks ticks = Ticks.of(new TimeScale(START, 1.2), 100, DUTCH);
        assertEquals(List.of("2027"), labels(ticks.upper()));
        assertEquals(List.of("feb", "mrt", "apr", "mei"), labels(ticks.lower()));
    }

    @Test
    void quartersAreNamedInTheLanguage() {
        TimeScale scale = new TimeScale(START, 0.4);
        assertEquals(List.of("K1", "K2"), labels(Ticks.of(scale, 50, DUTCH).lower()));
        assertEquals(List.of("Q1", "Q2"), labels(Ticks.of(scale, 50, Locale.UK).lower()));
    }

    @Test
    void yearsStandAlone() {
        Ticks ticks = Ticks.of(new TimeScale(START, 0.1), 100, DUTCH);
        assertEquals(List.of(), ticks.upper());
        assertEquals(List.of("2027", "2028", "2029"), labels(ticks.lower()));
    }

    @Test
    void decadesWhenThereIsNoRoomForYears() {
        assertEquals(List.of("2020", "2030", "2040"), labels(Ticks.of(new TimeScale(START, 0.03), 200, DUTCH).lower()));
    }

    @Test
    void everyTickEndsWhereTheNextBegins() {
        DoubleStream.of(0.03, 0.1, 0.4, 1.2, 10).forEach(pixels -> {
            List<Ticks.Tick> ticks = Ticks.of(new TimeScale(START, pixels), 900, DUTCH).lower();
            assertTrue(ticks.getFirst().from() <= START);
            for (int i = 1; i < ticks.size(); i++) {
                assertEquals(ticks.get(i - 1).to(), ticks.get(i).from());
            }
        });
    }

    private static List<String> labels(List<Ticks.Tick> ticks) {
        return ticks.stream().map(Ticks.Tick::label).toList();
    }
}
