package nl.doorbouw.file.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.doorbouw.file.FileAccess;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.time.calendar.Region;

/** The example plans: found in a folder, and always opened as a copy, so that an example never changes. */
public final class SamplePlans {

    private static final String ENDING = ".doorbouw";
    private static final Route ROUTE = Route.find("G-OP-P").orElseThrow();
    private static final int HOMES = 84;
    private static final List<String> YES = List.of("Q05", "Q08", "Q11", "Q20", "Q31");
    private static final List<String> NO = List.of("Q07", "Q14", "Q23", "Q42", "Q55");

    private final Path folder;
    private final Clock clock;

    /** @param folder where the examples lie; need not exist */
    public SamplePlans(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The examples that are there, by name. */
    public List<Path> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            throw FileAccess.failure(folder, e);
        }
    }

    /**
     * A copy of an example in a temporary folder of its own.
     *
     * @throws nl.doorbouw.file.PlanFileException when it cannot be written
     */
    public Path copy(Path sample) {
        Path copy = temporary(sample.getFileName().toString());
        try {
            // Not Files.copy: a copy of a read-only file is read-only too.
            return Files.write(copy, Files.readAllBytes(sample));
        } catch (IOException e) {
            throw FileAccess.failure(copy, e);
        }
    }

    /**
     * A copy of the first example, or, where there is none, an example made from the route map.
     *
     * @throws nl.doorbouw.file.PlanFileException when it cannot be written
     */
    public Path first() {
        return list().stream().findFirst().map(this::copy).orElseGet(this::fromRouteMap);
    }

    /**
     * Takes a copy away again, with its folder.
     *
     * @throws nl.doorbouw.file.PlanFileException when it cannot be taken away
     */
    public void remove(Path copy) {
        FileAccess.delete(copy);
        FileAccess.delete(copy.getParent());
    }

    private Path fromRouteMap() {
        Path plan = temporary("Molenveld" + ENDING);
        Edit first = new Edit(Layer.PLAN, changes(), "");
        PlanDocument.create(plan, first, new Author("Doorbouw", Party.GEMEENTE), clock, new Scheduler()).close();
        return plan;
    }

    private List<Change> changes() {
        LocalDate start = LocalDate.now(clock).with(TemporalAdjusters.firstDayOfNextMonth());
        List<Change> changes = new ArrayList<>(List.of(Change.set(Subject.PLAN, Fields.PLAN_NAME, "Voorbeeld: Molenveld"),
                Change.set(Subject.PLAN, Fields.MUNICIPALITY, "Zandwijk"),
                Change.set(Subject.PLAN, Fields.CORPORATION, "Woonstichting De Haven"),
                Change.set(Subject.PLAN, Fields.HOMES, HOMES), Change.set(Subject.PLAN, Fields.REGION, Region.MIDDEN),
                Change.set(Subject.PLAN, Fields.START, start)));
        changes.addAll(Plan.route(ROUTE));
        YES.forEach(question -> changes.add(Change.set(Subject.question(question), Fields.ANSWER, Answer.YES)));
        NO.forEach(question -> changes.add(Change.set(Subject.question(question), Fields.ANSWER, Answer.NO)));
        return changes;
    }

    private static Path temporary(String name) {
        try {
            return Files.createTempDirectory("doorbouw-example-").resolve(name);
        } catch (IOException e) {
            throw FileAccess.failure(Path.of(name), e);
        }
    }
}
