package nl.doorbouw.time.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.Period;
import nl.doorbouw.time.Workdays;
import nl.doorbouw.time.calendar.Calendars;
import nl.doorbouw.time.calendar.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryTermTest {

    private static final Workdays ORDINARY = new Calendars(Region.NOORD,
            Period.ofDays(LocalDate.of(2020, 1, 1), LocalDate.of(2045, 12, 31))).ordinaryDays();

    // Views: Awb 3:16. Appeal and objection: Awb 6:8. Permit: the day after receipt.
    // Rolling: Algemene termijnenwet art. 1 (BWBR0002448).
    @ParameterizedTest
    @CsvSource(textBlock = """
            6w, DAY_ITSELF, 2026-11-26, 2027-01-06
            6w, DAY_AFTER,  2026-11-26, 2027-01-07
            8w, DAY_AFTER,  2026-11-02, 2026-12-28
            """)
    void theWorkedExamplesOfTheTermijnenwet(String length, FirstDay firstDay, LocalDate event, LocalDate lastDay) {
        assertEquals(lastDay, term(length, firstDay, Rolling.ALGEMENE_TERMIJNENWET).lastDay(event));
    }

    // A plan is in force four weeks after publication: Algemene termijnenwet art. 4 b, so it does not roll.
    @Test
    void aPlanIsInForceFourWeeksAfterPublicationAlsoInAHolidayPeriod() {
        var term = term("4w", FirstDay.DAY_ITSELF, Rolling.NONE);
        assertEquals(day("2026-12-24"), term.finish(day("2026-11-26")));
        assertEquals(day("2026-12-25"), term.finish(day("2026-11-27")));
    }

    // Bouwmelding and sloopmelding four weeks, gereedmelding two weeks before: counted back, so they do not roll.
    @ParameterizedTest
    @CsvSource({"4w, 2027-03-01, 2027-02-01", "2w, 2027-03-01, 2027-02-15", "4w, 2027-01-22, 2026-12-25"})
    void aNotificationIsCountedBack(String length, String start, String notifyBy) {
        assertEquals(day(notifyBy), term(length, FirstDay.DAY_ITSELF, Rolling.NONE).lastStart(day(start)));
    }

    // Algemene termijnenwet art. 1. Six weeks after Thursday 12-11-2026 end on 24-12; a day later is Christmas.
    @ParameterizedTest
    @CsvSource({"2026-11-13, 2026-12-28", "2026-11-12, 2026-12-24", "2026-11-14, 2026-12-28", "2027-02-12, 2027-03-30"})
    void anEndOnAWeekendOrHolidayRollsToTheNextOrdinaryDay(LocalDate event, LocalDate lastDay) {
        assertEquals(lastDay, term("6w", FirstDay.DAY_AFTER, Rolling.ALGEMENE_TERMIJNENWET).lastDay(event));
    }

    // Algemene termijnenwet art. 2. Three days from Thursday 24-12-2026 hold one ordinary day; the next is Monday.
    @Test
    void aTermOfThreeDaysHoldsTwoOrdinaryDays() {
        assertEquals(LocalDate.of(2026, 12, 28),
                term("3d", FirstDay.DAY_ITSELF, Rolling.ALGEMENE_TERMIJNENWET).lastDay(LocalDate.of(2026, 12, 24)));
        assertEquals(LocalDate.of(2026, 12, 29),
                term("3d", FirstDay.DAY_AFTER, Rolling.ALGEMENE_TERMIJNENWET).lastDay(LocalDate.of(2026, 12, 24)));
        assertEquals(LocalDate.of(2026, 12, 28),
                term("2d", FirstDay.DAY_AFTER, Rolling.ALGEMENE_TERMIJNENWET).lastDay(LocalDate.of(2026, 12, 24)));
    }

    // Algemene termijnenwet art. 4: over 90 days, 12 weeks or 3 months nothing rolls; twelve weeks exactly still do.
    @ParameterizedTest
    @CsvSource(textBlock = """
            12w,  ALGEMENE_TERMIJNENWET, true
            14w,  ALGEMENE_TERMIJNENWET, false
            14w,  ALSO_WHEN_EXTENDED,    true
            90d,  ALGEMENE_TERMIJNENWET, true
            91d,  ALGEMENE_TERMIJNENWET, false
            3m,   ALGEMENE_TERMIJNENWET, true
            6m,   ALGEMENE_TERMIJNENWET, false
            8w,   NONE,                  false
            """)
    void longTermsDoNotRoll(String length, Rolling rolling, boolean rolls) {
        assertEquals(rolls, term(length, FirstDay.DAY_AFTER, rolling).rolls());
    }

    // 8 + 6 weeks received on Friday 18-09-2026 end on Friday 25-12-2026.
    @Test
    void anExtendedTermRollsOnlyWhenAsked() {
        var received = LocalDate.of(2026, 9, 18);
        assertEquals(LocalDate.of(2026, 12, 25),
                term("14w", FirstDay.DAY_AFTER, Rolling.ALGEMENE_TERMIJNENWET).lastDay(received));
        assertEquals(LocalDate.of(2026, 12, 28),
                term("14w", FirstDay.DAY_AFTER, Rolling.ALSO_WHEN_EXTENDED).lastDay(received));
    }

    // Awb 3:18: six months after receipt, in calendar months.
    @ParameterizedTest
    @CsvSource({"2026-11-02, 2027-05-02", "2026-08-31, 2027-02-28", "2026-08-29, 2027-02-28", "2026-02-28, 2026-08-28"})
    void monthsAreCalendarMonths(LocalDate received, LocalDate lastDay) {
        assertEquals(lastDay, term("6m", FirstDay.DAY_AFTER, Rolling.ALGEMENE_TERMIJNENWET).lastDay(received));
    }

    @Test
    void noLengthTakesNoTime() {
        var saturday = day("2026-11-28");
        var term = term("0w", FirstDay.DAY_ITSELF, Rolling.ALGEMENE_TERMIJNENWET);
        assertEquals(saturday, term.finish(saturday));
        assertEquals(saturday, term.lastStart(saturday));
    }

    @Property
    void agreesWithReadingTheActDayByDay(@ForAll @IntRange(min = 19_000, max = 25_000) int firstDay,
            @ForAll @IntRange(min = 1, max = 60) int days, @ForAll Rolling rolling) {
        var term = new StatutoryTerm(Duration.days(days), FirstDay.DAY_ITSELF, rolling, ORDINARY);
        var last = firstDay + days - 1;
        if (rolling != Rolling.NONE) {
            while (days >= 3 && IntStream.rangeClosed(firstDay, last).filter(ORDINARY::counts).count() < 2
                    || !ORDINARY.counts(last)) {
                last++;
            }
            assertTrue(LocalDate.ofEpochDay(last).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
        }
        assertEquals(last + 1, term.finish(firstDay));
    }

    @Property
    void aLaterStartNeverFinishesEarlierAndLastStartIsTheLargestInverse(
            @ForAll @IntRange(min = 19_000, max = 25_000) int start, @ForAll @IntRange(max = 60) int amount,
            @ForAll Duration.Unit unit, @ForAll Rolling rolling, @ForAll @IntRange(min = -20, max = 20) int away) {
        var term = new StatutoryTerm(new Duration(amount * 1000 / (unit == Duration.Unit.MONTH ? 10 : 1), unit),
                FirstDay.DAY_ITSELF, rolling, ORDINARY);
        assertTrue(term.finish(start) <= term.finish(start + 1));
        var finish = term.finish(start) + away;
        var lastStart = term.lastStart(finish);
        assertTrue(term.finish(lastStart) <= finish);
        assertTrue(term.finish(lastStart + 1) > finish);
    }

    @Property(tries = 100)
    void monthTermsAreMonotoneAndInverseOnEveryDayOfTwoYears(@ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll Rolling rolling) {
        var term = new StatutoryTerm(Duration.months(months), FirstDay.DAY_ITSELF, rolling, ORDINARY);
        for (var finish = day("2027-01-01"); finish < day("2029-01-01"); finish++) {
            var lastStart = term.lastStart(finish);
            assertTrue(term.finish(lastStart) <= finish);
            assertTrue(term.finish(lastStart + 1) > finish);
            assertTrue(term.finish(finish) <= term.finish(finish + 1));
        }
    }

    // Algemene termijnenwet art. 4 a: terms of more than 90 days or twelve weeks do not roll. Day 83 from Monday 2 November is a Saturday, day 84 a Sunday.
    @ParameterizedTest
    @CsvSource({"8w, 83, 2027-01-26", "8w, 84, 2027-01-26", "8w, 90, 2027-01-31", "60d, 90, 2027-02-02", "60d, 91, 2027-02-01"})
    void anotherLengthRollsAsATermOfThatLengthDoes(String length, int days, String finish) {
        var term = term(length, FirstDay.DAY_ITSELF, Rolling.ALGEMENE_TERMIJNENWET);
        assertEquals(LocalDate.parse(finish), LocalDate.ofEpochDay(term.finish(day("2026-11-02"), days)));
    }

    private static StatutoryTerm term(String length, FirstDay firstDay, Rolling rolling) {
        return new StatutoryTerm(Duration.parse(length), firstDay, rolling, ORDINARY);
    }

    private static int day(String day) {
        return (int) LocalDate.parse(day).toEpochDay();
    }
}
