package nl.doorbouw.exchange.project.read.time;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import nl.doorbouw.time.calendar.CalendarKind;
import org.mpxj.ProjectCalendar;
import org.mpxj.TimeUnit;

/**
 * A calendar of a project file beside the one of Doorbouw that fits it best.
 *
 * @param calendar  the calendar of the file, for counting
 * @param kind      the calendar of Doorbouw
 * @param dayLength minutes of work in a working day
 */
public record WorkCalendar(ProjectCalendar calendar, CalendarKind kind, double dayLength) {

    /** The minutes of each weekday on which is worked. */
    public static List<Double> dayLengths(ProjectCalendar calendar) {
        return Arrays.stream(DayOfWeek.values()).map(day -> calendar.getWork(day, TimeUnit.MINUTES).getDuration())
                .filter(minutes -> minutes > 0).toList();
    }
}
