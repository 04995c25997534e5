package nl.doorbouw.schedule;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.StepKind;

/**
 * The dates of a network by walking from day to day and by trying every day: slow, and written from the design. Late dates
 * are the last ones with which nothing that follows goes past the finish of the plan or a promised date.
 */
final class ReferenceScheduler {

    /** No late date lies this many days before the start of a plan. */
    private static final int FAR_BEFORE = 5000;
    /** No step takes this many days, waiting for a season or a meeting included. */
    private static final int LONGER_THAN_ANY_STEP = 800;

    /** First day and the day after the last one. */
    record Dates(int start, int finish) {
    }

    private final Network network;
    private final Map<String, NetworkStep> steps = new LinkedHashMap<>();
    private final Map<Pass, Map<String, ReferenceStep>> ways = new EnumMap<>(Pass.class);
    private final Map<Pass, Map<String, Dates>> passes = new EnumMap<>(Pass.class);
    private final int planStart;
    private final int planFinish;

    ReferenceScheduler(Network network, ReferenceCalendar calendar) {
        this.network = network;
        planStart = day(network.start());
        network.steps().forEach(step -> steps.put(step.code(), step));
        for (Pass pass : Pass.values()) {
            ways.put(pass, new HashMap<>());
            network.steps().forEach(step -> ways.get(pass).put(step.code(), new ReferenceStep(network, calendar, step, pass)));
        }
        passes.put(Pass.LIKELY, forward(Pass.LIKELY, Map.of()));
        passes.put(Pass.SHORTEST, forward(Pass.SHORTEST, Map.of()));
        passes.put(Pass.LONGEST, forward(Pass.LONGEST, Map.of()));
        planFinish = network.steps().stream().filter(NetworkStep::likely).mapToInt(step -> likely(step.code()).finish()).max()
                .orElse(planStart);
    }

    Dates dates(String code, Pass pass) {
        return passes.get(pass).get(code);
    }

    private Dates likely(String code) {
        return dates(code, Pass.LIKELY);
    }

    Dates late(String code) {
        NetworkStep step = steps.get(code);
        Dates early = likely(code);
        if (done(step)) {
            return early;
        }
        int limit = limit(step);
        for (int day = limit; day > planStart - FAR_BEFORE; day--) {
            Dates tried = started(step) ? new Dates(early.start(), day) : new Dates(day, way(code).finish(day));
            boolean allowed = started(step) || way(code).mayStart(day);
            if (allowed && tried.finish() <= limit && nothingTooLate(code, tried)) {
                return tried;
            }
        }
        throw new AssertionError("No late dates for " + code);
    }

    int totalFloat(String code) {
        return started(steps.get(code)) ? way(code).count(likely(code).finish(), late(code).finish())
                : way(code).count(likely(code).start(), late(code).start());
    }

    /** Up to the last day that leaves all other steps of the likely case where they are; a meeting is kept by its day. */
    int freeFloat(String code) {
        NetworkStep step = steps.get(code);
        Dates early = likely(code);
        Dates late = late(code);
        if (done(step)) {
            return 0;
        }
        int first = started(step) ? early.finish() : early.start();
        for (int day = started(step) ? late.finish() : late.start(); day > first; day--) {
            Dates tried = started(step) ? new Dates(early.start(), day) : new Dates(day, way(code).finish(day));
            if ((started(step) || way(code).mayStart(day)) && othersStay(code, tried)) {
                return way(code).count(first, day);
            }
        }
        return 0;
    }

    private boolean othersStay(String moved, Dates tried) {
        Map<String, Dates> forced = new HashMap<>(Map.of(moved, tried));
        network.steps().stream().filter(ReferenceScheduler::done).forEach(step -> forced.put(step.code(), likely(step.code())));
        Map<String, Dates> after = forward(Pass.LIKELY, forced);
        return network.steps().stream().filter(NetworkStep::likely).filter(step -> !step.code().equals(moved)).allMatch(step -> {
            Dates before = likely(step.code());
            Dates now = after.get(step.code());
            return before.finish() == now.finish() && (before.start() == now.start() || way(step.code()).falls());
        });
    }

    private Map<String, Dates> forward(Pass pass, Map<String, Dates> forced) {
        Map<String, Dates> placed = new HashMap<>(forced);
        while (placed.size() < steps.size()) {
            for (NetworkStep step : network.steps()) {
                if (!placed.containsKey(step.code()) && placed.keySet().containsAll(predecessors(step, pass))) {
                    placed.put(step.code(), placed(step, pass, placed));
                }
            }
        }
        return placed;
    }

    private static List<String> predecessors(NetworkStep step, Pass pass) {
        return step.waits().in(pass).stream().flatMap(List::stream).map(Link::from).toList();
    }

    private Dates placed(NetworkStep step, Pass pass, Map<String, Dates> placed) {
        Dates own = started(step) ? underWay(step, pass, placed) : waiting(step, pass, placed);
        if (pass == Pass.LIKELY) {
            return own;
        }
        Dates likely = likely(step.code());
        if (done(step)) {
            return likely;
        }
        ReferenceStep way = ways.get(pass).get(step.code());
        return pass == Pass.SHORTEST ? notAfter(likely, own, way) : notBefore(likely, own, way);
    }

    /** An open question never makes the earliest dates later than the likely ones. */
    private static Dates notAfter(Dates likely, Dates own, ReferenceStep way) {
        Dates start = own.start() > likely.start() ? new Dates(likely.start(), way.finish(likely.start())) : own;
        return new Dates(start.start(), Math.min(start.finish(), likely.finish()));
    }

    private static Dates notBefore(Dates likely, Dates own, ReferenceStep way) {
        int day = likely.start();
        while (!way.mayStart(day)) {
            day++;
        }
        Dates start = own.start() < likely.start() ? new Dates(day, way.finish(day)) : own;
        return new Dates(start.start(), Math.max(start.finish(), likely.finish()));
    }

    private Dates waiting(NetworkStep step, Pass pass, Map<String, Dates> placed) {
        ReferenceStep way = ways.get(pass).get(step.code());
        int start = earliest(step, pass, placed, step.fixed().notBefore().map(ReferenceScheduler::day).orElse(planStart));
        if (!done(step)) {
            return new Dates(start, way.finish(start));
        }
        int finish = dayAfter(step.fixed().actualFinish());
        int possible = finish;
        while (!way.falls() && (!way.mayStart(possible) || way.finish(possible) > finish)) {
            possible--;
        }
        possible -= way.falls() ? 1 + way.handIn() : 0;
        return step.kind() == StepKind.MILESTONE ? new Dates(finish, finish) : new Dates(Math.min(start, possible), finish);
    }

    /** The mildest of the lists counts. */
    private int earliest(NetworkStep step, Pass pass, Map<String, Dates> placed, int notBefore) {
        return step.waits().in(pass).stream()
                .mapToInt(links -> earliest(step, pass, placed, links, Math.max(notBefore, planStart))).min().orElseThrow();
    }

    private int earliest(NetworkStep step, Pass pass, Map<String, Dates> placed, List<Link> links, int from) {
        ReferenceStep way = ways.get(pass).get(step.code());
        int day = from;
        int finish = Integer.MIN_VALUE;
        for (Link link : links) {
            int asked = asked(way, link, placed.get(link.from()));
            if (link.type().toFinish()) {
                finish = Math.max(finish, asked);
            } else {
                day = Math.max(day, asked);
            }
        }
        while (!way.mayStart(day) || way.finish(day) < finish) {
            day++;
        }
        return day;
    }

    private static int asked(ReferenceStep way, Link link, Dates from) {
        return way.asked(link, from.start(), from.finish());
    }

    /** What has started keeps its start; its finish still waits for what it is linked to. */
    private Dates underWay(NetworkStep step, Pass pass, Map<String, Dates> placed) {
        int start = day(step.fixed().actualStart().orElseThrow());
        if (step.kind() == StepKind.MILESTONE) {
            int after = dayAfter(step.fixed().actualFinish().or(() -> step.fixed().actualStart()));
            return new Dates(after, after);
        }
        if (done(step)) {
            return new Dates(start, dayAfter(step.fixed().actualFinish()));
        }
        ReferenceStep way = ways.get(pass).get(step.code());
        int asked = step.waits().in(pass).stream().mapToInt(links -> finishAsked(way, links, placed)).min().orElse(start);
        return new Dates(start, Math.max(asked, way.finish(start)));
    }

    private static int finishAsked(ReferenceStep way, List<Link> links, Map<String, Dates> placed) {
        return links.stream().filter(link -> link.type().toFinish()).mapToInt(link -> asked(way, link, placed.get(link.from())))
                .max().orElse(Integer.MIN_VALUE);
    }

    private int limit(NetworkStep step) {
        int finish = step.likely() ? planFinish : Math.max(planFinish, likely(step.code()).finish());
        return Math.min(finish, step.fixed().deadline().map(day -> day(day) + 1).orElse(finish));
    }

    /** Whether all that follows in the likely case is in time, when only this step and its followers hold each other up. */
    private boolean nothingTooLate(String code, Dates tried) {
        Map<String, Dates> pushed = new HashMap<>(Map.of(code, tried));
        for (NetworkStep step : inOrder()) {
            if (step.likely() && !done(step) && !step.code().equals(code)) {
                List<Link> links = step.waits().likely().stream().filter(link -> pushed.containsKey(link.from()))
                        .filter(link -> link.type().fromFinish() || !started(steps.get(link.from()))).toList();
                pushedBy(step, links, pushed).ifPresent(dates -> pushed.put(step.code(), dates));
            }
        }
        return pushed.keySet().stream().allMatch(each -> each.equals(code) || pushed.get(each).finish() <= limit(steps.get(each)));
    }

    private Optional<Dates> pushedBy(NetworkStep step, List<Link> links, Map<String, Dates> pushed) {
        ReferenceStep way = way(step.code());
        int finish = finishAsked(way, links, pushed);
        if (started(step)) {
            return finish == Integer.MIN_VALUE ? Optional.empty() : Optional.of(new Dates(likely(step.code()).start(), finish));
        }
        if (links.isEmpty()) {
            return Optional.empty();
        }
        int from = finish == Integer.MIN_VALUE ? planStart - FAR_BEFORE : firstFor(way, finish);
        int start = earliest(step, Pass.LIKELY, pushed, links, from);
        return Optional.of(new Dates(start, way.finish(start)));
    }

    /** A day from which the first start that finishes no earlier than asked will be found. */
    private static int firstFor(ReferenceStep way, int asked) {
        int day = asked;
        while (day > asked - LONGER_THAN_ANY_STEP && way.finish(day) >= asked) {
            day--;
        }
        return day;
    }

    private List<NetworkStep> inOrder() {
        Map<String, NetworkStep> order = new LinkedHashMap<>();
        while (order.size() < steps.size()) {
            network.steps().stream().filter(step -> order.keySet().containsAll(predecessors(step, Pass.LIKELY)))
                    .forEach(step -> order.putIfAbsent(step.code(), step));
        }
        return List.copyOf(order.values());
    }

    private ReferenceStep way(String code) {
        return ways.get(Pass.LIKELY).get(code);
    }

    /** A milestone that has started is done. */
    private static boolean done(NetworkStep step) {
        return step.fixed().actualFinish().isPresent() || step.kind() == StepKind.MILESTONE && started(step);
    }

    private static boolean started(NetworkStep step) {
        return step.fixed().actualStart().isPresent();
    }

    private static int dayAfter(Optional<LocalDate> date) {
        return day(date.orElseThrow()) + 1;
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }
}
