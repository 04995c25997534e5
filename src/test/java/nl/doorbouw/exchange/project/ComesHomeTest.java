package nl.doorbouw.exchange.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.EditCheck;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.exchange.project.read.ProjectFile;
import nl.doorbouw.exchange.project.read.ProjectImport;
import nl.doorbouw.exchange.project.write.ProjectExport;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.Words;

/** A plan of own steps that goes out to MS Project and comes home has the same earliest, likely and latest dates. */
class ComesHomeTest {

    private final Catalogue catalogue = CatalogueReader.read(CatalogueFiles.builtIn());
    private final Planner planner = new Planner(catalogue, new Scheduler());

    @Property(tries = 100)
    void everyStepKeepsItsThreeDates(@ForAll("plans") Plan plan) throws IOException {
        Path file = Files.createTempFile("project", ".xml");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                new ProjectExport(new Words(Words.DUTCH), catalogue)
                        .write(new Outlook(Logbook.EMPTY, plan, planner.schedule(plan), List.of()), out);
            }
            ProjectImport read = new ProjectFile(catalogue).read(file);
            assertEquals(List.of(), read.findings());
            assertEquals(dates(plan), dates(Plan.EMPTY.with(new EditCheck(catalogue).checked(Plan.EMPTY, read.changes()))));
        } finally {
            Files.delete(file);
        }
    }

    private List<String> dates(Plan plan) {
        return planner.schedule(plan).steps().stream().map(step -> step.code() + " " + step.shortest().finish() + " "
                + step.likely().finish() + " " + step.longest().finish()).sorted().toList();
    }

    /** Steps one after another, some of them decisions of a council that meets. */
    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<String> links = Arbitraries.of("", "+1/2/4w", "SS+2/3/5w", "SS+10d", "-1w");
        Arbitrary<String> kinds = Arbitraries.of("", "kind decision", "calendar building", "calendar building+frost",
                "notBefore 2027-09-01");
        return Combinators.combine(links.list().ofSize(6), kinds.list().ofSize(6)).as((after, kind) -> {
            List<Change> all = new ArrayList<>(List.of(Change.parse("plan", "start", "2027-01-04"),
                    Change.parse("body raad", "meetings", "every 3 weeks on wednesday from 2026-01-14, hand-in 3w, not in recess")));
            IntStream.range(0, 6).forEach(i -> all.addAll(step(i, after.get(i), kind.get(i))));
            return Plan.EMPTY.with(all);
        });
    }

    private static List<Change> step(int i, String after, String kind) {
        String subject = "step A1" + i;
        List<Change> changes = new ArrayList<>(List.of(Change.parse(subject, "inPlan", "ja"), Change.parse(subject, "name", "Stap " + i),
                Change.parse(subject, "party", "G"), Change.parse(subject, "duration", "3/5/12w")));
        if (i > 0) {
            changes.add(Change.parse(subject, "after", "A1" + (i - 1) + after));
        }
        if (!kind.isEmpty()) {
            changes.add(Change.parse(subject, kind.split(" ")[0], kind.split(" ")[1]));
        }
        if (kind.equals("kind decision")) {
            changes.add(Change.parse(subject, "body", "raad"));
        }
        return changes;
    }
}
