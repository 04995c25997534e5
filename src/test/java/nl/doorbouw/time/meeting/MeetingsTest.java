package nl.doorbouw.time.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.doorbouw.time.HorizonException;
import nl.doorbouw.time.Period;
import nl.doorbouw.time.calendar.Calendars;
import nl.doorbouw.time.calendar.Region;
import org.junit.jupiter.api.Test;

class MeetingsTest {

    private static final Calendars CALENDARS = new Calendars(Region.NOORD,
            Period.ofDays(LocalDate.of(2025, 1, 1), LocalDate.of(2045, 12, 31)));
    private static final List<String> RULES = List.of(
            "every week on tuesday, hand-in 2w",
            "every 3 weeks on wednesday from 2026-01-14, hand-in 3w, not in recess",
            "monthly last wednesday, hand-in 2w",
            "monthly fifth friday",
            "2030-01-20, 2030-02-10, 2030-03-03, 2030-07-20, hand-in 3w, not in recess");

    private static final List<Meetings> COMPILED = RULES.stream()
            .map(rule -> Meetings.of(MeetingRule.parse(rule), CALENDARS, List.of())).toList();

    @Test
    void meetsEverySoManyWeeksInBothDirections() {
        assertEquals(dates("2026-01-14", "2026-02-04", "2026-02-25", "2026-03-18"),
                meetings("every 3 weeks on wednesday from 2026-02-25", "2026-01-01", "2026-04-01"));
    }

    @Test
    void meetsMonthlyOnTheNthOrLastDay() {
        assertEquals(dates("2026-01-28", "2026-02-25", "2026-03-25"),
                meetings("monthly last wednesday", "2026-01-01", "2026-04-01"));
        assertEquals(dates("2026-01-14", "2026-02-11", "2026-03-11"),
                meetings("monthly second wednesday", "2026-01-01", "2026-04-01"));
        assertEquals(dates("2026-01-30", "2026-05-29"), meetings("monthly fifth friday", "2026-01-01", "2026-06-30"));
    }

    @Test
    void doesNotMeetOnAHoliday() {
        assertEquals(dates("2027-04-20", "2027-05-04"), meetings("every week on tuesday", "2027-04-20", "2027-05-04"));
    }

    // Noord 2026: summer 4 July to 16 August and a week more; autumn 17-25 October; Christmas 19 December to 3 January.
    @Test
    void doesNotMeetInRecessWhenSaidSo() {
        var rule = "every week on tuesday, not in recess";
        assertEquals(dates("2026-06-30", "2026-08-25"), meetings(rule, "2026-06-30", "2026-08-25"));
        assertEquals(dates("2026-10-13", "2026-10-27"), meetings(rule, "2026-10-13", "2026-10-27"));
        assertEquals(dates("2026-12-15", "2027-01-05"), meetings(rule, "2026-12-15", "2027-01-05"));
        assertEquals(dates("2026-04-21", "2026-05-12"), meetings(rule, "2026-04-21", "2026-05-12"));
        assertEquals(dates("2026-06-30", "2026-07-07"), meetings("every week on tuesday", "2026-06-30", "2026-07-07"));
    }

    @Test
    void doesNotMeetInABlockedPeriod() {
        var elections = Period.ofDays(LocalDate.of(2030, 3, 1), LocalDate.of(2030, 4, 14));
        var council = Meetings.of(MeetingRule.parse("every week on wednesday"), CALENDARS, List.of(elections));
        assertEquals(day("2030-04-17"), council.next(day("2030-03-01")));
        assertEquals(day("2030-02-27"), council.previous(day("2030-04-16")));
        var dates = MeetingRule.parse("2030-02-20, 2030-03-20, 2030-05-22");
        var listed = Meetings.of(dates, CALENDARS, List.of(elections));
        assertEquals(day("2030-05-22"), listed.next(day("2030-02-21")));
    }

    @Test
    void papersMustBeInTheHandInTimeBeforeTheMeeting() {
        var council = of("2027-01-20, 2027-02-10, hand-in 3w");
        assertEquals(day("2027-01-21"), council.finish(day("2026-12-30")));
        assertEquals(day("2027-02-11"), council.finish(day("2026-12-31")));
        assertEquals(day("2026-12-30"), council.lastReady(day("2027-02-10")));
        assertEquals(day("2027-01-20"), council.lastReady(day("2027-02-11")));
        assertEquals(21, council.handInDays());
    }

    @Test
    void afterTheLastEnteredDateEveryWorkingDayIsAPossibleMeeting() {
        var council = of("2027-01-20, 2027-02-10, hand-in 3w");
        assertTrue(council.known(day("2027-02-10")));
        assertEquals(false, council.known(day("2027-02-11")));
        assertEquals(day("2027-02-12"), council.finish(day("2027-01-21")));
        assertEquals(day("2027-02-16"), council.finish(day("2027-01-23")));
        assertTrue(of("every week on tuesday").known(day("2045-12-31")));
    }

    @Test
    void beforeTheFirstEnteredDateThereIsNoMeeting() {
        var council = of("2027-01-20, 2027-02-10, hand-in 3w");
        assertEquals(day("2027-01-20"), council.next(day("2026-01-01")));
        assertThrows(HorizonException.class, () -> council.previous(day("2027-01-19")));
        assertEquals(day("2026-12-10"), council.lastReady(day("2027-01-01")));
    }

    @Test
    void anEnteredDateCountsInRecessToo() {
        assertEquals(day("2030-07-20"), of(RULES.getLast()).next(day("2030-03-04")));
    }

    @Property
    void aLaterReadyNeverFinishesEarlierAndLastReadyIsTheLargestInverse(
            @ForAll @IntRange(max = 4) int rule, @ForAll @IntRange(min = 22_100, max = 26_000) int ready,
            @ForAll @IntRange(min = -60, max = 60) int away) {
        var meetings = of(RULES.get(rule));
        assertTrue(meetings.finish(ready) <= meetings.finish(ready + 1));
        var finish = meetings.finish(ready) + away;
        var lastReady = meetings.lastReady(finish);
        assertTrue(meetings.finish(lastReady) <= finish);
        assertTrue(meetings.finish(lastReady + 1) > finish);
    }

    @Property
    void nextAndPreviousAgreeWithWalking(@ForAll @IntRange(max = 4) int rule,
            @ForAll @IntRange(min = 22_100, max = 26_000) int day) {
        var meetings = of(RULES.get(rule));
        var next = meetings.next(day);
        var previous = meetings.previous(day);
        assertTrue(previous <= day && day <= next);
        assertEquals(next, meetings.next(next));
        assertEquals(previous, meetings.previous(previous));
        assertEquals(next, previous == day ? day : meetings.next(previous + 1));
    }

    private static Meetings of(String rule) {
        var index = RULES.indexOf(rule);
        return index >= 0 ? COMPILED.get(index) : Meetings.of(MeetingRule.parse(rule), CALENDARS, List.of());
    }

    /** The meetings from the first day up to and including the last. */
    private static List<LocalDate> meetings(String rule, String from, String to) {
        var meetings = of(rule);
        return Stream.iterate(meetings.next(day(from)), day -> day <= day(to), day -> meetings.next(day + 1))
                .map(LocalDate::ofEpochDay).toList();
    }

    private static List<LocalDate> dates(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    private static int day(String day) {
        return (int) LocalDate.parse(day).toEpochDay();
    }
}
