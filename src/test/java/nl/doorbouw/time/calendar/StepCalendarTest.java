package nl.doorbouw.time.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.MonthDay;
import nl.doorbouw.time.calendar.StepCalendarException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepCalendarTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "work", "building", "building+frost", "school", "continuous", "season 05-15..09-30", "season 11-01..02-28"})
    void textRoundTrips(String text) {
        assertEquals(text, StepCalendar.parse(text).toString());
    }

    @Test
    void readsWhatPeopleType() {
        assertEquals(CalendarKind.BUILDING_FROST, StepCalendar.parse(" Building + frost "));
        assertEquals(new Season(MonthDay.of(5, 15), MonthDay.of(9, 30)), StepCalendar.parse("Season 05-15 .. 09-30"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                    UNKNOWN
            weekends,              UNKNOWN
            season,                BAD_SEASON
            season 05-15,          BAD_SEASON
            season 02-30..03-01,   BAD_SEASON
            season 13-01..03-01,   BAD_SEASON
            season 1-1..2-1..3-1,  BAD_SEASON
            """)
    void refusesWithTheReason(String text, Reason reason) {
        var refused = assertThrows(StepCalendarException.class, () -> StepCalendar.parse(text));
        assertEquals(reason, refused.reason());
        assertEquals(text, refused.text());
    }
}
