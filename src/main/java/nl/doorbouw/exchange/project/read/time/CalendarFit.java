package nl.doorbouw.exchange.project.read.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorbouw.exchange.project.Findings;
import nl.doorbouw.exchange.project.NotModelled;
import nl.doorbouw.time.Period;
import nl.doorbouw.time.Workdays;
import nl.doorbouw.time.calendar.CalendarKind;
import nl.doorbouw.time.calendar.Calendars;
import nl.doorbouw.time.calendar.Region;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Task;

/**
 * Finds for every calendar of a project file the one of Doorbouw that has the same working days, or the most of them, over the span
 * of the project, and the region with it. What stays different is a finding.
 */
public final class CalendarFit {

    /** In this order when several fit equally well. */
    private static final List<CalendarKind> KINDS = List.of(CalendarKind.WORK, CalendarKind.BUILDING, CalendarKind.CONTINUOUS);
    /** Only a calendar that Doorbouw made can be one of these. */
    private static final List<CalendarKind> OWN_KINDS = List.of(CalendarKind.BUILDING_FROST, CalendarKind.SCHOOL);
    /** Weeks of frost in a likely winter, as they are written. */
    private static final int FROST_WEEKS = 2;
    private static final List<Region> REGIONS = List.of(Region.MIDDEN, Region.NOORD, Region.ZUID);

    private record Difference(int inFile, int inDoorbouw, LocalDate first) {

        int days() {
            return inFile + inDoorbouw;
        }
    }

    private final ProjectFile file;
    private final Period span;
    private final Map<Region, Calendars> ours = new HashMap<>();
    private final Map<ProjectCalendar, WorkCalendar> fits = new LinkedHashMap<>();
    private final Map<ProjectCalendar, boolean[]> worked = new HashMap<>();
    private final Region region;

    /** @param span the days over which calendars are compared */
    public CalendarFit(ProjectFile file, List<Task> tasks, Period span, Findings findings) {
        this.file = file;
        this.span = span;
        List<ProjectCalendar> used = Stream.concat(Stream.of(standard(findings)), tasks.stream().map(Task::getCalendar)
                .filter(calendar -> calendar != null && works(calendar))).distinct().toList();
        region = REGIONS.stream().reduce((a, b) -> left(used, b) < left(used, a) ? b : a).orElseThrow();
        used.forEach(calendar -> fits.put(calendar, fit(calendar, findings)));
    }

    /** The region whose building holiday the file keeps; Midden when that does not show. */
    public Region region() {
        return region;
    }

    /** The calendar of a task: its own, or else that of the project. */
    public WorkCalendar of(Task task) {
        return fits.getOrDefault(task.getCalendar(), project());
    }

    /** The calendar of the project. */
    public WorkCalendar project() {
        return fits.values().iterator().next();
    }

    private ProjectCalendar standard(Findings findings) {
        ProjectCalendar calendar = file.getDefaultCalendar();
        if (calendar != null && works(calendar)) {
            return calendar;
        }
        if (calendar != null) {
            findings.addWhole(String.valueOf(calendar.getName()), NotModelled.NO_WORKING_TIME);
        }
        return file.addDefaultBaseCalendar();
    }

    private static boolean works(ProjectCalendar calendar) {
        return !WorkCalendar.dayLengths(calendar).isEmpty();
    }

    private WorkCalendar fit(ProjectCalendar calendar, Findings findings) {
        CalendarKind kind = best(calendar, region);
        Difference difference = difference(calendar, kind, region);
        if (difference.days() > 0) {
            findings.addWhole(String.valueOf(calendar.getName()), NotModelled.OTHER_CALENDAR, difference.inFile(),
                    difference.inDoorbouw(), difference.first(), kind);
        }
        List<Double> lengths = WorkCalendar.dayLengths(calendar);
        double average = lengths.stream().mapToDouble(length -> length).average().orElseThrow();
        if (lengths.stream().anyMatch(length -> !length.equals(lengths.getFirst()))) {
            findings.addWhole(String.valueOf(calendar.getName()), NotModelled.UNEVEN_DAYS, average / 60);
        }
        return new WorkCalendar(calendar, kind, average);
    }

    /** The days that stay different in a region, all calendars together. */
    private int left(List<ProjectCalendar> used, Region in) {
        return used.stream().mapToInt(calendar -> difference(calendar, best(calendar, in), in).days()).sum();
    }

    private CalendarKind best(ProjectCalendar calendar, Region in) {
        Stream<CalendarKind> kinds = Stream.concat(KINDS.stream(), isOurs(calendar) ? OWN_KINDS.stream() : Stream.empty());
        return kinds.reduce((a, b) -> difference(calendar, b, in).days() < difference(calendar, a, in).days() ? b : a)
                .orElseThrow();
    }

    private static boolean isOurs(ProjectCalendar calendar) {
        return String.valueOf(calendar.getName()).startsWith("Doorbouw ");
    }

    private Difference difference(ProjectCalendar calendar, CalendarKind kind, Region in) {
        boolean[] theirs = worked.computeIfAbsent(calendar, this::workedDays);
        Workdays days = ours.computeIfAbsent(in, of -> new Calendars(of, span)).days(kind, FROST_WEEKS);
        int offInFile = 0;
        int offHere = 0;
        int first = span.finish();
        for (int day = span.finish() - 1; day >= span.start(); day--) {
            boolean here = days.counts(day);
            if (theirs[day - span.start()] != here) {
                offInFile += here ? 1 : 0;
                offHere += here ? 0 : 1;
                first = day;
            }
        }
        return new Difference(offInFile, offHere, LocalDate.ofEpochDay(first));
    }

    private boolean[] workedDays(ProjectCalendar calendar) {
        boolean[] days = new boolean[span.length()];
        for (int i = 0; i < days.length; i++) {
            days[i] = calendar.isWorkingDate(LocalDate.ofEpochDay(span.start() + (long) i));
        }
        return days;
    }
}
