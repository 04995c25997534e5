package nl.doorbouw.exchange.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.doorbouw.time.Period;
import nl.doorbouw.time.Workdays;
import nl.doorbouw.time.calendar.CalendarKind;
import nl.doorbouw.time.calendar.Calendars;
import nl.doorbouw.time.calendar.Region;
import org.mpxj.ConstraintType;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/** Random projects of one to twenty tasks of whole days on the working days of Doorbouw, as MS Project would have them. */
public final class RandomProjects {

    private static final int YEARS = 12;
    /** Days of a first task, so that a lead does not bring any other one before the start of the project. */
    private static final int RUN_UP = 100;
    private static final List<String> SUMMARIES = List.of("2 Definitie", "9 Realisatie", "Blok A", "Blok B");

    /** A link from the task so many places back. */
    private record Wish(int back, RelationType type, int lag, TimeUnit unit) {
    }

    private record Shape(int length, TimeUnit unit, Optional<Integer> notBefore, Optional<Integer> deadline, List<Wish> wishes, int summary,
            Optional<Integer> started, boolean done) {
    }

    private final boolean promises;
    private final boolean actuals;
    private final boolean outline;

    private RandomProjects(boolean promises, boolean actuals, boolean outline) {
        this.promises = promises;
        this.actuals = actuals;
        this.outline = outline;
    }

    /** Of tasks that have not begun, with first days and promised dates. */
    public static Arbitrary<ProjectMaker> planned() {
        return new RandomProjects(true, false, false).projects();
    }

    /** With summary tasks, and some tasks begun or done. */
    public static Arbitrary<ProjectMaker> all() {
        return new RandomProjects(true, true, true).projects();
    }

    /** The working days of Doorbouw over the years of a project. */
    public static Workdays workdays(LocalDate start) {
        return new Calendars(Region.MIDDEN, Period.ofDays(start.minusYears(2), start.plusYears(YEARS))).days(CalendarKind.WORK, 0);
    }

    private Arbitrary<ProjectMaker> projects() {
        Arbitrary<LocalDate> starts = Arbitraries.integers().between(0, 1500).map(LocalDate.of(2026, 1, 1)::plusDays);
        return Combinators.combine(starts, shapes().list().ofMinSize(1).ofMaxSize(20)).as(this::project);
    }

    private Arbitrary<Shape> shapes() {
        return Combinators.combine(Arbitraries.integers().between(0, 12), units(), sometimes(15, 0, 120),
                promises ? sometimes(15, -10, 150) : never(),
                wishes().list().ofMaxSize(3), Arbitraries.integers().between(-1, SUMMARIES.size() - 1),
                actuals ? sometimes(15, -10, 60) : never(), Arbitraries.of(false, true)).as(Shape::new);
    }

    private static Arbitrary<Wish> wishes() {
        Arbitrary<RelationType> types = Arbitraries.frequency(Tuple.of(5, RelationType.FINISH_START), Tuple.of(2, RelationType.START_START),
                Tuple.of(2, RelationType.FINISH_FINISH), Tuple.of(1, RelationType.START_FINISH));
        Arbitrary<Integer> lags = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(-4, 8)));
        return Combinators.combine(Arbitraries.integers().between(1, 6), types, lags, units()).as(Wish::new);
    }

    private static Arbitrary<TimeUnit> units() {
        return Arbitraries.frequency(Tuple.of(4, TimeUnit.DAYS), Tuple.of(1, TimeUnit.WEEKS));
    }

    private static Arbitrary<Optional<Integer>> sometimes(int percent, int from, int to) {
        return Arbitraries.frequencyOf(Tuple.of(100 - percent, never()),
                Tuple.of(percent, Arbitraries.integers().between(from, to).map(Optional::of)));
    }

    private static Arbitrary<Optional<Integer>> never() {
        return Arbitraries.just(Optional.empty());
    }

    private ProjectMaker project(LocalDate from, List<Shape> shapes) {
        Workdays workdays = workdays(from);
        LocalDate start = LocalDate.ofEpochDay(workdays.next(Math.toIntExact(from.toEpochDay())));
        ProjectMaker project = ProjectMaker.from(start.toString()).daysOff(daysOff(workdays));
        Task first = project.days("Aanloop", RUN_UP);
        List<Task> summaries = outline ? SUMMARIES.stream().map(project::summary).toList() : List.of();
        List<Task> tasks = new ArrayList<>();
        for (Shape shape : shapes) {
            Task task = task(project, summaries, shape, "Taak " + tasks.size());
            date(project, task, shape, workdays, start);
            link(project, task, shape, tasks);
            if (task.getPredecessors().isEmpty()) {
                project.link(first, task);
            }
            tasks.add(task);
        }
        return project;
    }

    private static Task task(ProjectMaker project, List<Task> summaries, Shape shape, String name) {
        Task task = summaries.isEmpty() || shape.summary() < 0 ? project.task(name, shape.length(), shape.unit())
                : project.under(summaries.get(shape.summary()), name, shape.length());
        task.setMilestone(shape.length() == 0);
        return task;
    }

    private static void date(ProjectMaker project, Task task, Shape shape, Workdays workdays, LocalDate start) {
        shape.notBefore().map(days -> workday(workdays, start, days))
                .ifPresent(day -> project.constrain(task, ConstraintType.START_NO_EARLIER_THAN, day.toString()));
        // A milestone at the end of Friday is on Monday for MS Project when a link asks for its start, and so in time for both days.
        shape.deadline().filter(_ -> shape.length() > 0).map(days -> workday(workdays, start, days))
                .ifPresent(day -> task.setDeadline(day.atTime(17, 0)));
        shape.started().map(days -> workday(workdays, start, days)).ifPresent(day -> {
            task.setActualStart(day.atTime(8, 0));
            if (shape.done()) {
                task.setActualFinish(LocalDate.ofEpochDay(workdays.finish(Math.toIntExact(day.toEpochDay()), 3) - 1L).atTime(17, 0));
                task.setPercentageComplete(100);
            }
        });
    }

    private static void link(ProjectMaker project, Task task, Shape shape, List<Task> before) {
        List<Task> linked = new ArrayList<>();
        for (Wish wish : shape.wishes()) {
            if (wish.back() <= before.size() && !linked.contains(before.get(before.size() - wish.back()))) {
                // MS Project has no more than one link between two tasks.
                linked.add(before.get(before.size() - wish.back()));
                project.link(linked.getLast(), task, wish.type(), wish.lag(), wish.unit());
            }
        }
    }

    private static LocalDate workday(Workdays workdays, LocalDate start, int days) {
        return LocalDate.ofEpochDay(workdays.next(Math.toIntExact(start.toEpochDay() + days)));
    }

    private static List<LocalDate> daysOff(Workdays workdays) {
        return IntStream.range(workdays.firstDay(), workdays.lastDayExclusive()).filter(day -> !workdays.counts(day))
                .mapToObj(LocalDate::ofEpochDay).filter(day -> day.getDayOfWeek().getValue() <= 5).toList();
    }
}
