package nl.doorbouw.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LagTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',          ''
            0,           ''
            -0w,         ''
            +4w,         +4w
            4w,          +4w
            - 2w,        -2w
            −2w,         -2w
            +4/8/14w,    +4/8/14w
            -2/4/8w,     -2/4/8w
            """)
    void readsAndWritesTheShortForm(String text, String expected) {
        var lag = Lag.parse(text);
        assertEquals(expected, lag.toString());
        assertEquals(lag, Lag.parse(lag.toString()));
    }

    @Test
    void signAndSizeAreKeptApart() {
        assertEquals(new Lag(-1, Bandwidth.of(Duration.weeks(2))), Lag.parse("-2w"));
        assertEquals(Lag.of(Duration.weeks(4)), Lag.parse("+4w"));
        assertEquals(Lag.NONE, new Lag(-1, Bandwidth.of(Duration.days(0))));
    }

    @Test
    void refusesWhatIsNotALag() {
        assertThrows(DurationException.class, () -> Lag.parse("+-4w"));
        assertThrows(DurationException.class, () -> Lag.parse("soon"));
        assertThrows(BandwidthException.class, () -> Lag.parse("+4/8w"));
        assertThrows(IllegalArgumentException.class, () -> new Lag(0, Bandwidth.of(Duration.weeks(1))));
    }
}
