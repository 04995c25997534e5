package nl.doorbouw.app.planning.details;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.time.Bandwidth;
import org.junit.jupiter.api.Test;

class FollowersTest {

    private final Planner planner = new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), new Scheduler());
    private final Schedule chain =
            planner.schedule(Plan.EMPTY.with(Stream.of(step("M01"), step("M02", "M01"), step("M03", "M02"), step("M04"))
            .flatMap(List::stream).toList()));

    private static List<Change> step(String code, String... after) {
        Subject step = Subject.step(code);
        return List.of(Change.set(step, Fields.IN_PLAN, true),
                Change.set(step, Fields.DURATION, Bandwidth.weeks(1, 2, 3)),
                Change.set(step, Fields.AFTER, Stream.of(after).map(Link::after).toList()));
    }

    @Test
    void findsThoseThatWaitDirectlyAndThroughOthers() {
        assertEquals(Set.of("M01", "M02", "M03"), Followers.of(chain, "M01"));
        assertEquals(Set.of("M03"), Followers.of(chain, "M03"));
    }

    @Test
    void onlyOtherStepsCanBeWaitedFor() {
        assertEquals(List.of("M01", "M04"), Followers.possiblePredecessors(chain, "M02").stream()
                .map(ScheduledStep::code).toList());
    }
}
