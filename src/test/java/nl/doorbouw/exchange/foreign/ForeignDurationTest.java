package nl.doorbouw.exchange.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.doorbouw.time.Duration;
import nl.doorbouw.time.DurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignDurationTest {

    @ParameterizedTest
    @CsvSource({"5,5w", "5d,5d", "5 dagen,5d", "10 days?,10d", "5 dgn,5d", "2 mons,2m", "1 mnd,1m", "3 wks,3w", "16 uur,2d", "4h,0.5d",
        "'2,5 wkn',2.5w", "4/8/16,4/8/16w", "0 dagen,0d"})
    void isReadAsPlanningProgramsWriteIt(String text, String expected) {
        assertEquals(expected, ForeignDuration.read(text, Duration.Unit.WEEK).toString());
    }

    @Test
    void theHeadingMaySayTheUnit() {
        assertEquals("5d", ForeignDuration.read("5", Headings.unit("Duur (werkdagen)")).toString());
        assertEquals("5m", ForeignDuration.read("5", Headings.unit("Duration [months]")).toString());
        assertEquals("5w", ForeignDuration.read("5", Headings.unit("Duur")).toString());
    }

    @Test
    void aWordIsNoDuration() {
        assertThrows(DurationException.class, () -> ForeignDuration.read("lang", Duration.Unit.WEEK));
    }
}
