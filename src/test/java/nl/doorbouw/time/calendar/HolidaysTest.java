package nl.doorbouw.time.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.doorbouw.time.calendar.Holidays.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    private final Holidays holidays = new Holidays();

    // Algemene termijnenwet art. 3 (BWBR0002448), with the dates by the Easter rule.
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026, 01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26
            2027, 01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26
            2028, 01-01 04-14 04-17 04-27 05-05 05-25 06-05 12-25 12-26
            2029, 01-01 03-30 04-02 04-27 05-05 05-10 05-21 12-25 12-26
            2030, 01-01 04-19 04-22 04-27 05-05 05-30 06-10 12-25 12-26
            """)
    void statutoryHolidaysFollowTheAlgemeneTermijnenwet(int year, String days) {
        assertEquals(dates(year, days), List.copyOf(holidays.in(year, Kind.STATUTORY)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025, 01-01 04-21 04-26 05-05 05-29 06-09 12-25 12-26
            2026, 01-01 04-06 04-27 05-14 05-25 12-25 12-26
            2030, 01-01 04-22 04-27 05-05 05-30 06-10 12-25 12-26
            """)
    void workingLifeKnowsNoGoodFridayAndLiberationDayInLustrumYearsOnly(int year, String days) {
        assertEquals(dates(year, days), List.copyOf(holidays.in(year, Kind.WORK)));
    }

    @Test
    void hemelvaartOnLiberationDayIsOneDay() {
        assertEquals(List.of(LocalDate.of(2016, 5, 5)), holidays.in(2016, Kind.STATUTORY).stream()
                .filter(day -> day.getMonthValue() == 5 && day.getDayOfMonth() < 10).toList());
        assertEquals(List.of(LocalDate.of(2016, 5, 5)), holidays.in(2016, Kind.WORK).stream()
                .filter(day -> day.getMonthValue() == 5 && day.getDayOfMonth() < 10).toList());
    }

    private static List<LocalDate> dates(int year, String days) {
        return Arrays.stream(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList();
    }
}
