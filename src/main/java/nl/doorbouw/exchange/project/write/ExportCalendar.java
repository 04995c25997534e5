package nl.doorbouw.exchange.project.write;

import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.Workdays;
import org.mpxj.ProjectCalendar;

/**
 * A calendar of Doorbouw as MS Project knows it.
 *
 * @param calendar in the file
 * @param days     the days on which is worked in it
 * @param everyDay whether that is every day
 */
record ExportCalendar(ProjectCalendar calendar, Workdays days, boolean everyDay) {

    /** How many days of this calendar a duration takes. */
    int length(Duration duration) {
        return everyDay ? duration.calendarDays() : duration.workingDays();
    }

    /** Whether a span, half open, begins and ends with a day of this calendar. */
    boolean fits(int start, int finish) {
        return start < finish && days.counts(start) && days.counts(finish - 1);
    }

    /** Whether a size is written in weeks: they must be weeks of five days, and whole. */
    boolean inWeeks(Bandwidth size) {
        return !everyDay && size.likely().unit() == Duration.Unit.WEEK && size.likely().workingDays() % 5 == 0;
    }
}
