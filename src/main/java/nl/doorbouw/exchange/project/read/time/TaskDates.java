package nl.doorbouw.exchange.project.read.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbouw.exchange.project.Findings;
import nl.doorbouw.exchange.project.NotModelled;
import nl.doorbouw.exchange.project.OwnColumn;
import nl.doorbouw.exchange.project.read.outline.Outline;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.DateText;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.ProjectCalendar;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;

/** Turns the constraint, deadline and actual dates of one task into the set dates of its step. */
public final class TaskDates {

    private final Task task;
    private final Subject step;
    private final StepKind kind;
    private final ProjectCalendar calendar;
    private final boolean fromFinish;
    private final Findings findings;
    private final List<LocalDate> notBefore = new ArrayList<>();
    private final List<LocalDate> deadlines = new ArrayList<>();

    /** @param fromFinish whether the project is scheduled back from its finish, so that late is what all tasks are */
    public TaskDates(Task task, Subject step, StepKind kind, WorkCalendar calendar, boolean fromFinish, Findings findings) {
        this.task = task;
        this.step = step;
        this.kind = kind;
        this.calendar = calendar.calendar();
        this.fromFinish = fromFinish;
        this.findings = findings;
    }

    /** What a summary task above asks of the step. */
    public void also(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {
        firstDay.ifPresent(notBefore::add);
        lastDay.ifPresent(deadlines::add);
    }

    public List<Change> changes() {
        constrain();
        place();
        if (task.getDeadline() != null) {
            deadlines.add(task.getDeadline().toLocalDate());
        }
        List<Change> changes = new ArrayList<>();
        notBefore.stream().max(LocalDate::compareTo).ifPresent(day -> add(changes, Fields.NOT_BEFORE, day));
        deadlines.stream().min(LocalDate::compareTo).ifPresent(day -> add(changes, Fields.DEADLINE, day));
        changes.addAll(actuals());
        return changes;
    }

    private void constrain() {
        LocalDateTime date = task.getConstraintDate();
        ConstraintType type = task.getConstraintType();
        if (type == null || type == ConstraintType.AS_SOON_AS_POSSIBLE) {
            return;
        }
        if (type == ConstraintType.AS_LATE_AS_POSSIBLE) {
            if (!fromFinish) {
                find(NotModelled.AS_LATE_AS_POSSIBLE);
            }
        } else if (date != null) {
            constrain(type, date);
        }
    }

    private void constrain(ConstraintType type, LocalDateTime date) {
        switch (type) {
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE -> {
            }
            case START_NO_EARLIER_THAN -> {
                if (day(OwnColumn.PLACED).filter(date.toLocalDate()::equals).isPresent()) {
                    // Doorbouw placed it there, and will again by the meetings and calendars that the file carries.
                    day(OwnColumn.NOT_BEFORE).ifPresent(notBefore::add);
                } else {
                    notBefore.add(firstDay(date));
                }
            }
            case MUST_START_ON, START_ON -> {
                notBefore.add(firstDay(date));
                find(NotModelled.MUST_START_ON, date.toLocalDate());
            }
            case START_NO_LATER_THAN -> {
                LocalDate finish = calendar.getDate(date, length()).toLocalDate();
                deadlines.add(finish);
                find(NotModelled.START_NO_LATER_THAN, date.toLocalDate(), finish);
            }
            case FINISH_NO_EARLIER_THAN -> {
                LocalDate first = firstDay(calendar.getDate(date, length().negate()));
                notBefore.add(first);
                find(NotModelled.FINISH_NO_EARLIER_THAN, date.toLocalDate(), first);
            }
            case FINISH_NO_LATER_THAN -> {
                deadlines.add(date.toLocalDate());
                find(NotModelled.FINISH_NO_LATER_THAN, date.toLocalDate());
            }
            case MUST_FINISH_ON, FINISH_ON -> {
                notBefore.add(firstDay(calendar.getDate(date, length().negate())));
                deadlines.add(date.toLocalDate());
                find(NotModelled.MUST_FINISH_ON, date.toLocalDate());
            }
        }
    }

    private Optional<LocalDate> day(OwnColumn column) {
        Optional<String> text = column.text(task);
        try {
            return text.map(DateText::parse);
        } catch (RuntimeException _) {
            find(NotModelled.OWN_COLUMN, column.alias(), text.orElse(""));
            return Optional.empty();
        }
    }

    /** What MS Project placed by other means than links stays where it is. */
    private void place() {
        LocalDateTime start = task.getStart();
        if (start == null) {
            return;
        }
        Duration delay = task.getLevelingDelay();
        if (task.getTaskMode() == TaskMode.MANUALLY_SCHEDULED) {
            placed(NotModelled.MANUAL, start);
        } else if (task.getExternalTask()) {
            placed(NotModelled.EXTERNAL_TASK, start);
        } else if (task.getActualStart() == null && delay != null && delay.getDuration() > 0) {
            placed(NotModelled.LEVELING_DELAY, start);
        }
    }

    private void placed(NotModelled why, LocalDateTime start) {
        notBefore.add(firstDay(start));
        find(why, start.toLocalDate());
    }

    /** The first day of work on or after a moment; a milestone falls on the day itself. */
    private LocalDate firstDay(LocalDateTime moment) {
        if (kind != StepKind.MILESTONE) {
            return calendar.getNextWorkStart(moment).toLocalDate();
        }
        if (calendar.getNextWorkStart(moment).toLocalDate().isAfter(moment.toLocalDate()) && calendar.isWorkingDate(moment.toLocalDate())) {
            find(NotModelled.MILESTONE_AT_DAY_END, moment.toLocalDate());
        }
        return moment.toLocalDate();
    }

    private Duration length() {
        return task.getDuration() == null ? Duration.getInstance(0, TimeUnit.DAYS) : task.getDuration();
    }

    private List<Change> actuals() {
        double done = task.getPercentageComplete() == null ? 0 : task.getPercentageComplete().doubleValue();
        Optional<LocalDate> start = date(task.getActualStart()).or(() -> done > 0 ? date(task.getStart()) : Optional.empty());
        Optional<LocalDate> finish = date(task.getActualFinish()).or(() -> done >= 100 ? date(task.getFinish()) : Optional.empty());
        if (kind == StepKind.MILESTONE) {
            // It takes no time, so that it is reached when it begins.
            start = finish.or(() -> date(task.getActualStart()));
            finish = start;
        }
        if (start.isPresent() && finish.isPresent() && finish.get().isBefore(start.get())) {
            find(NotModelled.FINISH_BEFORE_START, start.get(), finish.get());
            finish = Optional.empty();
        }
        if (finish.isEmpty() && done > 0 && kind != StepKind.MILESTONE) {
            find(NotModelled.PERCENT_COMPLETE, Math.round(done));
        }
        List<Change> changes = new ArrayList<>();
        start.ifPresent(day -> add(changes, Fields.ACTUAL_START, day));
        finish.ifPresent(day -> add(changes, Fields.ACTUAL_FINISH, day));
        return changes;
    }

    private static Optional<LocalDate> date(LocalDateTime moment) {
        return Optional.ofNullable(moment).map(LocalDateTime::toLocalDate);
    }

    private void add(List<Change> changes, Field<LocalDate> field, LocalDate day) {
        if (Stream.of(DateText.FIRST, DateText.LAST, day).sorted().toList().get(1).equals(day)) {
            changes.add(Change.set(step, field, day));
        } else {
            find(NotModelled.DATE_OUTSIDE, day);
        }
    }

    private void find(NotModelled what, Object... facts) {
        findings.add(Outline.number(task), Outline.name(task), what, facts);
    }
}
