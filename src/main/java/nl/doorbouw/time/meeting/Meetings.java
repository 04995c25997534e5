package nl.doorbouw.time.meeting;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import nl.doorbouw.time.Period;
import nl.doorbouw.time.Workdays;
import nl.doorbouw.time.calendar.CalendarKind;
import nl.doorbouw.time.calendar.Calendars;
import nl.doorbouw.time.calendar.SchoolHoliday;
import nl.doorbouw.time.meeting.MeetingRule.Recess;

/**
 * The meetings of one body over the horizon of the calendars, as a table that is asked in O(1).
 *
 * <p>A rule gives no meeting on a national holiday, in a blocked period, or in recess when the body does not meet
 * then. A date that is entered counts also on a holiday or in recess, since someone knows it, but not in a blocked
 * period. After the last entered date no meeting is {@link #known}: from there every working day counts (outside
 * blocked periods and recess), so that a decision still takes its hand-in time. Before the first entered date there is
 * no meeting.
 *
 * <p>{@link #finish} never goes back when the papers are ready later, and {@link #lastReady} is its largest inverse.
 * All queries throw {@link nl.doorbouw.time.HorizonException} outside the horizon.
 */
public final class Meetings {

    private static final int WEEK = 7;

    private final Workdays meetings;
    private final int handIn;
    /** The last day on which it is known whether there is a meeting. */
    private final int knownUntil;

    private Meetings(Workdays meetings, int handIn, int knownUntil) {
        this.meetings = meetings;
        this.handIn = handIn;
        this.knownUntil = knownUntil;
    }

    /** @param blocked periods without meetings, such as those around elections */
    public static Meetings of(MeetingRule rule, Calendars calendars, List<Period> blocked) {
        var horizon = calendars.horizon();
        var closed = new BitSet(horizon.length());
        blocked.forEach(period -> close(closed, period, horizon));
        var workdays = calendars.days(CalendarKind.WORK, 0);
        var recess = recess(rule.recess(), calendars);
        IntPredicate ordinary = day -> workdays.counts(day) && !recess.get(day - horizon.start());
        IntPredicate meets = switch (rule.days()) {
            case MeetingDays.Dates dates -> day -> dates.include(LocalDate.ofEpochDay(day))
                    || day > lastDay(dates) && ordinary.test(day);
            case MeetingDays.Every every -> day -> ordinary.test(day) && every.include(LocalDate.ofEpochDay(day));
            case MeetingDays.Monthly monthly -> day -> ordinary.test(day) && monthly.include(LocalDate.ofEpochDay(day));
        };
        var table = Workdays.of(horizon.start(), horizon.finish(),
                day -> !closed.get(day - horizon.start()) && meets.test(day));
        return new Meetings(table, rule.handIn().calendarDays(), knownUntil(rule.days()));
    }

    /** The first meeting day that is not before the given one. */
    public int next(int day) {
        return meetings.next(day);
    }

    /** The last meeting day that is not after the given one. */
    public int previous(int day) {
        return meetings.lastStart(day + 1, 1);
    }

    /** Whether it is known which meetings there are on this day; false after the last of entered dates. */
    public boolean known(int day) {
        return day <= knownUntil;
    }

    /** The exclusive end of a decision whose papers are ready at the start of this day: the day after its meeting. */
    public int finish(int ready) {
        return next(ready + handIn) + 1;
    }

    /**
     * The latest day on which papers can be ready for a decision that is over by the given exclusive end. When no
     * meeting lies that early, the day that would do if the body met on the day before the end, so that float can
     * still be told.
     */
    public int lastReady(int finish) {
        var none = meetings.count(meetings.firstDay(), finish) == 0;
        return (none ? finish - 1 : previous(finish - 1)) - handIn;
    }

    /** The hand-in time in calendar days. */
    public int handInDays() {
        return handIn;
    }

    private static int knownUntil(MeetingDays days) {
        return switch (days) {
            case MeetingDays.Dates dates -> lastDay(dates);
            case MeetingDays.Every _, MeetingDays.Monthly _ -> Integer.MAX_VALUE;
        };
    }

    private static int lastDay(MeetingDays.Dates dates) {
        return (int) dates.days().getLast().toEpochDay();
    }

    /**
     * The days of recess, counted from the start of the horizon. Which they are is our estimate: from the start of the
     * summer holiday of the region to a week after it, and the Christmas, May and autumn holidays.
     */
    private static BitSet recess(Recess recess, Calendars calendars) {
        var days = new BitSet(calendars.horizon().length());
        switch (recess) {
            case MEETS -> { }
            case DOES_NOT_MEET -> Stream.of(
                    calendars.schoolHolidays(SchoolHoliday.SUMMER)
                            .map(summer -> new Period(summer.start(), summer.finish() + WEEK)),
                    calendars.schoolHolidays(SchoolHoliday.CHRISTMAS),
                    calendars.schoolHolidays(SchoolHoliday.MAY),
                    calendars.schoolHolidays(SchoolHoliday.AUTUMN))
                    .flatMap(each -> each).forEach(period -> close(days, period, calendars.horizon()));
        }
        return days;
    }

    private static void close(BitSet days, Period period, Period horizon) {
        var start = Math.clamp(period.start(), horizon.start(), horizon.finish());
        var finish = Math.clamp(period.finish(), horizon.start(), horizon.finish());
        days.set(start - horizon.start(), finish - horizon.start());
    }
}
