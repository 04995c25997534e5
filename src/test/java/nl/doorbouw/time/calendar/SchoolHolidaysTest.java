package nl.doorbouw.time.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.doorbouw.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolHolidaysTest {

    private final SchoolHolidays holidays = new SchoolHolidays();

    // The summers of 2026 as given for each region; the others as in school-holidays.tsv.
    @ParameterizedTest
    @CsvSource(textBlock = """
            2017, MIDDEN, 2017-07-08, 2017-08-20
            2017, ZUID,   2017-07-15, 2017-08-27
            2017, NOORD,  2017-07-22, 2017-09-03
            2023, MIDDEN, 2023-07-08, 2023-08-20
            2024, ZUID,   2024-07-06, 2024-08-18
            2024, MIDDEN, 2024-07-13, 2024-08-25
            2024, NOORD,  2024-07-20, 2024-09-01
            2025, NOORD,  2025-07-12, 2025-08-24
            2025, MIDDEN, 2025-07-19, 2025-08-31
            2026, NOORD,  2026-07-04, 2026-08-16
            2026, ZUID,   2026-07-11, 2026-08-23
            2026, MIDDEN, 2026-07-18, 2026-08-30
            """)
    void theEstimateFitsTheKnownSummers(int year, Region region, LocalDate first, LocalDate last) {
        var summer = Period.ofDays(first, last);
        assertEquals(summer, holidays.period(year, region, SchoolHoliday.SUMMER));
        assertEquals(summer, SchoolHolidays.estimate(year, region, SchoolHoliday.SUMMER));
    }

    @Test
    void aKnownDateGoesBeforeTheEstimate() {
        assertTrue(holidays.isKnown(2027, Region.ZUID, SchoolHoliday.SUMMER));
        assertEquals(Period.ofDays(LocalDate.of(2027, 7, 17), LocalDate.of(2027, 8, 29)),
                holidays.period(2027, Region.ZUID, SchoolHoliday.SUMMER));
        assertFalse(holidays.isKnown(2028, Region.ZUID, SchoolHoliday.SUMMER));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026, SPRING,    2026-02-14, 2026-02-22
            2026, MAY,       2026-04-25, 2026-05-10
            2026, AUTUMN,    2026-10-17, 2026-10-25
            2025, CHRISTMAS, 2025-12-20, 2026-01-04
            2026, CHRISTMAS, 2026-12-19, 2027-01-03
            2027, CHRISTMAS, 2027-12-25, 2028-01-09
            """)
    void theOtherHolidaysFollowTheRule(int year, SchoolHoliday holiday, LocalDate first, LocalDate last) {
        assertEquals(Period.ofDays(first, last), holidays.period(year, Region.MIDDEN, holiday));
    }

    @Test
    void everyChristmasHolidayHoldsChristmasAndNewYear() {
        for (var year = 2000; year < 2300; year++) {
            var christmas = holidays.period(year, Region.NOORD, SchoolHoliday.CHRISTMAS);
            assertTrue(christmas.contains((int) LocalDate.of(year, 12, 25).toEpochDay()));
            assertTrue(christmas.contains((int) LocalDate.of(year + 1, 1, 1).toEpochDay()));
        }
    }
}
