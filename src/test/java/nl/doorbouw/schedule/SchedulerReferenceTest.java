package nl.doorbouw.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.time.calendar.Region;

/** Holds the dates of the engine against those that are found by walking and trying, on random networks. */
class SchedulerReferenceTest {

    private static final Scheduler SCHEDULER = new Scheduler();
    private static final Map<Region, ReferenceCalendar> CALENDARS = new EnumMap<>(Region.class);

    /** All that the engine says about the dates of one step, in epoch days and days of float. */
    private record Dated(String code, int shortestStart, int shortestFinish, int likelyStart, int likelyFinish, int longestStart,
            int longestFinish, int lateStart, int lateFinish, int totalFloat, int freeFloat) {
    }

    @Provide
    Arbitrary<Network> networks() {
        return RandomNetworks.all();
    }

    @Provide
    Arbitrary<Network> withoutPromises() {
        return RandomNetworks.withoutPromises();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void allDatesAndFloatsAreThoseOfTheReference(@ForAll("networks") Network network) {
        assertEquals(byReference(network), byEngine(network));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void soTheyAreWithoutPromisedDates(@ForAll("withoutPromises") Network network) {
        assertEquals(byReference(network), byEngine(network));
    }

    private static List<Dated> byEngine(Network network) {
        return SCHEDULER.schedule(network).all().stream().map(step -> new Dated(step.code(),
                step.shortest().start(), step.shortest().finish(), step.likely().start(), step.likely().finish(),
                step.longest().start(), step.longest().finish(), step.late().start(), step.late().finish(),
                step.totalFloat(), step.freeFloat())).toList();
    }

    private static List<Dated> byReference(Network network) {
        ReferenceCalendar calendar = CALENDARS.computeIfAbsent(network.region(), ReferenceCalendar::new);
        ReferenceScheduler reference = new ReferenceScheduler(network, calendar);
        return network.steps().stream().map(NetworkStep::code).map(code -> new Dated(code,
                reference.dates(code, Pass.SHORTEST).start(), reference.dates(code, Pass.SHORTEST).finish(),
                reference.dates(code, Pass.LIKELY).start(), reference.dates(code, Pass.LIKELY).finish(),
                reference.dates(code, Pass.LONGEST).start(), reference.dates(code, Pass.LONGEST).finish(),
                reference.late(code).start(), reference.late(code).finish(),
                reference.totalFloat(code), reference.freeFloat(code))).toList();
    }
}
