package nl.doorbouw.exchange.project;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.time.Workdays;
import org.mpxj.Duration;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/**
 * Lays the dates that MS Project has for a task beside those of its step: early and late start and finish, and total slack. A
 * moment is told by the working days before it, because five o’clock on Friday and eight o’clock on Monday are the same moment.
 */
public final class DateComparison {

    private static final LocalTime NOON = LocalTime.of(12, 0);

    private final Workdays workdays;
    private final List<String> differences = new ArrayList<>();
    private final Task task;

    private DateComparison(Task task, Workdays workdays) {
        this.task = task;
        this.workdays = workdays;
    }

    /** What is different, theirs first; empty when all is the same. */
    public static List<String> of(Task task, ScheduledStep step, Workdays workdays) {
        DateComparison comparison = new DateComparison(task, workdays);
        comparison.compare("early start", task.getEarlyStart(), step.likely().start());
        comparison.compare("early finish", task.getEarlyFinish(), step.likely().finish());
        comparison.compare("late start", task.getLateStart(), step.late().start());
        comparison.compare("late finish", task.getLateFinish(), step.late().finish());
        comparison.compareSlack(step.totalFloat());
        return comparison.differences;
    }

    private void compare(String what, LocalDateTime theirs, int ours) {
        if (theirs == null || rank(theirs) != rank(ours)) {
            differences.add(what + " " + theirs + " ours " + LocalDate.ofEpochDay(ours));
        }
    }

    private void compareSlack(int ours) {
        Duration slack = task.getTotalSlack();
        double theirs = slack == null ? Double.NaN
                : slack.convertUnits(TimeUnit.DAYS, task.getParentFile().getProjectProperties()).getDuration();
        if (Math.abs(theirs - ours) > 0.01) {
            differences.add("total slack " + slack + " ours " + ours);
        }
    }

    private int rank(LocalDateTime moment) {
        int day = Math.toIntExact(moment.toLocalDate().toEpochDay());
        return rank(moment.toLocalTime().isBefore(NOON) ? day : day + 1);
    }

    private int rank(int day) {
        return workdays.count(workdays.firstDay(), day);
    }
}
