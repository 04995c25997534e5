package nl.doorbouw.exchange.project.read.time;

import java.util.Optional;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.calendar.CalendarKind;
import org.mpxj.TimeUnit;
import org.mpxj.TimeUnitDefaultsContainer;

/**
 * Turns the durations of MS Project, which count minutes of work, into days and weeks. Weeks stay weeks where a week has five
 * working days; days without end ("elapsed") and days of a calendar that works every day become calendar weeks.
 *
 * @param given what MS Project has
 * @param days  days of its own kind, in parts
 * @param every whether they are days of seven a week
 */
public record Lengths(org.mpxj.Duration given, double days, boolean every) {

    private static final double EVEN = 0.005;
    private static final double WEEK_DAYS = 7;
    private static final double WORK_WEEK = 5;

    /** A duration in a calendar. */
    public static Lengths of(org.mpxj.Duration given, WorkCalendar calendar, TimeUnitDefaultsContainer defaults) {
        if (given.getUnits().isElapsed()) {
            return new Lengths(given, given.convertUnits(TimeUnit.ELAPSED_DAYS, defaults).getDuration(), true);
        }
        double minutes = given.convertUnits(TimeUnit.MINUTES, defaults).getDuration();
        return new Lengths(given, minutes / calendar.dayLength(), calendar.kind() == CalendarKind.CONTINUOUS);
    }

    /** Whole days, without sign. */
    public int wholeDays() {
        return (int) Math.min(Integer.MAX_VALUE, Math.round(Math.abs(days)));
    }

    /** Whether the whole days are all of it. */
    public boolean isWhole() {
        return Math.abs(Math.abs(days) - wholeDays()) < EVEN;
    }

    public boolean tooLong() {
        return wholeDays() > (every ? WEEK_DAYS : WORK_WEEK) * Duration.MAX_WEEKS;
    }

    /** So many whole days as a duration of Doorbouw, at most the longest that is accepted. */
    public Duration duration(int wholeDays) {
        if (every) {
            return weeks(wholeDays / WEEK_DAYS);
        }
        boolean inWeeks = given.getUnits() == TimeUnit.WEEKS && wholeDays % (int) WORK_WEEK == 0;
        int most = (int) (WORK_WEEK * Duration.MAX_WEEKS);
        int days = Math.min(wholeDays, most);
        return inWeeks ? Duration.weeks(days / (int) WORK_WEEK) : Duration.days(days);
    }

    /** The same length among links of a step that counts every day. */
    public static Duration weeks(double weeks) {
        return new Duration((int) Math.round(Math.min(weeks, Duration.MAX_WEEKS) * 1000), Duration.Unit.WEEK);
    }

    /** How MS Project writes it. */
    public String text() {
        return text(given);
    }

    public static String text(org.mpxj.Duration given) {
        double amount = Math.round(given.getDuration() * 100) / 100.0;
        String number = amount == Math.rint(amount) ? String.valueOf((long) amount) : String.valueOf(amount);
        return number + Optional.ofNullable(given.getUnits()).map(TimeUnit::getName).orElse("");
    }
}
