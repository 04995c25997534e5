package nl.doorbouw.time.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.doorbouw.time.Period;
import nl.doorbouw.time.Workdays;
import org.junit.jupiter.api.Test;

class CalendarsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private final Calendars calendars = new Calendars(Region.NOORD, Period.ofDays(FIRST, LocalDate.of(2036, 12, 31)));

    @Test
    void workStopsForWeekendsAndNationalHolidays() {
        assertEquals(days("2026-04-03"), open(CalendarKind.WORK, 0, "2026-04-03", "2026-04-06"));
        assertEquals(days("2026-04-23", "2026-04-24", "2026-04-28"),
                open(CalendarKind.WORK, 0, "2026-04-23", "2026-04-28"));
        assertEquals(days("2026-12-24", "2026-12-28"), open(CalendarKind.WORK, 0, "2026-12-24", "2026-12-28"));
    }

    @Test
    void statutoryTermsAlsoStopForGoodFridayAndEveryLiberationDay() {
        var goodFriday = day("2026-04-03");
        var liberationDay = day("2026-05-05");
        assertFalse(calendars.ordinaryDays().counts(goodFriday));
        assertFalse(calendars.ordinaryDays().counts(liberationDay));
        assertTrue(calendars.days(CalendarKind.WORK, 0).counts(goodFriday));
        assertTrue(calendars.days(CalendarKind.WORK, 0).counts(liberationDay));
    }

    @Test
    void buildingAlsoStopsForBouwvakAndChristmas() {
        assertEquals(days("2026-07-17", "2026-08-10"), open(CalendarKind.BUILDING, 0, "2026-07-17", "2026-08-10"));
        assertEquals(days("2026-12-18", "2027-01-04"), open(CalendarKind.BUILDING, 0, "2026-12-18", "2027-01-04"));
        assertEquals(days("2026-01-05"), open(CalendarKind.BUILDING, 0, "2026-01-01", "2026-01-05"));
    }

    @Test
    void frostTakesItsWeeksFromTheSecondMondayOfJanuary() {
        assertEquals(days("2027-01-08", "2027-01-18"),
                open(CalendarKind.BUILDING_FROST, 1, "2027-01-08", "2027-01-18"));
        assertEquals(days("2027-01-08", "2027-02-01"),
                open(CalendarKind.BUILDING_FROST, 3, "2027-01-08", "2027-02-01"));
        assertEquals(open(CalendarKind.BUILDING, 0, "2027-01-01", "2027-03-01"),
                open(CalendarKind.BUILDING_FROST, 0, "2027-01-01", "2027-03-01"));
        assertThrows(IllegalArgumentException.class, () -> calendars.days(CalendarKind.BUILDING_FROST, 4));
    }

    @Test
    void schoolStopsForSummerAndChristmas() {
        assertEquals(days("2026-07-03", "2026-08-17"), open(CalendarKind.SCHOOL, 0, "2026-07-03", "2026-08-17"));
        assertEquals(days("2026-12-18", "2027-01-04"), open(CalendarKind.SCHOOL, 0, "2026-12-18", "2027-01-04"));
    }

    @Test
    void continuousNeverStops() {
        assertEquals(day("2026-12-31") + 1, calendars.days(CalendarKind.CONTINUOUS, 0).finish(day("2026-01-01"), 365));
    }

    @Test
    void tablesAreShared() {
        assertSame(calendars.days(CalendarKind.BUILDING, 0), calendars.days(CalendarKind.BUILDING, 2));
        assertSame(calendars.days(CalendarKind.WORK, 0), calendars.days(StepCalendar.parse("season 05-15..09-30"), 1));
    }

    @Test
    void aHorizonOfTwoHundredYearsIsCovered() {
        var centuries = new Calendars(Region.ZUID, Period.ofDays(FIRST, LocalDate.of(2226, 12, 31)));
        for (var kind : CalendarKind.values()) {
            var table = centuries.days(kind, 2);
            assertTrue(table.count(day("2026-01-01"), day("2227-01-01")) > 200 * 200);
        }
    }

    private List<LocalDate> open(CalendarKind kind, int frostWeeks, String from, String to) {
        Workdays table = calendars.days(kind, frostWeeks);
        return LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1))
                .filter(date -> table.counts((int) date.toEpochDay())).toList();
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    private static int day(String day) {
        return (int) LocalDate.parse(day).toEpochDay();
    }
}
