package nl.doorbouw.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
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
import nl.doorbouw.plan.word.LinkType;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.Lag;
import nl.doorbouw.time.calendar.Region;

/** What must hold of the schedule of any network. */
class SchedulerPropertiesTest {

    private static final Scheduler SCHEDULER = new Scheduler();
    private static final Map<Region, ReferenceCalendar> CALENDARS = new EnumMap<>(Region.class);

    @Provide
    Arbitrary<Network> networks() {
        return RandomNetworks.all();
    }

    @Provide
    Arbitrary<Network> withoutPromises() {
        return RandomNetworks.withoutPromises();
    }

    @Provide
    Arbitrary<Network> notYetStarted() {
        return RandomNetworks.notYetStarted();
    }

    @Provide
    Arbitrary<Link> newLinks() {
        return Arbitraries.of(LinkType.class).flatMap(type -> Arbitraries.of("", "+1w", "-2w", "+3/6/9w")
                .map(lag -> new Link("?", type, Lag.parse(lag))));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void noStepStartsBeforeItsLinksAllow(@ForAll("notYetStarted") Network network) {
        Schedule schedule = SCHEDULER.schedule(network);
        for (ScheduledStep step : schedule.all()) {
            for (Link link : step.step().waits().likely()) {
                Span from = schedule.step(link.from()).orElseThrow().likely();
                int allowed = way(network, step).asked(link, from.start(), from.finish());
                int own = link.type().toFinish() ? step.likely().finish() : step.likely().start();
                assertTrue(own >= allowed, () -> step.code() + " does not wait for " + link);
            }
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theLikelyDatesLieBetweenTheEarliestAndTheLatest(@ForAll("networks") Network network) {
        for (ScheduledStep step : SCHEDULER.schedule(network).all()) {
            assertTrue(step.shortest().start() <= step.likely().start() && step.likely().start() <= step.longest().start(), step::code);
            assertTrue(step.shortest().finish() <= step.likely().finish() && step.likely().finish() <= step.longest().finish(),
                    step::code);
            assertTrue(Stream.of(step.shortest(), step.likely(), step.longest()).allMatch(span -> span.start() <= span.finish()),
                    step::code);
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void thereIsNoNegativeFloatWithoutAPromise(@ForAll("withoutPromises") Network network) {
        for (ScheduledStep step : SCHEDULER.schedule(network).all()) {
            assertTrue(step.totalFloat() >= 0, step::code);
            assertTrue(0 <= step.freeFloat() && step.freeFloat() <= step.totalFloat(), step::code);
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aCriticalChainRunsFromAFixedDateToTheFinish(@ForAll("withoutPromises") Network network) {
        Schedule schedule = SCHEDULER.schedule(network);
        List<ScheduledStep> chain = schedule.criticalPath();
        assertEquals(schedule.steps().isEmpty(), chain.isEmpty());
        for (int i = 0; i < chain.size(); i++) {
            ScheduledStep step = chain.get(i);
            boolean done = step.why() instanceof Reason.Actual && step.late().equals(step.likely());
            assertTrue(step.critical() || done, () -> step.code() + " is in the chain and not critical");
            boolean linked = step.why() instanceof Reason.ByLink by && i > 0 && by.link().from().equals(chain.get(i - 1).code());
            assertEquals(i > 0, linked, step.code());
        }
        assertTrue(chain.isEmpty() || chain.getLast().likely().finish() == schedule.finish().toEpochDay());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theLateStartAndTheDurationGiveTheLateFinish(@ForAll("notYetStarted") Network network) {
        for (ScheduledStep step : SCHEDULER.schedule(network).all()) {
            assertEquals(way(network, step).finish(step.late().start()), step.late().finish(), step.code());
        }
    }

    /**
     * A step that waits with its finish (FF, SF) starts earlier when it is made longer, and takes along what hangs on its start
     * (SS, SF): that is the nature of those links, so such a step is left out. So is a term that no longer rolls when it is over
     * twelve weeks (Algemene termijnenwet, art. 4).
     */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aStepMadeLongerMakesNoOtherEarlier(@ForAll("withoutPromises") Network network, @ForAll @IntRange(max = 24) int which,
            @ForAll @IntRange(min = 1, max = 12) int amount) {
        NetworkStep longer = network.steps().get(which % network.steps().size());
        boolean mayStopRolling = longer.kind() == StepKind.TERM && !network.extendedTermRolls();
        if (startsEarlierWhenLonger(longer) || mayStopRolling) {
            return;
        }
        Duration more = new Duration(amount * 1000, longer.bandwidth().max().unit());
        Network changed = changed(network, longer.code(),
                step -> with(step, step.bandwidth().plus(Bandwidth.of(more)), step.waits()));
        assertNothingEarlier(SCHEDULER.schedule(network), SCHEDULER.schedule(changed));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void anAddedLinkBringsNoDateForward(@ForAll("withoutPromises") Network network, @ForAll("newLinks") Link wanted,
            @ForAll @IntRange(max = 24) int to, @ForAll @IntRange(max = 24) int from) {
        int size = network.steps().size();
        NetworkStep earlier = network.steps().get(Math.min(to % size, from % size));
        NetworkStep later = network.steps().get(Math.max(to % size, from % size));
        if (earlier.equals(later)) {
            return;
        }
        Link link = new Link(earlier.code(), wanted.type(), wanted.lag());
        Network changed = changed(network, later.code(), step -> with(step, step.bandwidth(), added(step.waits(), link, earlier)));
        assertNothingEarlier(SCHEDULER.schedule(network), SCHEDULER.schedule(changed));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void theSameNetworkHasTheSameSchedule(@ForAll("networks") Network network) {
        assertEquals(SCHEDULER.schedule(network).all(), SCHEDULER.schedule(network).all());
        assertEquals(dates(SCHEDULER.schedule(network)),
                dates(SCHEDULER.schedule(NetworkBuilder.with(network, network.steps().reversed()))));
    }

    /** Without the chain: which of two equally late steps is the last one, is settled by their order. */
    private static Map<String, List<Object>> dates(Schedule schedule) {
        return schedule.all().stream().collect(Collectors.toMap(ScheduledStep::code, step -> List.of(step.shortest().start(),
                step.likely().start(), step.likely().finish(), step.longest().finish(), step.late(), step.totalFloat(),
                step.freeFloat())));
    }

    private static boolean startsEarlierWhenLonger(NetworkStep step) {
        Stream<Link> links = Stream.of(Pass.values()).flatMap(pass -> step.waits().in(pass).stream()).flatMap(List::stream);
        return step.fixed().actualFinish().isPresent() || links.anyMatch(link -> link.type().toFinish());
    }

    private static void assertNothingEarlier(Schedule before, Schedule after) {
        for (ScheduledStep step : before.all()) {
            ScheduledStep now = after.step(step.code()).orElseThrow();
            for (Pass pass : Pass.values()) {
                assertTrue(now.span(pass).start() >= step.span(pass).start()
                        && now.span(pass).finish() >= step.span(pass).finish(), () -> step.code() + " is earlier, " + pass);
            }
        }
    }

    private static Network changed(Network network, String code, UnaryOperator<NetworkStep> change) {
        return NetworkBuilder.with(network,
                network.steps().stream().map(step -> step.code().equals(code) ? change.apply(step) : step).toList());
    }

    private static NetworkStep with(NetworkStep step, Bandwidth bandwidth, Waits waits) {
        return new NetworkStep(step.code(), step.name(), step.phase(), step.kind(), step.parties(), step.who(), step.bodies(),
                bandwidth, step.calendar(), step.term(), waits, step.passes(), step.fixed(), step.source(), step.own());
    }

    private static Waits added(Waits waits, Link link, NetworkStep from) {
        return new Waits(waits.shortest().stream().map(links -> added(links, link, from, Pass.SHORTEST)).toList(),
                added(waits.likely(), link, from, Pass.LIKELY), added(waits.longest(), link, from, Pass.LONGEST));
    }

    private static List<Link> added(List<Link> links, Link link, NetworkStep from, Pass pass) {
        List<Link> all = new ArrayList<>(links);
        if (from.passes().contains(pass)) {
            all.add(link);
        }
        return all;
    }

    private static ReferenceStep way(Network network, ScheduledStep step) {
        ReferenceCalendar calendar = CALENDARS.computeIfAbsent(network.region(), ReferenceCalendar::new);
        return new ReferenceStep(network, calendar, step.step(), Pass.LIKELY);
    }
}
