package nl.doorbouw.exchange.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.exchange.project.read.ProjectFile;
import nl.doorbouw.exchange.project.read.ProjectImport;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.time.Period;
import nl.doorbouw.time.Workdays;
import nl.doorbouw.time.calendar.Calendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.mpxj.MPXJException;
import org.mpxj.ProjectCalendar;
import org.mpxj.Task;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mspdi.MSPDIReader;

/**
 * Lays our dates beside those that MS Project saved in files of a folder, and prints where they differ:
 * {@code mvn -q test -Dtest=RealProjectFilesTest -DprojectFiles=FOLDER}. Counted are files of whole days without what Doorbouw does
 * not model, on the working days of the file itself. The files are not ours to keep here.
 */
@EnabledIfSystemProperty(named = "projectFiles", matches = ".+")
class RealProjectFilesTest {

    /** What says nothing about dates, or is taken over in full here. */
    private static final Set<NotModelled> HARMLESS = EnumSet.of(NotModelled.OTHER_CALENDAR, NotModelled.COSTS, NotModelled.BASELINE,
            NotModelled.CUSTOM_COLUMN, NotModelled.RESOURCE, NotModelled.SUMMARY_NOTES, NotModelled.RECURRING, NotModelled.EFFORT_DRIVEN,
            NotModelled.SUMMARY_LINK, NotModelled.PERCENT_COMPLETE);

    private final Catalogue catalogue = CatalogueReader.read(CatalogueFiles.builtIn());
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> report = new ArrayList<>();
    private int tasks;

    @Test
    void printsWhereTheDatesDiffer() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("projectFiles")))) {
            files.filter(file -> file.toString().matches(".*\\.(mpp|mpt|xml)")).sorted().forEach(this::compare);
        }
        report.forEach(System.out::println);
        outcomes.forEach((outcome, files) -> System.out.println(files + " files: " + outcome));
        System.out.println(tasks + " tasks compared");
    }

    private void compare(Path file) {
        String outcome;
        try {
            ProjectImport read = new ProjectFile(catalogue).read(file);
            org.mpxj.ProjectFile theirs = theirs(file);
            outcome = reason(read, theirs).orElseGet(() -> compared(file, read, theirs));
        } catch (ProjectFileException e) {
            outcome = "not read: " + e.problem();
        } catch (MPXJException e) {
            throw new IllegalStateException(e);
        }
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private static org.mpxj.ProjectFile theirs(Path file) throws MPXJException {
        return file.toString().endsWith(".xml") ? new MSPDIReader().read(file.toFile()) : new MPPReader().read(file.toFile());
    }

    /** Why a file cannot be compared. */
    private static Optional<String> reason(ProjectImport read, org.mpxj.ProjectFile file) {
        return read.findings().stream().map(Finding::kind).filter(kind -> !HARMLESS.contains(kind)).findFirst()
                .map(kind -> "left out: " + kind)
                .or(() -> read.changes().stream().filter(change -> change.field() == Fields.CALENDAR).findFirst()
                        .map(_ -> "left out: task calendar"))
                .or(() -> file.getTasks().stream().filter(RealProjectFilesTest::isStep).anyMatch(task -> !wholeDays(file, task))
                        ? Optional.of("left out: dates within a day") : Optional.empty());
    }

    private static boolean isStep(Task task) {
        return !task.getNull() && !task.hasChildTasks() && task.getActive() && task.getID() != null && task.getID() != 0;
    }

    /** Whether the early dates lie at the ends of working days, and all dates are there. */
    private static boolean wholeDays(org.mpxj.ProjectFile file, Task task) {
        if (task.getEarlyStart() == null || task.getEarlyFinish() == null || task.getLateStart() == null || task.getLateFinish() == null) {
            return false;
        }
        ProjectCalendar calendar = file.getDefaultCalendar();
        return Stream.of(task.getEarlyStart(), task.getEarlyFinish(), task.getLateStart(), task.getLateFinish()).allMatch(moment -> {
            LocalTime time = moment.toLocalTime();
            LocalDate day = moment.toLocalDate();
            return calendar.isWorkingDate(day) && (time.equals(calendar.getStartTime(day)) || time.equals(calendar.getFinishTime(day)));
        });
    }

    private String compared(Path file, ProjectImport read, org.mpxj.ProjectFile theirs) {
        Workdays[] workdays = new Workdays[1];
        Planner planner = new Planner(catalogue, new Scheduler((region, horizon) -> {
            workdays[0] = workdays(theirs.getDefaultCalendar(), horizon);
            return new Calendars(region, horizon, workdays[0]);
        }));
        Schedule schedule = planner.schedule(Plan.EMPTY.with(read.changes()));
        List<String> differences = new ArrayList<>();
        for (Task task : theirs.getTasks().stream().filter(RealProjectFilesTest::isStep).toList()) {
            ScheduledStep step = schedule.step("S%03d".formatted(task.getUniqueID())).orElseThrow();
            tasks++;
            DateComparison.of(task, step, workdays[0])
                    .forEach(text -> differences.add("  " + task.getID() + " " + task.getName() + ": " + text));
        }
        if (!differences.isEmpty()) {
            report.add(file + ": " + differences.size());
            report.addAll(differences.subList(0, Math.min(6, differences.size())));
        }
        return differences.isEmpty() ? "the same" : "different";
    }

    private static Workdays workdays(ProjectCalendar calendar, Period horizon) {
        return Workdays.of(horizon.start(), horizon.finish(), day -> calendar.isWorkingDate(LocalDate.ofEpochDay(day)));
    }
}
