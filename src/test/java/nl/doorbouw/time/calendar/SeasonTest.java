package nl.doorbouw.time.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            season 05-15..09-30, 2026-03-01,  80, 2026-05-15
            season 05-15..09-30, 2026-06-01,  80, 2026-06-01
            season 05-15..09-30, 2026-07-13,  80, 2026-07-13
            season 05-15..09-30, 2026-07-14,  80, 2027-05-15
            season 05-15..09-30, 2026-09-30,   1, 2026-09-30
            season 05-15..09-30, 2026-10-01,   1, 2027-05-15
            season 05-15..09-30, 2026-09-30,   0, 2026-09-30
            season 05-15..09-30, 2026-05-15, 300, 2026-05-15
            season 05-15..09-30, 2026-05-16, 300, 2027-05-15
            season 11-01..02-28, 2027-01-10,  30, 2027-01-10
            season 11-01..02-28, 2027-02-10,  30, 2027-11-01
            season 11-01..02-28, 2027-06-10,  30, 2027-11-01
            """)
    void startsWhereItFitsInTheSeason(String season, LocalDate day, int days, LocalDate expected) {
        assertEquals(expected, LocalDate.ofEpochDay(season(season).firstStart((int) day.toEpochDay(), days)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            season 05-15..09-30, 2026-12-01,  80, 2026-07-13
            season 05-15..09-30, 2026-06-01,  80, 2026-06-01
            season 05-15..09-30, 2026-05-14,  80, 2025-07-13
            season 11-01..02-28, 2027-06-10,  30, 2027-01-30
            season 05-15..09-30, 2026-12-01, 300, 2026-05-15
            """)
    void lastStartLooksBack(String season, LocalDate day, int days, LocalDate expected) {
        assertEquals(expected, LocalDate.ofEpochDay(season(season).lastStart((int) day.toEpochDay(), days)));
    }

    @Property
    void agreesWithWalkingDayByDay(@ForAll @IntRange(max = 365) int from, @ForAll @IntRange(max = 365) int to,
            @ForAll @IntRange(min = 18_000, max = 24_000) int day, @ForAll @IntRange(max = 400) int days) {
        var season = new Season(dayOfLeapYear(from), dayOfLeapYear(to));
        var walked = day;
        while (!canStart(season, walked, days)) {
            walked++;
        }
        assertEquals(walked, season.firstStart(day, days));
        walked = day;
        while (!canStart(season, walked, days)) {
            walked--;
        }
        assertEquals(walked, season.lastStart(day, days));
    }

    @Property
    void aLaterDayNeverStartsEarlierAndTheTwoAreInverse(@ForAll @IntRange(max = 365) int from,
            @ForAll @IntRange(max = 365) int to, @ForAll @IntRange(min = 18_000, max = 24_000) int day,
            @ForAll @IntRange(max = 400) int days, @ForAll @IntRange(min = -500, max = 500) int away) {
        var season = new Season(dayOfLeapYear(from), dayOfLeapYear(to));
        assertTrue(season.firstStart(day, days) <= season.firstStart(day + 1, days));
        var start = day + away;
        assertEquals(season.firstStart(day, days) <= start, day <= season.lastStart(start, days));
    }

    private static Season season(String text) {
        return (Season) StepCalendar.parse(text);
    }

    private static MonthDay dayOfLeapYear(int index) {
        return MonthDay.from(LocalDate.of(2028, 1, 1).plusDays(index));
    }

    /** Walks through the season from its first day, to see whether this day is in it and the step still fits. */
    private static boolean canStart(Season season, int day, int days) {
        var date = LocalDate.ofEpochDay(day);
        if (date.equals(season.from().atYear(date.getYear()))) {
            return true;
        }
        for (var each = date; each.isBefore(date.plusDays(Math.max(1, days))); each = each.plusDays(1)) {
            var outside = !isIn(season, each);
            var newSeason = each.isAfter(date) && each.equals(season.from().atYear(each.getYear()));
            if (outside || newSeason) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIn(Season season, LocalDate date) {
        var from = season.from().atYear(date.getYear());
        var to = season.to().atYear(date.getYear());
        return season.to().isBefore(season.from())
                ? !date.isBefore(from) || !date.isAfter(to)
                : !date.isBefore(from) && !date.isAfter(to);
    }
}
