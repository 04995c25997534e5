package nl.doorbouw.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.doorbouw.catalogue.TermRule;
import nl.doorbouw.catalogue.tailor.BodyAgenda;
import nl.doorbouw.catalogue.tailor.Fixed;
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
import nl.doorbouw.time.Period;
import nl.doorbouw.time.calendar.Region;
import nl.doorbouw.time.calendar.StepCalendar;
import nl.doorbouw.time.meeting.MeetingRule;
import nl.doorbouw.time.term.FirstDay;

/** Random networks of one to twenty-five steps with all kinds, calendars, bodies, links, open questions and set dates. */
public final class RandomNetworks {

    /** In which passes a link counts; those of the other list are an alternative in the shortest pass. */
    private enum Where { ALL, OTHER_LIST, LIKELY, LONGEST }

    /** A link to the step so many places back, when there is one in that pass. */
    private record Wish(int back, LinkType type, Lag lag, Where where) {
    }

    /** Dates set by people, in days from the start of the plan. */
    private record Days(Optional<Integer> notBefore, Optional<Integer> deadline, Optional<Integer> started, Optional<Integer> took) {
    }

    private record Shape(StepKind kind, StepCalendar calendar, Bandwidth bandwidth, String body, Set<Pass> passes, boolean rolls,
            List<Wish> wishes, Days days) {
    }

    private record Frame(LocalDate start, Region region, boolean bareWeeks, boolean extendedTermRolls,
            Map<String, BodyAgenda> bodies) {
    }

    private static final List<String> RULES = List.of("every week on tuesday, hand-in 2w",
            "every 3 weeks on wednesday from 2026-01-14, hand-in 3w, not in recess", "monthly last thursday, hand-in 10d",
            "monthly fifth friday, not in recess");
    private static final String DATES = "2026-12-15, 2027-01-20, 2027-02-10, 2027-05-05, 2027-09-22, hand-in 2w";

    private final boolean promises;
    private final boolean actuals;

    private RandomNetworks(boolean promises, boolean actuals) {
        this.promises = promises;
        this.actuals = actuals;
    }

    /** With promised dates and actual ones. */
    public static Arbitrary<Network> all() {
        return new RandomNetworks(true, true).networks();
    }

    /** With actual dates, and nothing promised. */
    public static Arbitrary<Network> withoutPromises() {
        return new RandomNetworks(false, true).networks();
    }

    /** Nothing promised and nothing done yet. */
    public static Arbitrary<Network> notYetStarted() {
        return new RandomNetworks(false, false).networks();
    }

    private Arbitrary<Network> networks() {
        return Combinators.combine(frames(), shapes().list().ofMinSize(1).ofMaxSize(25)).as(RandomNetworks::network);
    }

    private Arbitrary<Frame> frames() {
        return Combinators.combine(
                Arbitraries.integers().between(0, 1500).map(LocalDate.of(2026, 1, 1)::plusDays), Arbitraries.of(Region.class),
                Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)), Arbitraries.of(false, true),
                agendas()).as(Frame::new);
    }

    /** Body "0" meets by a rule, "1" has no known meetings, and of "2" nothing is known. */
    private Arbitrary<Map<String, BodyAgenda>> agendas() {
        Arbitrary<List<Period>> blocked = Combinators
                .combine(Arbitraries.integers().between(20_450, 21_500), Arbitraries.integers().between(0, 90))
                .as((start, length) -> new Period(start, start + length)).list().ofMaxSize(2);
        // A promised date before the first entered meeting has no late dates that could be found by trying.
        Arbitrary<String> dates = Arbitraries.just(promises ? everyFiveWeeksFrom(LocalDate.of(2012, 1, 3)) : DATES);
        return Combinators.combine(Arbitraries.oneOf(Arbitraries.of(RULES), dates), blocked, blocked).as((rule, certain, more) -> {
            List<Period> possibly = Stream.concat(certain.stream(), more.stream()).toList();
            return Map.of("0", new BodyAgenda(Optional.of(MeetingRule.parse(rule)), certain, possibly),
                    "1", new BodyAgenda(Optional.empty(), certain, possibly));
        });
    }

    private static String everyFiveWeeksFrom(LocalDate first) {
        return Stream.iterate(first, day -> day.plusWeeks(5)).limit(165).map(LocalDate::toString).collect(Collectors.joining(", "))
                + ", hand-in 2w";
    }

    private Arbitrary<Shape> shapes() {
        Arbitrary<StepCalendar> calendars = Arbitraries.of("work", "building", "building+frost", "school", "continuous",
                "season 05-15..09-30", "season 11-01..02-15").map(StepCalendar::parse);
        Arbitrary<Set<Pass>> passes = Arbitraries.frequency(Tuple.of(8, EnumSet.allOf(Pass.class)),
                Tuple.of(1, EnumSet.of(Pass.LIKELY, Pass.LONGEST)), Tuple.of(1, EnumSet.of(Pass.LONGEST)));
        return Combinators.combine(Arbitraries.of(StepKind.class), calendars, bandwidths(), Arbitraries.of("0", "1", "2"), passes,
                Arbitraries.of(false, true), wishes().list().ofMaxSize(3), days()).as(Shape::new);
    }

    private static Arbitrary<Bandwidth> bandwidths() {
        Arbitrary<Integer> amounts = Arbitraries.integers().between(0, 6);
        Arbitrary<Duration.Unit> units = Arbitraries.frequency(Tuple.of(3, Duration.Unit.DAY), Tuple.of(5, Duration.Unit.WEEK),
                Tuple.of(1, Duration.Unit.MONTH));
        return Combinators.combine(amounts, amounts, amounts, units).as((min, more, most, unit) -> {
            int scale = unit == Duration.Unit.MONTH ? 500 : 1000;
            return new Bandwidth(new Duration(min * scale / 500 * 500, unit), new Duration((min + more) * scale, unit),
                    new Duration((min + more + most) * scale, unit));
        });
    }

    private static Arbitrary<Wish> wishes() {
        Arbitrary<Lag> lags = Combinators.combine(Arbitraries.of(-1, 0, 0, 1), bandwidths())
                .as((sign, size) -> sign == 0 || size.isZero() ? Lag.NONE : new Lag(sign, size));
        Arbitrary<LinkType> types = Arbitraries.frequency(Tuple.of(4, LinkType.FS), Tuple.of(2, LinkType.SS),
                Tuple.of(2, LinkType.FF), Tuple.of(1, LinkType.SF));
        Arbitrary<Where> where = Arbitraries.frequency(Tuple.of(6, Where.ALL), Tuple.of(1, Where.OTHER_LIST),
                Tuple.of(1, Where.LIKELY), Tuple.of(1, Where.LONGEST));
        return Combinators.combine(Arbitraries.integers().between(1, 5), types, lags, where).as(Wish::new);
    }

    private Arbitrary<Days> days() {
        return Combinators.combine(sometimes(10, 0, 500), promises ? sometimes(10, -100, 700) : never(),
                actuals ? sometimes(10, -60, 300) : never(), actuals ? sometimes(20, 0, 90) : never()).as(Days::new);
    }

    private static Arbitrary<Optional<Integer>> sometimes(int percent, int from, int to) {
        return Arbitraries.frequencyOf(Tuple.of(100 - percent, never()),
                Tuple.of(percent, Arbitraries.integers().between(from, to).map(Optional::of)));
    }

    private static Arbitrary<Optional<Integer>> never() {
        return Arbitraries.just(Optional.empty());
    }

    private static Network network(Frame frame, List<Shape> shapes) {
        NetworkBuilder network = new NetworkBuilder(frame.start()).region(frame.region()).bareWeeks(frame.bareWeeks())
                .extendedTermRolls(frame.extendedTermRolls());
        frame.bodies().forEach(network::agenda);
        List<NetworkStep> steps = new ArrayList<>();
        for (Shape shape : shapes) {
            steps.add(new StepBuilder(code(steps.size()), shape.kind(), shape.bandwidth()).calendar(shape.calendar())
                    .bodies(List.of(shape.body())).term(new TermRule(FirstDay.DAY_AFTER, shape.rolls(), ""))
                    .passes(shape.passes()).waits(waits(shape.wishes(), steps)).fixed(fixed(frame.start(), shape.days())).build());
        }
        return network.steps(steps);
    }

    private static String code(int index) {
        return "S" + (index + 1);
    }

    private static Fixed fixed(LocalDate start, Days days) {
        Optional<LocalDate> started = days.started().map(start::plusDays);
        Optional<LocalDate> finished = days.took().map(took -> started.orElse(start).plusDays(took));
        return new Fixed(days.notBefore().map(start::plusDays), days.deadline().map(start::plusDays), started, finished);
    }

    private static Waits waits(List<Wish> wishes, List<NetworkStep> before) {
        List<Link> all = links(wishes, before, Pass.SHORTEST, Where.ALL);
        List<Link> other = links(wishes, before, Pass.SHORTEST, Where.OTHER_LIST);
        boolean alternative = wishes.stream().anyMatch(wish -> wish.where() == Where.OTHER_LIST);
        return new Waits(alternative ? List.of(all, other) : List.of(all),
                links(wishes, before, Pass.LIKELY, Where.ALL, Where.LIKELY),
                links(wishes, before, Pass.LONGEST, Where.ALL, Where.OTHER_LIST, Where.LIKELY, Where.LONGEST));
    }

    private static List<Link> links(List<Wish> wishes, List<NetworkStep> before, Pass pass, Where... where) {
        return wishes.stream().filter(wish -> Set.of(where).contains(wish.where()) && wish.back() <= before.size())
                .filter(wish -> from(wish, before).passes().contains(pass))
                .map(wish -> new Link(from(wish, before).code(), wish.type(), wish.lag())).toList();
    }

    private static NetworkStep from(Wish wish, List<NetworkStep> before) {
        return before.get(before.size() - wish.back());
    }
}
