package nl.doorbouw.schedule;

import static nl.doorbouw.schedule.StepBuilder.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.catalogue.tailor.Waits;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.HorizonException;
import nl.doorbouw.time.calendar.CalendarKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the engine does not schedule, and what it says then. */
class SchedulerRefusalTest {

    private static final Scheduler SCHEDULER = new Scheduler();

    @Provide
    Arbitrary<Network> networks() {
        return RandomNetworks.all();
    }

    @Test
    void aLoopIsToldFromStepToStep() {
        Network network = NetworkBuilder.from("2027-01-04").steps(work("A1", "1w"), work("B1", "1w").after("A1; D1"),
                work("C1", "1w").after("B1"), work("D1", "1w").after("C1SS"), work("E1", "1w").after("D1"));
        assertLoop(network, assertThrows(LoopException.class, () -> SCHEDULER.schedule(network)).codes());
    }

    @Test
    void aStepThatWaitsForItselfIsALoop() {
        Network network = NetworkBuilder.from("2027-01-04").steps(work("A1", "1w").after("A1"));
        assertEquals(List.of("A1"), assertThrows(LoopException.class, () -> SCHEDULER.schedule(network)).codes());
    }

    /** Closing a random network between two steps that hang together always gives a loop, and what is told is one. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsToldIsALoop(@ForAll("networks") Network network, @ForAll @IntRange(max = 24) int first,
            @ForAll @IntRange(max = 24) int second) {
        int size = network.steps().size();
        int from = Math.max(first % size, second % size);
        int to = Math.min(first % size, second % size);
        Network closed = closed(network, to, from);
        try {
            SCHEDULER.schedule(closed);
            assertTrue(from != to && !hangsOn(network, from, to), "the loop was not seen");
        } catch (LoopException loop) {
            assertLoop(closed, loop.codes());
        }
    }

    @ParameterizedTest
    @EnumSource(StepKind.class)
    void aChainOfVeryLongStepsRunsPastTheHorizon(StepKind kind) {
        for (CalendarKind calendar : CalendarKind.values()) {
            List<NetworkStep> steps = IntStream.range(1, 25).mapToObj(i -> new StepBuilder("A" + i,
                    i % 2 == 0 ? StepKind.WORK : kind, Bandwidth.weeks(1040, 1040, 1040)).calendar(calendar)
                    .after(i == 1 ? "" : "A" + (i - 1)).build()).toList();
            HorizonException past = assertThrows(HorizonException.class,
                    () -> SCHEDULER.schedule(new NetworkBuilder(LocalDate.of(2027, 1, 4)).steps(steps)));
            assertTrue(LocalDate.ofEpochDay(past.day()).getYear() >= 2147, past::getMessage);
        }
    }

    /** Ten years needed, four promised: 3640 days and 1461. The late dates lie years before the plan. */
    @Test
    void aPromiseFarTooEarlyIsScheduled() {
        Schedule schedule = SCHEDULER.schedule(NetworkBuilder.from("2027-01-04").bareWeeks(true)
                .steps(work("A1", "260w"), work("B1", "260w").after("A1").deadline("2031-01-03")));
        assertEquals(List.of(-2179, -2179), schedule.all().stream().map(ScheduledStep::totalFloat).toList());
    }

    private static Network closed(Network network, int to, int from) {
        NetworkStep step = network.steps().get(to);
        Link back = Link.after(network.steps().get(from).code());
        List<NetworkStep> steps = IntStream.range(0, network.steps().size())
                .mapToObj(i -> i == to ? waiting(step, back) : allPasses(network.steps().get(i), network.steps().get(i).waits()))
                .toList();
        return NetworkBuilder.with(network, steps);
    }

    private static NetworkStep waiting(NetworkStep step, Link back) {
        return allPasses(step, new Waits(step.waits().shortest(), step.waits().likely(),
                Stream.concat(step.waits().longest().stream(), Stream.of(back)).toList()));
    }

    private static NetworkStep allPasses(NetworkStep step, Waits waits) {
        return new NetworkStep(step.code(), step.name(), step.phase(), step.kind(), step.parties(), step.who(), step.bodies(),
                step.bandwidth(), step.calendar(), step.term(), waits, EnumSet.allOf(Pass.class), step.fixed(), step.source(),
                step.own());
    }

    /** Whether a step waits in the longest pass for an earlier one, by way of others or not. */
    private static boolean hangsOn(Network network, int step, int on) {
        Set<String> hanging = new HashSet<>(Set.of(network.steps().get(on).code()));
        network.steps().stream().skip(on)
                .filter(each -> each.waits().longest().stream().map(Link::from).anyMatch(hanging::contains))
                .forEach(each -> hanging.add(each.code()));
        return hanging.contains(network.steps().get(step).code());
    }

    private static void assertLoop(Network network, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            String before = codes.get((i + codes.size() - 1) % codes.size());
            NetworkStep step = network.step(codes.get(i)).orElseThrow();
            assertTrue(step.waits().longest().stream().anyMatch(link -> link.from().equals(before)),
                    () -> step.code() + " does not wait for " + before + " in " + codes);
        }
        assertEquals(codes.stream().distinct().toList(), codes);
        assertFalse(codes.isEmpty());
    }
}
