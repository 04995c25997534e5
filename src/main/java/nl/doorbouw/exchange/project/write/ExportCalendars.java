package nl.doorbouw.exchange.project.write;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.text.Words;
import nl.doorbouw.time.Period;
import nl.doorbouw.time.Workdays;
import nl.doorbouw.time.calendar.CalendarKind;
import nl.doorbouw.time.calendar.Calendars;
import nl.doorbouw.time.calendar.Season;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;

/**
 * Writes the calendars that a plan uses, with every day off from the first date of the plan until some years after its last. Days
 * have eight hours. What counts every day has a calendar of seven such days, so that its durations and lags are calendar days.
 */
final class ExportCalendars {

    /** The days off go on this long after the plan, which may yet run late. */
    private static final int YEARS_AFTER = 5;
    /** Weeks of frost in a likely winter. */
    private static final int FROST_WEEKS = 2;

    private final ProjectFile file;
    private final Words words;
    private final Calendars days;
    private final boolean bareWeeks;
    private final Map<CalendarKind, ExportCalendar> made = new LinkedHashMap<>();

    ExportCalendars(ProjectFile file, Schedule schedule, Words words) {
        this.file = file;
        this.words = words;
        Network network = schedule.network();
        bareWeeks = network.bareWeeks();
        days = new Calendars(network.region(), span(schedule));
        file.setDefaultCalendar(standard().calendar());
    }

    /** The calendar of the project, which counts where a task has none of its own. */
    ExportCalendar standard() {
        return of(bareWeeks ? CalendarKind.CONTINUOUS : CalendarKind.WORK);
    }

    /** The calendar in which a step, and the lags of what it waits for, are counted. */
    ExportCalendar of(NetworkStep step) {
        if (bareWeeks || step.kind() == StepKind.TERM) {
            return everyDay();
        }
        return switch (step.calendar()) {
            case CalendarKind kind -> of(kind);
            case Season _ -> of(CalendarKind.WORK);
        };
    }

    ExportCalendar everyDay() {
        return of(CalendarKind.CONTINUOUS);
    }

    private ExportCalendar of(CalendarKind kind) {
        ExportCalendar known = made.get(kind);
        if (known == null) {
            known = make(kind);
            made.put(kind, known);
        }
        return known;
    }

    private static Period span(Schedule schedule) {
        int first = schedule.steps().stream().mapToInt(step -> Math.min(step.likely().start(), step.late().start())).min()
                .orElse(schedule.startDay());
        int last = schedule.steps().stream().mapToInt(step -> Math.max(step.likely().finish(), step.late().finish())).max()
                .orElse(schedule.startDay());
        LocalDate start = LocalDate.ofEpochDay(Math.min(first, schedule.startDay())).withDayOfYear(1).minusYears(1);
        return Period.ofDays(start, LocalDate.ofEpochDay(Math.max(last, schedule.startDay())).plusYears(YEARS_AFTER));
    }

    private ExportCalendar make(CalendarKind kind) {
        ProjectCalendar calendar = file.addDefaultBaseCalendar();
        calendar.setName(words.say("project.calendar." + kind.name()));
        Workdays table = days.days(kind, FROST_WEEKS);
        if (kind == CalendarKind.CONTINUOUS) {
            List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).forEach(day -> openLikeMonday(calendar, day));
        } else {
            daysOff(calendar, table);
        }
        return new ExportCalendar(calendar, table, kind == CalendarKind.CONTINUOUS);
    }

    private static void openLikeMonday(ProjectCalendar calendar, DayOfWeek day) {
        calendar.setWorkingDay(day, true);
        calendar.getCalendarHours(day).addAll(calendar.getCalendarHours(DayOfWeek.MONDAY));
    }

    /** Days off in a row are one exception, also over a weekend. */
    private void daysOff(ProjectCalendar calendar, Workdays table) {
        int day = table.firstDay();
        while (day < table.lastDayExclusive()) {
            if (isOff(table, day)) {
                int last = lastOff(table, day);
                calendar.addCalendarException(LocalDate.ofEpochDay(day), LocalDate.ofEpochDay(last)).setName(words.say("project.dayOff"));
                day = last;
            }
            day++;
        }
    }

    private static int lastOff(Workdays table, int first) {
        int last = first;
        for (int day = first; day < table.lastDayExclusive() && !table.counts(day); day++) {
            last = isWeekend(day) ? last : day;
        }
        return last;
    }

    private static boolean isOff(Workdays table, int day) {
        return !isWeekend(day) && !table.counts(day);
    }

    private static boolean isWeekend(int day) {
        return LocalDate.ofEpochDay(day).getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
