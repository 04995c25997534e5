package nl.doorbouw.exchange.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.EditCheck;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.exchange.project.read.ProjectFile;
import nl.doorbouw.exchange.project.read.ProjectImport;
import nl.doorbouw.exchange.project.write.ProjectExport;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.Words;

/** What came in and goes out comes in the same again. */
class RoundTripPropertyTest {

    private final Catalogue catalogue = CatalogueReader.read(CatalogueFiles.builtIn());
    private final Planner planner = new Planner(catalogue, new Scheduler());

    @Property(tries = 150)
    void inAndOutAndInGivesTheSameSteps(@ForAll("projects") ProjectMaker project) throws IOException {
        Path file = Files.createTempFile("project", ".xml");
        try {
            Plan first = plan(project.save(file));
            try (OutputStream out = Files.newOutputStream(file)) {
                new ProjectExport(new Words(Words.DUTCH), catalogue).write(outlook(first), out);
            }
            Plan second = plan(file);
            assertEquals(List.of(), different(steps(first), steps(second)));
            assertEquals(remarks(first), remarks(second));
            assertEquals(whole(first), whole(second));
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<ProjectMaker> projects() {
        return RandomProjects.all();
    }

    private Plan plan(Path file) {
        ProjectImport read = new ProjectFile(catalogue).read(file);
        return Plan.EMPTY.with(new EditCheck(catalogue).checked(Plan.EMPTY, read.changes()));
    }

    private Outlook outlook(Plan plan) {
        Schedule schedule = planner.schedule(plan);
        return new Outlook(Logbook.EMPTY, plan, schedule, List.of());
    }

    private Map<String, NetworkStep> steps(Plan plan) {
        return planner.schedule(plan).network().steps().stream()
                .collect(Collectors.toMap(NetworkStep::code, step -> step, (a, b) -> a, TreeMap::new));
    }

    private static List<String> different(Map<String, NetworkStep> first, Map<String, NetworkStep> second) {
        return Stream.concat(first.keySet().stream(), second.keySet().stream()).distinct()
                .filter(code -> !Objects.equals(first.get(code), second.get(code)))
                .map(code -> first.get(code) + " became " + second.get(code)).toList();
    }

    private static Map<String, String> remarks(Plan plan) {
        return plan.touchedSteps().collect(Collectors.toMap(code -> code, code -> plan.text(Subject.step(code), Fields.STEP_REMARK)));
    }

    private static List<String> whole(Plan plan) {
        return List.of(plan.text(Subject.PLAN, Fields.PLAN_NAME), plan.text(Subject.PLAN, Fields.START));
    }
}
