package nl.doorbouw.exchange.project.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.exchange.project.Findings;
import nl.doorbouw.exchange.project.NotModelled;
import nl.doorbouw.exchange.project.OwnColumn;
import nl.doorbouw.exchange.project.ProjectFileException.Problem;
import nl.doorbouw.exchange.project.ProjectFileException;
import nl.doorbouw.exchange.project.read.outline.Extras;
import nl.doorbouw.exchange.project.read.outline.Outline;
import nl.doorbouw.exchange.project.read.outline.StepCodes;
import nl.doorbouw.exchange.project.read.time.CalendarFit;
import nl.doorbouw.exchange.project.read.time.StepTime;
import nl.doorbouw.exchange.project.read.time.TaskDates;
import nl.doorbouw.exchange.project.read.time.TaskTimes;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Period;
import nl.doorbouw.time.calendar.CalendarKind;
import nl.doorbouw.time.calendar.Region;
import nl.doorbouw.time.meeting.MeetingRule;
import org.mpxj.ProjectFile;
import org.mpxj.ScheduleFrom;
import org.mpxj.Task;

/** One reading of one project file: writes its tasks as changes and gathers what does not come along. */
final class ProjectReading {

    /** Calendars are compared over no more than this: what lies further away is too uncertain to count days for. */
    private static final int MOST_YEARS = 30;

    private final Path path;
    private final ProjectFile file;
    private final Outline outline;
    private final LocalDate start;
    private final Findings findings = new Findings();
    private final StepCodes codes;
    private final CalendarFit calendars;
    private final TaskTimes times;
    private final TaskLinks links;
    private final Extras extras;
    private final List<Change> changes = new ArrayList<>();
    /** The bodies of which it is known when they meet. */
    private final Set<String> meeting = new HashSet<>();

    ProjectReading(Path path, ProjectFile file, Outline outline, LocalDate start) {
        this.path = path;
        this.file = file;
        this.outline = outline;
        this.start = start;
        codes = new StepCodes(outline.steps());
        calendars = new CalendarFit(file, outline.steps(), span(), findings);
        times = new TaskTimes(calendars, findings);
        links = new TaskLinks(file, outline, codes, new LinkLags(file.getProjectProperties(), calendars, findings), findings);
        extras = new Extras(file, outline, findings);
    }

    ProjectImport result() {
        mustHaveNoLoop();
        plan();
        extras.ofProject();
        extras.ofSummaries();
        outline.steps().forEach(this::step);
        return new ProjectImport(new EarlyStarts(start, changes).changes(), findings.list());
    }

    private Period span() {
        LocalDate last = file.getTasks().stream().map(Task::getFinish).filter(Objects::nonNull).max(LocalDateTime::compareTo)
                .map(LocalDateTime::toLocalDate).filter(start::isBefore).orElse(start.plusYears(1));
        LocalDate end = last.isAfter(start.plusYears(MOST_YEARS)) ? start.plusYears(MOST_YEARS) : last;
        return Period.ofDays(start, end);
    }

    private void mustHaveNoLoop() {
        Map<String, List<String>> before = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Task task : outline.steps()) {
            before.put(codes.code(task), links.of(task).stream().map(Link::from).toList());
            names.put(codes.code(task), Outline.number(task) + " " + Outline.name(task));
        }
        List<String> loop = new LoopSearch(before).loop();
        if (!loop.isEmpty()) {
            throw new ProjectFileException(Problem.LOOP, path,
                    Stream.concat(loop.stream(), Stream.of(loop.getFirst())).map(names::get).collect(Collectors.joining(" → ")));
        }
    }

    private void plan() {
        String title = Optional.ofNullable(file.getProjectProperties().getProjectTitle()).map(String::strip).orElse("");
        String name = outline.projectName().orElse(title);
        changes.add(Change.set(Subject.PLAN, Fields.PLAN_NAME, name.isEmpty() ? baseName() : name));
        changes.add(Change.set(Subject.PLAN, Fields.START, start));
        if (calendars.region() != Region.MIDDEN) {
            changes.add(Change.set(Subject.PLAN, Fields.REGION, calendars.region()));
        }
        if (fromFinish()) {
            findings.addWhole(name, NotModelled.SCHEDULED_FROM_FINISH, start);
        }
    }

    private boolean fromFinish() {
        return file.getProjectProperties().getScheduleFrom() == ScheduleFrom.FINISH;
    }

    private String baseName() {
        return String.valueOf(path.getFileName()).replaceFirst("\\.[A-Za-z]{3}$", "");
    }

    private void step(Task task) {
        Subject step = Subject.step(codes.code(task));
        StepTime time = times.of(task);
        changes.add(Change.set(step, Fields.IN_PLAN, true));
        changes.add(Change.set(step, Fields.STEP_NAME, outline.stepName(task)));
        changes.add(Change.set(step, Fields.KIND, time.kind()));
        time.bandwidth().ifPresent(bandwidth -> changes.add(Change.set(step, Fields.DURATION, bandwidth)));
        if (!links.of(task).isEmpty()) {
            changes.add(Change.set(step, Fields.AFTER, links.of(task)));
        }
        if (time.calendar() != CalendarKind.WORK) {
            changes.add(Change.set(step, Fields.CALENDAR, time.calendar()));
        }
        who(step, task, time.kind());
        outline.phase(task).ifPresent(phase -> changes.add(Change.set(step, Fields.PHASE, phase)));
        dates(step, task, time.kind());
        String remark = extras.remark(task);
        if (!remark.isEmpty()) {
            changes.add(Change.set(step, Fields.STEP_REMARK, remark));
        }
        extras.ofStep(task);
    }

    private void who(Subject step, Task task, StepKind kind) {
        List<Party> parties = times.own(task, OwnColumn.PARTY, text -> Fields.PARTIES.read(step, text))
                .orElseGet(() -> extras.parties(task));
        if (!parties.isEmpty()) {
            changes.add(Change.set(step, Fields.PARTIES, parties));
        }
        if (kind == StepKind.DECISION) {
            OwnColumn.BODY.text(task).ifPresent(body -> {
                changes.add(Change.set(step, Fields.BODY, body));
                times.own(task, OwnColumn.MEETINGS, MeetingRule::parse).filter(_ -> meeting.add(body))
                        .ifPresent(rule -> changes.add(Change.set(Subject.body(body), Fields.MEETINGS, rule)));
            });
        }
    }

    private void dates(Subject step, Task task, StepKind kind) {
        TaskDates dates = new TaskDates(task, step, kind, calendars.of(task), fromFinish(), findings);
        for (Task summary : Outline.above(task)) {
            dates.also(extras.firstDay(summary).filter(_ -> links.first(summary).contains(task)),
                    extras.lastDay(summary).filter(_ -> links.last(summary).contains(task)));
        }
        changes.addAll(dates.changes());
    }
}
