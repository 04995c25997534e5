package nl.doorbouw.exchange.project;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Resource;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;
import org.mpxj.mspdi.MSPDIWriter;

/** Makes a project as MS Project would save it: days of eight hours from Monday to Friday, and no holidays unless they are said. */
public final class ProjectMaker {

    private static final int MORNING = 8;
    private static final int EVENING = 17;

    private final ProjectFile file = new ProjectFile();
    private final ProjectCalendar calendar;

    private ProjectMaker(LocalDate start) {
        calendar = file.addDefaultBaseCalendar();
        file.setDefaultCalendar(calendar);
        file.getProjectProperties().setStartDate(start.atTime(MORNING, 0));
        file.getProjectProperties().setProjectTitle("Voorbeeld");
    }

    public static ProjectMaker from(String start) {
        return new ProjectMaker(LocalDate.parse(start));
    }

    public ProjectFile file() {
        return file;
    }

    /** Days off, over and above weekends. */
    public ProjectMaker daysOff(Iterable<LocalDate> days) {
        days.forEach(day -> calendar.addCalendarException(day, day));
        return this;
    }

    public ProjectCalendar everyDay() {
        ProjectCalendar every = file.addDefaultBaseCalendar();
        every.setName("Alle dagen");
        for (DayOfWeek day : List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)) {
            every.setWorkingDay(day, true);
            every.getCalendarHours(day).addAll(every.getCalendarHours(DayOfWeek.MONDAY));
        }
        return every;
    }

    public Task summary(String name) {
        return prepared(file.addTask(), name, Duration.getInstance(1, TimeUnit.DAYS));
    }

    public Task task(String name, double amount, TimeUnit unit) {
        return prepared(file.addTask(), name, Duration.getInstance(amount, unit));
    }

    public Task days(String name, int days) {
        return task(name, days, TimeUnit.DAYS);
    }

    public Task milestone(String name) {
        Task task = days(name, 0);
        task.setMilestone(true);
        return task;
    }

    /** A task under a summary task. */
    public Task under(Task summary, String name, int days) {
        return prepared(summary.addTask(), name, Duration.getInstance(days, TimeUnit.DAYS));
    }

    public ProjectMaker link(Task from, Task to, RelationType type, double lag, TimeUnit unit) {
        to.addPredecessor(new Relation.Builder().predecessorTask(from).type(type).lag(Duration.getInstance(lag, unit)));
        return this;
    }

    public ProjectMaker link(Task from, Task to) {
        return link(from, to, RelationType.FINISH_START, 0, TimeUnit.DAYS);
    }

    public ProjectMaker constrain(Task task, ConstraintType type, String day) {
        task.setConstraintType(type);
        boolean finish = type.name().startsWith("FINISH") || type == ConstraintType.MUST_FINISH_ON;
        task.setConstraintDate(LocalDate.parse(day).atTime(finish ? EVENING : MORNING, 0));
        return this;
    }

    public ProjectMaker by(Task task, String... resources) {
        Arrays.stream(resources).forEach(name -> {
            Resource resource = file.getResources().stream().filter(known -> name.equals(known.getName())).findFirst()
                    .orElseGet(file::addResource);
            resource.setName(name);
            task.addResourceAssignment(resource);
        });
        return this;
    }

    /** Writes the project as XML, as MS Project does. */
    public Path save(Path to) {
        try (OutputStream out = Files.newOutputStream(to)) {
            new MSPDIWriter().write(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to;
    }

    private static Task prepared(Task task, String name, Duration duration) {
        task.setName(name);
        task.setDuration(duration);
        task.setTaskMode(TaskMode.AUTO_SCHEDULED);
        task.setConstraintType(ConstraintType.AS_SOON_AS_POSSIBLE);
        // What the scheduler of MPXJ asks of every task.
        task.setActualDuration(Duration.getInstance(0, duration.getUnits()));
        task.setRemainingDuration(duration);
        return task;
    }
}
