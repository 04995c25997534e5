package nl.doorbouw.time.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The part of every year in which a step can be done: it may only start when it fits in before the season ends.
 *
 * <p>The days of a season step are counted on the work calendar; the season only says when it may start. Both methods
 * are monotone, and {@code firstStart(d, n) <= s} exactly when {@code d <= lastStart(s, n)}.
 *
 * @param from the first day of the season
 * @param to   the last day of it; before from when the season runs over New Year. 29 February is the 28th in other
 *             years
 */
public record Season(MonthDay from, MonthDay to) implements StepCalendar {

    static Season parse(String text, String days) {
        try {
            var parts = days.split("\\.\\.");
            if (parts.length == 2) {
                return new Season(MonthDay.parse("--" + parts[0].strip()), MonthDay.parse("--" + parts[1].strip()));
            }
        } catch (DateTimeException _) {
            // Told below, together with the other ways in which it can be wrong.
        }
        throw new StepCalendarException(text, StepCalendarException.Reason.BAD_SEASON);
    }

    /**
     * The first day on or after the given one on which a step of so many calendar days can start and be done in the
     * season. What never fits starts on the first day of a season.
     */
    public int firstStart(int day, int calendarDays) {
        var year = LocalDate.ofEpochDay(day).getYear() - 1;
        while (latest(year, calendarDays) < day) {
            year++;
        }
        return Math.max(day, earliest(year));
    }

    /** The last such day on or before the given one. */
    public int lastStart(int day, int calendarDays) {
        var year = LocalDate.ofEpochDay(day).getYear();
        while (earliest(year) > day) {
            year--;
        }
        return Math.min(day, latest(year, calendarDays));
    }

    /** The first day on which a step can start in the season that starts in this year. */
    private int earliest(int year) {
        return (int) from.atYear(year).toEpochDay();
    }

    /** The last day on which a step of so many days, at least one, can start in the season that starts in this year. */
    private int latest(int year, int calendarDays) {
        var lastDay = (int) to.atYear(to.isBefore(from) ? year + 1 : year).toEpochDay();
        return Math.max(earliest(year), lastDay + 1 - Math.max(1, calendarDays));
    }

    /** The form that {@link StepCalendar#parse} reads: {@code season 05-15..09-30}. */
    @Override
    public String toString() {
        return "season " + monthDay(from) + ".." + monthDay(to);
    }

    private static String monthDay(MonthDay day) {
        return day.toString().substring(2);
    }
}
