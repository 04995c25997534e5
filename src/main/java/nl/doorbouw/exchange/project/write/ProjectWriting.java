package nl.doorbouw.exchange.project.write;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.Phase;
import nl.doorbouw.exchange.project.OwnColumn;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.LinkType;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.ProjectProperties;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.ScheduleFrom;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;

/** One writing of one plan as a project: its phases as summary tasks, the likely steps under them, and their links. */
final class ProjectWriting {

    private static final int MINUTES_A_DAY = 480;
    private static final int DAYS_A_WEEK = 5;
    private static final int DAYS_A_MONTH = 20;

    private final ProjectFile file = new ProjectFile();
    private final Words words;
    private final Catalogue catalogue;
    private final Outlook outlook;
    private final Schedule schedule;
    private final ExportCalendars calendars;
    private final TaskWriter writer;
    private final Map<String, Task> tasks = new HashMap<>();
    private final Map<String, ExportCalendar> counted = new HashMap<>();

    ProjectWriting(Words words, Catalogue catalogue, Outlook outlook) {
        this.words = words;
        this.catalogue = catalogue;
        this.outlook = outlook;
        schedule = outlook.schedule();
        properties();
        calendars = new ExportCalendars(file, schedule, words);
        writer = new TaskWriter(outlook.plan(), schedule, words, calendars);
        Arrays.stream(OwnColumn.values()).forEach(column -> column.addTo(file));
    }

    ProjectFile file() {
        for (Phase phase : catalogue.phases()) {
            phase(phase, schedule.steps().stream().filter(step -> step.step().phase().equals(phase.code())).toList());
        }
        schedule.steps().stream().filter(step -> catalogue.phases().stream().noneMatch(phase -> phase.code().equals(step.step().phase())))
                .forEach(step -> task(file.addTask(), step));
        schedule.steps().forEach(this::links);
        return file;
    }

    private void properties() {
        ProjectProperties properties = file.getProjectProperties();
        properties.setProjectTitle(outlook.plan().text(Subject.PLAN, Fields.PLAN_NAME));
        properties.setScheduleFrom(ScheduleFrom.START);
        properties.setStartDate(TaskSpan.morning(schedule.network().start()));
        properties.setFinishDate(TaskSpan.evening(schedule.finish().minusDays(1)));
        properties.setDefaultStartTime(TaskSpan.MORNING);
        properties.setDefaultEndTime(TaskSpan.EVENING);
        properties.setMinutesPerDay(MINUTES_A_DAY);
        properties.setMinutesPerWeek(MINUTES_A_DAY * DAYS_A_WEEK);
        properties.setDaysPerMonth(DAYS_A_MONTH);
        properties.setDefaultDurationUnits(TimeUnit.DAYS);
    }

    private void phase(Phase phase, List<ScheduledStep> steps) {
        if (steps.isEmpty()) {
            return;
        }
        Task summary = file.addTask();
        summary.setName(phase.code() + " " + words.say(phase.name()));
        summary.setTaskMode(TaskMode.AUTO_SCHEDULED);
        summary.setSummary(true);
        steps.forEach(step -> task(summary.addTask(), step));
        LocalDateTime start = summary.getChildTasks().stream().map(Task::getStart).min(Comparator.naturalOrder()).orElseThrow();
        LocalDateTime finish = summary.getChildTasks().stream().map(Task::getFinish).max(Comparator.naturalOrder()).orElseThrow();
        summary.setStart(start);
        summary.setFinish(finish);
        summary.setDuration(calendars.standard().calendar().getWork(start, finish, TimeUnit.DAYS));
    }

    private void task(Task task, ScheduledStep step) {
        tasks.put(step.code(), task);
        counted.put(step.code(), writer.write(task, step));
    }

    private void links(ScheduledStep step) {
        Task task = tasks.get(step.code());
        for (Link link : step.step().waits().likely()) {
            Optional.ofNullable(tasks.get(link.from())).ifPresent(from -> task.addPredecessor(new Relation.Builder()
                    .predecessorTask(from).type(type(link.type())).lag(lag(link, counted.get(step.code())))));
        }
    }

    private static Duration lag(Link link, ExportCalendar calendar) {
        int days = link.lag().sign() * calendar.length(link.lag().size().likely());
        return calendar.inWeeks(link.lag().size()) ? Duration.getInstance(days / DAYS_A_WEEK, TimeUnit.WEEKS)
                : Duration.getInstance(days, TimeUnit.DAYS);
    }

    private static RelationType type(LinkType type) {
        return switch (type) {
            case FS -> RelationType.FINISH_START;
            case SS -> RelationType.START_START;
            case FF -> RelationType.FINISH_FINISH;
            case SF -> RelationType.START_FINISH;
        };
    }
}
