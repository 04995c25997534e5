package nl.doorbouw.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import nl.doorbouw.time.Duration.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            5d,           5d
            6w,           6w
            2.5w,         2.5w
            '2,5w',       2.5w
            3m,           3m
            6,            6w
            ' 6 weken ',  6w
            6 WEEKS,      6w
            6 wk,         6w
            1 week,       1w
            3 maanden,    3m
            5 dagen,      5d
            5 werkdagen,  5d
            5 working days, 5d
            0.125w,       0.125w
            0,            0w
            1040w,        1040w
            """)
    void readsWhatPeopleType(String text, String expected) {
        assertEquals(expected, Duration.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                 EMPTY
            '  ',               EMPTY
            abc,                NOT_A_NUMBER
            w,                  NOT_A_NUMBER
            1.2345w,            NOT_A_NUMBER
            1.w,                NOT_A_NUMBER
            6w 2d,              UNKNOWN_UNIT
            6 jaar,             UNKNOWN_UNIT
            -2w,                NEGATIVE
            1041w,              TOO_LONG
            5201d,              TOO_LONG
            99999999999999w,    TOO_LONG
            """)
    void refusesWithTheReason(String text, DurationException.Reason reason) {
        var refused = assertThrows(DurationException.class, () -> Duration.parse(text));
        assertEquals(reason, refused.reason());
    }

    @Test
    void saysWhatWasEntered() {
        assertEquals("6 jaar", assertThrows(DurationException.class, () -> Duration.parse("6 jaar")).text());
        assertEquals("-1w", assertThrows(DurationException.class, () -> Duration.weeks(-1)).text());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            5d,     5,   7,  1.0
            1d,     1,   1,  0.2
            3d,     3,   4,  0.6
            6w,    30,  42,  6.0
            2.5w,  13,  18,  2.5
            0.1w,   1,   1,  0.1
            3m,    65,  91, 13.0
            1m,    22,  30, 4.333333333333333
            0w,     0,   0,  0.0
            """)
    void convertsToDaysAndWeeks(String text, int workingDays, int calendarDays, double weeks) {
        var duration = Duration.parse(text);
        assertEquals(workingDays, duration.workingDays());
        assertEquals(calendarDays, duration.calendarDays());
        assertEquals(weeks, duration.weeks(), 1e-12);
    }

    @Test
    void scalesExactlyInThousandths() {
        assertEquals(Duration.parse("4.8w"), Duration.weeks(6).times(0.8));
        assertEquals(Duration.parse("0.333w"), Duration.weeks(1).times(1 / 3.0));
        assertEquals(DurationException.Reason.TOO_LONG,
                assertThrows(DurationException.class, () -> Duration.weeks(600).times(2)).reason());
        assertEquals(DurationException.Reason.NEGATIVE,
                assertThrows(DurationException.class, () -> Duration.weeks(1).times(-1)).reason());
    }

    @ParameterizedTest
    @CsvSource({"6w, 2w, 8w", "3d, 4d, 7d", "5d, 1w, 2w", "3m, 1w, 14w", "1m, 1d, 4.533w"})
    void addsInTheSharedUnitOrInWeeks(String left, String right, String sum) {
        assertEquals(Duration.parse(sum), Duration.parse(left).plus(Duration.parse(right)));
    }

    @Test
    void comparesByLengthWhateverTheUnit() {
        assertEquals(0, Duration.days(5).compareTo(Duration.weeks(1)));
        assertEquals(0, Duration.months(3).compareTo(Duration.weeks(13)));
        assertEquals(-1, Duration.days(21).compareTo(Duration.months(1)));
        assertEquals(1, Duration.days(22).compareTo(Duration.months(1)));
    }

    @Property
    void textRoundTrips(@ForAll @IntRange(max = 240_000) int thousandths, @ForAll Unit unit) {
        var duration = new Duration(thousandths, unit);
        assertEquals(duration, Duration.parse(duration.toString()));
    }

    @Property
    void aLongerDurationNeverHasFewerDays(@ForAll @IntRange(max = 240_000) int left,
            @ForAll @IntRange(max = 240_000) int right, @ForAll Unit leftUnit, @ForAll Unit rightUnit) {
        var one = new Duration(left, leftUnit);
        var other = new Duration(right, rightUnit);
        var shorter = one.compareTo(other) <= 0 ? one : other;
        var longer = one.compareTo(other) <= 0 ? other : one;
        assertEquals(true, shorter.workingDays() <= longer.workingDays()
                && shorter.calendarDays() <= longer.calendarDays() && shorter.weeks() <= longer.weeks());
    }

    @Property
    void scalingDownNeverLengthens(@ForAll @IntRange(max = 240_000) int thousandths, @ForAll Unit unit,
            @ForAll @DoubleRange(min = 0, max = 1) double factor) {
        var duration = new Duration(thousandths, unit);
        assertEquals(true, duration.times(factor).compareTo(duration) <= 0);
    }
}
