package nl.doorbouw.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.doorbouw.catalogue.tailor.BodyAgenda;
import nl.doorbouw.time.Period;
import nl.doorbouw.time.calendar.Bouwvak;
import nl.doorbouw.time.calendar.CalendarKind;
import nl.doorbouw.time.calendar.Holidays;
import nl.doorbouw.time.calendar.Region;
import nl.doorbouw.time.calendar.SchoolHoliday;
import nl.doorbouw.time.calendar.SchoolHolidays;
import nl.doorbouw.time.calendar.Season;
import nl.doorbouw.time.calendar.StepCalendar;
import nl.doorbouw.time.meeting.MeetingDays;
import nl.doorbouw.time.meeting.MeetingRule;
import nl.doorbouw.time.meeting.MeetingRule.Recess;

/** Says of one day at a time what kind of day it is in one region, from the rules of the design and the domain sheet. */
final class ReferenceCalendar {

    private record Asked(Object what, int day) {
    }

    private final Region region;
    private final Holidays holidays = new Holidays();
    private final SchoolHolidays school = new SchoolHolidays();
    private final Bouwvak bouwvak = new Bouwvak(school);
    private final Map<Asked, Boolean> answers = new HashMap<>();

    ReferenceCalendar(Region region) {
        this.region = region;
    }

    /** Whether this day counts in a calendar with so many weeks of frost each winter. */
    boolean works(StepCalendar calendar, int frostWeeks, int day) {
        return switch (calendar) {
            case Season _ -> remembered("work", day, this::workday);
            case CalendarKind.WORK -> remembered("work", day, this::workday);
            case CalendarKind.BUILDING -> remembered("building", day, this::buildingDay);
            case CalendarKind.BUILDING_FROST -> remembered("building", day, this::buildingDay)
                    && !remembered(frostWeeks, day, date -> frost(date, frostWeeks));
            case CalendarKind.SCHOOL -> remembered("school", day,
                    date -> workday(date) && !in(SchoolHoliday.SUMMER, date) && !in(SchoolHoliday.CHRISTMAS, date));
            case CalendarKind.CONTINUOUS -> true;
        };
    }

    /** Whether a statutory term can end on this day (domain.md, d.1). */
    boolean ordinary(int day) {
        return remembered("ordinary", day, date -> weekday(date) && !holiday(date, Holidays.Kind.STATUTORY));
    }

    /** Whether a body meets on this day, or may meet for all that is known. */
    boolean meets(MeetingRule rule, List<Period> blocked, int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        if (blocked.stream().anyMatch(period -> period.contains(day))) {
            return false;
        }
        return switch (rule.days()) {
            case MeetingDays.Dates dates -> date.isAfter(dates.days().getLast()) ? ordinary(rule, date) : dates.include(date);
            case MeetingDays.Every every -> every.include(date) && ordinary(rule, date);
            case MeetingDays.Monthly monthly -> monthly.include(date) && ordinary(rule, date);
        };
    }

    private boolean ordinary(MeetingRule rule, LocalDate date) {
        return workday(date) && !(rule.recess() == Recess.DOES_NOT_MEET && recess(date));
    }

    /** Whether a body without known meetings can decide on this day. */
    boolean open(List<Period> blocked, int day) {
        return works(CalendarKind.WORK, 0, day) && blocked.stream().noneMatch(period -> period.contains(day));
    }

    /** When a body does not decide in the longest pass, or in the others. */
    static List<Period> blocked(BodyAgenda agenda, boolean longest) {
        return longest ? agenda.possiblyBlocked() : agenda.blocked();
    }

    private boolean workday(LocalDate date) {
        return weekday(date) && !holiday(date, Holidays.Kind.WORK);
    }

    private boolean buildingDay(LocalDate date) {
        return workday(date) && !in(SchoolHoliday.CHRISTMAS, date)
                && !bouwvak.period(date.getYear(), region).contains((int) date.toEpochDay());
    }

    private static boolean frost(LocalDate date, int weeks) {
        LocalDate begin = date.withDayOfYear(1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
        return !date.isBefore(begin) && date.isBefore(begin.plusWeeks(weeks));
    }

    /** From the summer holiday to a week after it, and the Christmas, May and autumn holidays (domain.md, d.2). */
    private boolean recess(LocalDate date) {
        return in(SchoolHoliday.SUMMER, date) || in(SchoolHoliday.SUMMER, date.minusWeeks(1))
                || in(SchoolHoliday.CHRISTMAS, date) || in(SchoolHoliday.MAY, date) || in(SchoolHoliday.AUTUMN, date);
    }

    private boolean in(SchoolHoliday holiday, LocalDate date) {
        int day = (int) date.toEpochDay();
        return school.period(date.getYear(), region, holiday).contains(day)
                || school.period(date.getYear() - 1, region, holiday).contains(day);
    }

    private static boolean weekday(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private boolean holiday(LocalDate date, Holidays.Kind kind) {
        return holidays.in(date.getYear(), kind).contains(date);
    }

    private boolean remembered(Object what, int day, Predicate<LocalDate> answer) {
        return answers.computeIfAbsent(new Asked(what, day), asked -> answer.test(LocalDate.ofEpochDay(asked.day())));
    }
}
