package nl.doorbouw.exchange.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.exchange.project.read.ProjectFile;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.time.Workdays;
import org.mpxj.Task;

/** Our dates and those of MS Project are the same, as far as the scheduler of MPXJ follows it. */
class MicrosoftDatesPropertyTest {

    private final Catalogue catalogue = CatalogueReader.read(CatalogueFiles.builtIn());
    private final Planner planner = new Planner(catalogue, new Scheduler());

    @Property(tries = 300)
    void earlyAndLateDatesAndSlackAreTheSame(@ForAll("projects") ProjectMaker project) throws IOException {
        Path file = Files.createTempFile("project", ".xml");
        try {
            Plan plan = Plan.EMPTY.with(new ProjectFile(catalogue).read(project.save(file)).changes());
            Schedule schedule = planner.schedule(plan);
            Workdays workdays = RandomProjects.workdays(plan.get(Subject.PLAN, Fields.START).orElse(LocalDate.EPOCH));
            List<String> differences = new ArrayList<>();
            for (Task task : MicrosoftDates.calculated(project.file()).getTasks()) {
                schedule.step("S%03d".formatted(task.getUniqueID()))
                        .ifPresent(step -> DateComparison.of(task, step, workdays)
                                .forEach(text -> differences.add(step.code() + " " + text)));
            }
            assertEquals(List.of(), differences, () -> description(project));
        } finally {
            Files.delete(file);
        }
    }

    private static String description(ProjectMaker project) {
        StringBuilder text = new StringBuilder("\n" + project.file().getProjectProperties().getStartDate());
        for (Task task : project.file().getTasks()) {
            text.append("\n").append("S%03d".formatted(task.getUniqueID())).append(' ').append(task.getDuration()).append(' ')
                    .append(task.getConstraintType()).append(' ').append(task.getConstraintDate())
                    .append(" deadline ").append(task.getDeadline())
                    .append(' ').append(task.getEarlyStart()).append("..").append(task.getEarlyFinish()).append(' ');
            task.getPredecessors().forEach(link -> text.append(" S%03d".formatted(link.getPredecessorTask().getUniqueID()))
                    .append(link.getType())
                    .append(link.getLag()));
        }
        return text.toString();
    }

    @Provide
    Arbitrary<ProjectMaker> projects() {
        return RandomProjects.planned();
    }
}
