package nl.doorbouw.schedule.pass;

import java.util.List;
import nl.doorbouw.time.Period;
import nl.doorbouw.time.Workdays;
import nl.doorbouw.time.calendar.CalendarKind;
import nl.doorbouw.time.calendar.Calendars;
import nl.doorbouw.time.calendar.Season;
import nl.doorbouw.time.calendar.StepCalendar;
import nl.doorbouw.time.meeting.MeetingRule;
import nl.doorbouw.time.meeting.Meetings;

/**
 * The tables of days that schedules of one region and start year share, each made when it is first asked for. Safe for use
 * by several threads.
 */
public final class DayTables {

    /** Calendar days that fit in no season, so that only the day on which it opens is left. */
    private static final int LONGER_THAN_ANY_SEASON = 400;

    /** Of each kind: more than all bodies of a plan together need. */
    private static final int MOST_TABLES = 32;

    private record SeasonKey(Season season, int days) {
    }

    private record MeetingsKey(MeetingRule rule, List<Period> blocked) {
    }

    private final Calendars calendars;
    private final Recent<SeasonKey, Workdays> seasonStarts = new Recent<>(MOST_TABLES);
    private final Recent<MeetingsKey, Meetings> meetings = new Recent<>(MOST_TABLES);
    private final Recent<List<Period>, Workdays> openDays = new Recent<>(MOST_TABLES);

    public DayTables(Calendars calendars) {
        this.calendars = calendars;
    }

    public Workdays days(StepCalendar calendar, int frostWeeks) {
        return calendars.days(calendar, frostWeeks);
    }

    /** The days on which a statutory term can end. */
    public Workdays ordinaryDays() {
        return calendars.ordinaryDays();
    }

    /**
     * The working days on which a step can begin so that this many calendar days of it fall in the season, and the first
     * working day of every season: what hardly fits does not wait a year because the season opens in a weekend.
     */
    public Workdays seasonStarts(Season season, int days) {
        Workdays work = work();
        return seasonStarts.get(new SeasonKey(season, days), _ -> Workdays.of(work.firstDay(),
                work.lastDayExclusive(), day -> work.counts(day)
                        && (season.firstStart(day, days) == day || opens(season, work, day))));
    }

    /** Whether the season has opened after the last working day before this one. */
    private static boolean opens(Season season, Workdays work, int day) {
        int since = day;
        while (since > work.firstDay() && !work.counts(since - 1)) {
            since--;
        }
        return season.firstStart(since, LONGER_THAN_ANY_SEASON) <= day;
    }

    public Meetings meetings(MeetingRule rule, List<Period> blocked) {
        return meetings.get(new MeetingsKey(rule, blocked), _ -> Meetings.of(rule, calendars, blocked));
    }

    /** The working days outside some periods. */
    public Workdays openDays(List<Period> blocked) {
        Workdays work = work();
        return openDays.get(blocked, _ -> Workdays.of(work.firstDay(), work.lastDayExclusive(),
                day -> work.counts(day) && blocked.stream().noneMatch(period -> period.contains(day))));
    }

    private Workdays work() {
        return calendars.days(CalendarKind.WORK, 0);
    }
}
