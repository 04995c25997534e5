package nl.doorbouw.time.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.doorbouw.time.meeting.MeetingRuleException.Reason;

/** On which days a body meets, before holidays and recess are taken out. */
public sealed interface MeetingDays {

    /** Whether the body meets on this day. */
    boolean include(LocalDate day);

    /**
     * Every so many weeks on one day of the week.
     *
     * @param weeks  1 to 52
     * @param day    the day of the week
     * @param anchor one of the meetings, from which the others follow in both directions; weekly meetings need none, so
     *               theirs becomes the first such day of 2000 and equal rules are equal records
     */
    record Every(int weeks, DayOfWeek day, LocalDate anchor) implements MeetingDays {

        private static final LocalDate WEEKLY_ANCHOR = LocalDate.of(2000, 1, 1);

        public Every {
            if (weeks < 1 || weeks > 52) {
                throw new MeetingRuleException("every " + weeks + " weeks", Reason.BAD_INTERVAL);
            }
            if (anchor.getDayOfWeek() != day) {
                throw new MeetingRuleException("from " + anchor, Reason.BAD_START);
            }
            if (weeks == 1) {
                anchor = WEEKLY_ANCHOR.with(TemporalAdjusters.nextOrSame(day));
            }
        }

        /** Every week on this day. */
        public static Every weekly(DayOfWeek day) {
            return new Every(1, day, WEEKLY_ANCHOR.with(TemporalAdjusters.nextOrSame(day)));
        }

        @Override
        public boolean include(LocalDate date) {
            return Math.floorMod(date.toEpochDay() - anchor.toEpochDay(), 7L * weeks) == 0;
        }

        /** {@code every week on tuesday} or {@code every 3 weeks on wednesday from 2026-01-14}. */
        @Override
        public String toString() {
            return weeks == 1
                    ? "every week on " + word(day)
                    : "every " + weeks + " weeks on " + word(day) + " from " + anchor;
        }
    }

    /**
     * Once a month on the so-manieth day of its kind; a month without a fifth one has no meeting.
     *
     * @param nth which one
     * @param day the day of the week
     */
    record Monthly(Nth nth, DayOfWeek day) implements MeetingDays {

        @Override
        public boolean include(LocalDate date) {
            return date.getDayOfWeek() == day && switch (nth) {
                case LAST -> date.plusWeeks(1).getMonth() != date.getMonth();
                case FIRST, SECOND, THIRD, FOURTH, FIFTH -> (date.getDayOfMonth() - 1) / 7 == nth.ordinal();
            };
        }

        /** {@code monthly last wednesday}. */
        @Override
        public String toString() {
            return "monthly " + nth.name().toLowerCase(Locale.ROOT) + " " + word(day);
        }
    }

    /** Which of a weekday's days in a month. */
    enum Nth { FIRST, SECOND, THIRD, FOURTH, FIFTH, LAST }

    /**
     * On the dates given; what comes after the last of them is not known.
     *
     * @param days at least one
     */
    record Dates(SortedSet<LocalDate> days) implements MeetingDays {

        public Dates {
            if (days.isEmpty()) {
                throw new MeetingRuleException("", Reason.NO_MEETINGS);
            }
            days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
        }

        @Override
        public boolean include(LocalDate date) {
            return days.contains(date);
        }

        /** {@code 2027-01-20, 2027-02-10}. */
        @Override
        public String toString() {
            return days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
        }
    }

    private static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
