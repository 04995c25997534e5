package nl.doorbouw.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.doorbouw.time.BandwidthException.Reason;
import nl.doorbouw.time.Duration.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandwidthTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            6/12/26w,            6/12/26w
            6/12/26,             6/12/26w
            6w,                  6w
            6w/6w/6w,            6w
            30d/12w/3m,          30d/12w/3m
            6w/12w/26w,          6/12/26w
            6/12w/26w,           6/12/26w
            5/10/20d,            5/10/20d
            ' 6 / 12 / 26 wk ',  6/12/26w
            '1,5/2/2.5w',        1.5/2/2.5w
            5d/1w/1w,            5d/1w/1w
            """)
    void readsWhatPeopleType(String text, String expected) {
        assertEquals(expected, Bandwidth.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            4/8w,        TWO_VALUES
            1/2/3/4w,    TOO_MANY_VALUES
            6w/12/26,    UNIT_UNCLEAR
            6d/12/26w,   UNIT_UNCLEAR
            12/6/26w,    OUT_OF_ORDER
            6/26/12w,    OUT_OF_ORDER
            """)
    void refusesWithTheReason(String text, Reason reason) {
        assertEquals(reason, assertThrows(BandwidthException.class, () -> Bandwidth.parse(text)).reason());
    }

    @Test
    void refusingCarriesTheThreeValues() {
        var refused = assertThrows(BandwidthException.class, () -> Bandwidth.weeks(12, 6, 26));
        assertEquals(List.of(Duration.weeks(12), Duration.weeks(6), Duration.weeks(26)), refused.values());
        assertEquals("12/6/26w", refused.text());
    }

    @Test
    void aBadValueIsSaidToBeABadDuration() {
        assertEquals("x", assertThrows(DurationException.class, () -> Bandwidth.parse("6/x/26w")).text());
        assertEquals(DurationException.Reason.EMPTY,
                assertThrows(DurationException.class, () -> Bandwidth.parse("6//26w")).reason());
    }

    @Test
    void scalesAndAddsEachOfTheThree() {
        assertEquals(Bandwidth.parse("4.8/9.6/20.8w"), Bandwidth.weeks(6, 12, 26).times(0.8));
        assertEquals(Bandwidth.weeks(7, 14, 29), Bandwidth.weeks(6, 12, 26).plus(Bandwidth.weeks(1, 2, 3)));
    }

    @Property
    void textRoundTrips(@ForAll @IntRange(max = 80_000) int a, @ForAll @IntRange(max = 80_000) int b,
            @ForAll @IntRange(max = 80_000) int c, @ForAll Unit x, @ForAll Unit y, @ForAll Unit z) {
        var sorted = List.of(new Duration(a, x), new Duration(b, y), new Duration(c, z)).stream()
                .sorted(Duration::compareTo).toList();
        var bandwidth = new Bandwidth(sorted.get(0), sorted.get(1), sorted.get(2));
        assertEquals(bandwidth, Bandwidth.parse(bandwidth.toString()));
    }
}
