package nl.doorbouw.time.term;

import java.time.LocalDate;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.Workdays;

/**
 * A term that a law sets: its end follows from the day on which it starts, and never moves back when that goes forward.
 *
 * <p>Weeks are seven calendar days and days are calendar days here, as the law counts them, also where a step's own
 * {@code 5d} are working days. Whole months are calendar months (Awb 3:18); broken ones are 13/3 weeks each. A term
 * that rolls ends on an ordinary day (Algemene termijnenwet art. 1), and of three days or more holds two of them (art.
 * 2). A term of no length takes no time.
 *
 * @param length       how long it runs
 * @param firstDay     the day it starts on, seen from the event
 * @param rolling      whether its end moves to an ordinary day
 * @param ordinaryDays the days that are not Saturday, Sunday or a holiday of the Algemene termijnenwet; all methods
 *                     throw {@link nl.doorbouw.time.HorizonException} outside its horizon when the term rolls
 */
public record StatutoryTerm(Duration length, FirstDay firstDay, Rolling rolling, Workdays ordinaryDays) {

    private static final int DAYS_A_WEEK = 7;
    private static final int STRETCHED_FROM_DAYS = 3;
    private static final int ORDINARY_DAYS_HELD = 2;
    private static final int LONGEST_ROLLING_DAYS = 90;
    private static final int LONGEST_ROLLING_WEEKS = 12;

    /** The last day of the term that this event starts. */
    public LocalDate lastDay(LocalDate event) {
        return LocalDate.ofEpochDay(finish((int) event.toEpochDay() + firstDay.daysLater()) - 1L);
    }

    /** The exclusive end of the term whose first day is given: the day after its last one. */
    public int finish(int firstDay) {
        return hasCalendarMonths() ? rolled(firstDay, monthsLater(firstDay), true, rolls()) : finish(firstDay, calendarDays());
    }

    /** The latest first day with which the term is over by the given exclusive end. */
    public int lastStart(int finish) {
        if (!hasCalendarMonths()) {
            return lastStart(finish, calendarDays());
        }
        var end = rolls() ? ordinaryDays.lastStart(finish, 1) + 1 : finish;
        var start = Math.toIntExact(LocalDate.ofEpochDay(end - 1L).minusMonths(months()).toEpochDay()) + 1;
        while (monthsLater(start + 1) <= end) {
            start++;
        }
        return start;
    }

    /** As {@link #finish(int)}, for another length in calendar days; it rolls as a term of that length does. */
    public int finish(int firstDay, int calendarDays) {
        return rolled(firstDay, firstDay + calendarDays, calendarDays >= STRETCHED_FROM_DAYS, rolls(calendarDays));
    }

    /** As {@link #lastStart(int)}, for another length in calendar days; it rolls as a term of that length does. */
    public int lastStart(int finish, int calendarDays) {
        if (!rolls(calendarDays) || calendarDays == 0) {
            return finish - calendarDays;
        }
        var end = ordinaryDays.lastStart(finish, 1) + 1;
        var start = end - calendarDays;
        return calendarDays >= STRETCHED_FROM_DAYS
                ? Math.min(start, ordinaryDays.lastStart(end, ORDINARY_DAYS_HELD))
                : start;
    }

    /** Whether the Algemene termijnenwet moves the end of this term. */
    public boolean rolls() {
        return switch (rolling) {
            case NONE -> false;
            case ALSO_WHEN_EXTENDED -> true;
            case ALGEMENE_TERMIJNENWET -> length.thousandths() <= 1000 * switch (length.unit()) {
                case DAY -> LONGEST_ROLLING_DAYS;
                case WEEK -> LONGEST_ROLLING_WEEKS;
                case MONTH -> 3;
            };
        };
    }

    /** The same for another length in calendar days; what is given in weeks or months is measured in whole weeks. */
    private boolean rolls(int calendarDays) {
        return switch (rolling) {
            case NONE -> false;
            case ALSO_WHEN_EXTENDED -> true;
            case ALGEMENE_TERMIJNENWET -> calendarDays == calendarDays() ? rolls()
                    : calendarDays <= (length.unit() == Duration.Unit.DAY ? LONGEST_ROLLING_DAYS : LONGEST_ROLLING_WEEKS * DAYS_A_WEEK);
        };
    }

    private int rolled(int firstDay, int end, boolean stretched, boolean rolls) {
        if (!rolls || end == firstDay) {
            return end;
        }
        var held = stretched ? Math.max(end, ordinaryDays.finish(firstDay, ORDINARY_DAYS_HELD)) : end;
        return ordinaryDays.next(held - 1) + 1;
    }

    /** The length in calendar days, months counted as 13/3 weeks. */
        public int calendarDays() {
        return switch (length.unit()) {
            case DAY -> Math.toIntExact(Math.round(length.thousandths() / 1000.0));
            case WEEK -> Math.toIntExact(Math.round(length.thousandths() * DAYS_A_WEEK / 1000.0));
            case MONTH -> length.calendarDays();
        };
    }

    private boolean hasCalendarMonths() {
        return length.unit() == Duration.Unit.MONTH && length.thousandths() % 1000 == 0 && !length.isZero();
    }

    private int months() {
        return length.thousandths() / 1000;
    }

    /**
     * The end of a term of calendar months: it lasts up to and including the day with the number of the day before its
     * first, so that six months from 31 August end with February and not a day before.
     */
    private int monthsLater(int firstDay) {
        return Math.toIntExact(LocalDate.ofEpochDay(firstDay - 1L).plusMonths(months()).toEpochDay()) + 1;
    }
}
