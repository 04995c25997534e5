package nl.doorbouw.exchange.project.read.time;

import java.util.Optional;
import java.util.function.Function;
import nl.doorbouw.exchange.project.Findings;
import nl.doorbouw.exchange.project.NotModelled;
import nl.doorbouw.exchange.project.OwnColumn;
import nl.doorbouw.exchange.project.read.outline.Outline;
import nl.doorbouw.plan.word.Coded;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.calendar.CalendarKind;
import nl.doorbouw.time.calendar.StepCalendar;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/**
 * Reads how long each task takes, and in which calendar. What Doorbouw wrote in its own columns counts as long as the duration
 * itself was not changed since.
 */
public final class TaskTimes {

    private final CalendarFit calendars;
    private final Findings findings;

    public TaskTimes(CalendarFit calendars, Findings findings) {
        this.calendars = calendars;
        this.findings = findings;
    }

    public StepTime of(Task task) {
        WorkCalendar calendar = calendars.of(task);
        Lengths length = Lengths.of(given(task, calendar), calendar, task.getParentFile().getProjectProperties());
        if (length.days() == 0) {
            return new StepTime(StepKind.MILESTONE, Optional.empty(),
                    own(task, OwnColumn.CALENDAR, StepCalendar::parse).orElse(CalendarKind.WORK));
        }
        int days = wholeDays(task, length);
        StepKind kind = own(task, OwnColumn.KIND, text -> Coded.find(StepKind.class, text).orElseThrow(IllegalArgumentException::new))
                .filter(told -> told != StepKind.MILESTONE).orElse(StepKind.WORK);
        StepCalendar fitting = length.every() ? CalendarKind.CONTINUOUS : calendar.kind();
        return new StepTime(kind, Optional.of(bandwidth(task, length, days)),
                own(task, OwnColumn.CALENDAR, StepCalendar::parse).orElse(fitting));
    }

    /** What is written in one of Doorbouw's own columns, when it can be read. */
    public <T> Optional<T> own(Task task, OwnColumn column, Function<String, T> read) {
        Optional<String> text = column.text(task);
        try {
            return text.map(read);
        } catch (RuntimeException _) {
            add(task, NotModelled.OWN_COLUMN, column.alias(), text.orElse(""));
            return Optional.empty();
        }
    }

    /** A task placed by hand may have no duration: then it is what lies between its dates, or a day. */
    private org.mpxj.Duration given(Task task, WorkCalendar calendar) {
        org.mpxj.Duration duration = task.getDuration();
        if (duration != null && duration.getUnits() != null) {
            return duration;
        }
        if (task.getMilestone()) {
            return org.mpxj.Duration.getInstance(0, TimeUnit.DAYS);
        }
        double minutes = task.getStart() == null || task.getFinish() == null ? 0
                : calendar.calendar().getWork(task.getStart(), task.getFinish(), TimeUnit.MINUTES).getDuration();
        int days = (int) Math.max(1, Math.round(minutes / calendar.dayLength()));
        add(task, NotModelled.NO_DURATION, days);
        return org.mpxj.Duration.getInstance(days * calendar.dayLength(), TimeUnit.MINUTES);
    }

    private int wholeDays(Task task, Lengths length) {
        int days = Math.max(1, length.wholeDays());
        if (length.tooLong()) {
            add(task, NotModelled.TOO_LONG, length.text(), Duration.MAX_WEEKS);
        } else if (!length.isWhole()) {
            add(task, NotModelled.PART_OF_A_DAY, length.text(), days);
        }
        if (task.getMilestone()) {
            add(task, NotModelled.LONG_MILESTONE, length.text());
        }
        return days;
    }

    private Bandwidth bandwidth(Task task, Lengths length, int days) {
        boolean unchanged = OwnColumn.LIKELY.number(task).filter(likely -> Math.round(likely) == days).isPresent();
        Optional<Bandwidth> written = unchanged ? own(task, OwnColumn.DURATION, Bandwidth::parse)
                : Optional.empty();
        return written.orElseGet(() -> {
            OwnColumn.DURATION.text(task).filter(_ -> !unchanged)
                    .ifPresent(old -> add(task, NotModelled.DURATION_CHANGED, old, length.text()));
            int min = OwnColumn.MIN.number(task).map(Math::round).map(Math::toIntExact).orElse(days);
            int max = OwnColumn.MAX.number(task).map(Math::round).map(Math::toIntExact).orElse(days);
            return new Bandwidth(length.duration(Math.clamp(min, 0, days)), length.duration(days),
                    length.duration(Math.max(max, days)));
        });
    }

    private void add(Task task, NotModelled kind, Object... facts) {
        findings.add(Outline.number(task), Outline.name(task), kind, facts);
    }
}
