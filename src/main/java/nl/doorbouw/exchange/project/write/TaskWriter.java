package nl.doorbouw.exchange.project.write;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.tailor.BodyAgenda;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.exchange.project.OwnColumn;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.Reason;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.Span;
import nl.doorbouw.text.Words;
import nl.doorbouw.time.Bandwidth;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TaskType;
import org.mpxj.TimeUnit;

/** Fills in the task of one step: its names, length, dates and what of it MS Project has no place for. */
final class TaskWriter {

    private static final int WEEK = 5;
    private static final int LONGEST_TEXT = 255;

    private final Plan plan;
    private final Words words;
    private final ExportCalendars calendars;
    private final int planStart;
    private final Network network;
    /** The steps whose start another one looks at. */
    private final Set<String> startCounts;

    TaskWriter(Plan plan, Schedule schedule, Words words, ExportCalendars calendars) {
        this.plan = plan;
        this.words = words;
        this.calendars = calendars;
        planStart = schedule.startDay();
        network = schedule.network();
        startCounts = schedule.steps().stream().flatMap(step -> step.step().waits().likely().stream())
                .filter(link -> !link.type().fromFinish()).map(Link::from).collect(Collectors.toSet());
    }

    /** @return the calendar in which the task counts */
    ExportCalendar write(Task task, ScheduledStep step) {
        TaskSpan span = TaskSpan.of(step, calendars, startCounts.contains(step.code()));
        task.setName(words.say(step.step().name()));
        task.setTaskMode(TaskMode.AUTO_SCHEDULED);
        task.setType(TaskType.FIXED_DURATION);
        task.setMilestone(span.isMilestone());
        task.setDuration(duration(step.step(), span));
        if (span.calendar() != calendars.standard()) {
            task.setCalendar(span.calendar().calendar());
        }
        String remark = plan.text(Subject.step(step.code()), Fields.STEP_REMARK);
        if (!remark.isEmpty()) {
            task.setNotes(remark);
        }
        dates(task, step, span);
        progress(task, step, span);
        constraint(task, step, span);
        columns(task, step.step(), span);
        return span.calendar();
    }

    private static Duration duration(NetworkStep step, TaskSpan span) {
        boolean asPlanned = span.days() == span.calendar().length(step.bandwidth().likely());
        return asPlanned && !span.isMilestone() && span.calendar().inWeeks(step.bandwidth())
                ? Duration.getInstance(span.days() / WEEK, TimeUnit.WEEKS) : Duration.getInstance(span.days(), TimeUnit.DAYS);
    }

    private static void dates(Task task, ScheduledStep step, TaskSpan span) {
        LocalDateTime start = TaskSpan.start(step.likely(), span.start());
        LocalDateTime finish = TaskSpan.finish(step.likely());
        task.setStart(start);
        task.setFinish(finish);
        task.setEarlyStart(start);
        task.setEarlyFinish(finish);
        Span late = step.late();
        task.setLateStart(TaskSpan.start(late, late.start()));
        task.setLateFinish(TaskSpan.finish(late));
        step.step().fixed().deadline().map(TaskSpan::evening).ifPresent(task::setDeadline);
    }

    /** What is done is all done; of what is under way only the start is known. */
    private static void progress(Task task, ScheduledStep step, TaskSpan span) {
        boolean done = step.step().fixed().actualFinish().isPresent()
                || step.step().kind() == StepKind.MILESTONE && step.step().fixed().actualStart().isPresent();
        boolean begun = done || step.step().fixed().actualStart().isPresent();
        Duration none = Duration.getInstance(0, task.getDuration().getUnits());
        task.setActualDuration(done ? task.getDuration() : none);
        task.setRemainingDuration(done ? none : task.getDuration());
        task.setPercentageComplete(done ? 100 : 0);
        if (begun) {
            task.setActualStart(TaskSpan.start(step.likely(), span.start()));
        }
        if (done) {
            task.setActualFinish(TaskSpan.finish(step.likely()));
        }
    }

    /** The first day that people set, or the day that a meeting, a season or a calendar asks where the links alone would not. */
    private void constraint(Task task, ScheduledStep step, TaskSpan span) {
        Optional<LocalDate> set = step.step().fixed().notBefore();
        boolean moved = !(step.why() instanceof Reason.Actual) && linksAlone(step, span) != span.start();
        Optional<LocalDate> first = moved ? Optional.of(LocalDate.ofEpochDay(span.start())) : set;
        task.setConstraintType(first.isPresent() ? ConstraintType.START_NO_EARLIER_THAN : ConstraintType.AS_SOON_AS_POSSIBLE);
        first.map(TaskSpan::morning).ifPresent(task::setConstraintDate);
        if (moved && comesHome(step.step())) {
            OwnColumn.PLACED.set(task, LocalDate.ofEpochDay(span.start()).toString());
            set.ifPresent(day -> OwnColumn.NOT_BEFORE.set(task, day.toString()));
        }
    }

    /** Whether the file carries all that placed the step: not how a term of the law begins and ends, nor when elections stop a body. */
    private boolean comesHome(NetworkStep step) {
        return step.kind() != StepKind.TERM
                && agendas(step).allMatch(agenda -> agenda.blocked().isEmpty() && agenda.possiblyBlocked().isEmpty());
    }

    private Stream<BodyAgenda> agendas(NetworkStep step) {
        return network.bareWeeks() ? Stream.empty() : step.bodies().stream().limit(1).map(network.bodies()::get).filter(Objects::nonNull);
    }

    /** A text column of MS Project cuts off what is longer, which could no longer be read. */
    private static void write(Task task, OwnColumn column, String text) {
        if (!text.isEmpty() && text.length() <= LONGEST_TEXT) {
            column.set(task, text);
        }
    }

    /** The day on which MS Project would start the task by itself. */
    private int linksAlone(ScheduledStep step, TaskSpan span) {
        int bound = switch (step.why()) {
            case Reason.ByLink(var _, LocalDate day) -> Math.toIntExact(day.toEpochDay());
            case Reason.NotBefore(LocalDate day) -> Math.toIntExact(day.toEpochDay());
            case Reason.PlanStart _, Reason.Actual _ -> planStart;
        };
        return span.isMilestone() ? bound : span.calendar().days().next(bound);
    }

    private void columns(Task task, NetworkStep step, TaskSpan span) {
        OwnColumn.CODE.set(task, step.code());
        OwnColumn.KIND.set(task, step.kind().code());
        OwnColumn.PARTY.set(task, Fields.PARTIES.write(step.parties()));
        step.bodies().stream().findFirst().ifPresent(body -> OwnColumn.BODY.set(task, body));
        OwnColumn.CALENDAR.set(task, Fields.CALENDAR.write(step.calendar()));
        List<Link> lags = step.waits().likely().stream().filter(link -> !link.lag().size().equals(Bandwidth.of(link.lag().size().likely())))
                .toList();
        write(task, OwnColumn.LAGS, Link.format(lags));
        agendas(step).flatMap(agenda -> agenda.rule().stream()).forEach(rule -> write(task, OwnColumn.MEETINGS, rule.toString()));
        if (!span.isMilestone()) {
            OwnColumn.DURATION.set(task, Fields.DURATION.write(step.bandwidth()));
            OwnColumn.MIN.set(task, span.calendar().length(step.bandwidth().min()));
            OwnColumn.LIKELY.set(task, span.days());
            OwnColumn.MAX.set(task, span.calendar().length(step.bandwidth().max()));
        }
    }
}
