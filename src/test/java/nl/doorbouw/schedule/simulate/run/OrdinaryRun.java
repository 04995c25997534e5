package nl.doorbouw.schedule.simulate.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.catalogue.tailor.Waits;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.schedule.pass.StepClocks;
import nl.doorbouw.schedule.simulate.draw.DayQuantiles;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.Lag;

/** What the ordinary schedule makes of a run: a network with the drawn lengths and lags put in as its likely ones. */
record OrdinaryRun(Network network, Model model, RunDates dates, int run, Scheduler scheduler) {

    /** Start and finish of every step that is in the plan, as the ordinary schedule has them. */
    Map<String, List<Integer>> scheduled() {
        Schedule schedule = scheduler.schedule(new Network(network.route(), network.start(), network.region(), network.bareWeeks(),
                network.extendedTermRolls(), network.steps().stream().map(this::drawn).toList(), network.bodies(), List.of(), List.of()));
        Map<String, List<Integer>> found = new TreeMap<>();
        schedule.steps().forEach(step -> found.put(step.code(), List.of(step.likely().start(), step.likely().finish())));
        return found;
    }

    /** The same as the run has them. */
    Map<String, List<Integer>> run(RunDates of) {
        Map<String, List<Integer>> found = new TreeMap<>();
        for (int step = 0; step < model.size(); step++) {
            if (of.steps.chosen[step].present()) {
                found.put(model.steps.get(step).code(), List.of(of.start[step], of.finish[step]));
            }
        }
        return found;
    }

    private NetworkStep drawn(NetworkStep step) {
        int index = model.steps.stream().map(NetworkStep::code).toList().indexOf(step.code());
        List<Link> links = step.waits().likely().stream().map(link -> drawn(step, link, dates.steps.chosen[index])).toList();
        return new NetworkStep(step.code(), step.name(), step.phase(), step.kind(), step.parties(), step.who(), step.bodies(),
                drawn(step, dates.days[index]), step.calendar(), step.term(),
                new Waits(step.waits().shortest(), links, step.waits().longest()), step.passes(), step.fixed(), step.source(), step.own());
    }

    private Bandwidth drawn(NetworkStep step, int days) {
        StepClocks clocks = scheduler.clocks(network);
        Bandwidth old = step.bandwidth();
        if (days == clocks.pace(step, Pass.LIKELY).days()) {
            return old;
        }
        boolean term = step.kind() == StepKind.TERM && !network.bareWeeks();
        boolean calendarDays = network.bareWeeks() || term && old.likely().unit() != Duration.Unit.DAY
                || !term && clocks.lagCalendar(step).equals(clocks.lagCalendar(continuous(step)));
        Duration length = within(old, calendarDays ? calendarDays(days) : Duration.days(days));
        return new Bandwidth(old.min(), length, old.max());
    }

    /** A length in days that was rounded from the edge of a bandwidth may lie just outside it. */
    private static Duration within(Bandwidth bandwidth, Duration length) {
        return length.compareTo(bandwidth.min()) < 0 ? bandwidth.min() : length.compareTo(bandwidth.max()) > 0 ? bandwidth.max() : length;
    }

    private Link drawn(NetworkStep step, Link link, Variant variant) {
        int index = model.steps.stream().map(NetworkStep::code).toList().indexOf(link.from());
        for (int i = 0; i < variant.linkFrom().length; i++) {
            if (variant.linkFrom()[i] == index && variant.types()[i] == link.type() && variant.lags()[i].varies()
                    && isLagOf(step, link, variant, i)) {
                int days = Math.abs(variant.lag(i, run));
                boolean everyDay = scheduler.clocks(network).lagCalendar(step).equals(scheduler.clocks(network).lagCalendar(continuous(step)));
                Duration size = within(link.lag().size(), everyDay ? calendarDays(days) : Duration.days(days));
                return new Link(link.from(), link.type(), days == 0 ? Lag.NONE : new Lag(link.lag().sign(), Bandwidth.of(size)));
            }
        }
        return link;
    }

    private boolean isLagOf(NetworkStep step, Link link, Variant variant, int index) {
        DayQuantiles lag = variant.lags()[index];
        List<Integer> days = Stream.of(Pass.values()).map(pass -> scheduler.clocks(network).lagDays(step, link.lag(), pass)).map(Math::abs)
                .sorted().toList();
        return link.lag().sign() == variant.signs()[index]
                && days.equals(List.of(lag.at(Double.MIN_VALUE), lag.likely(), lag.at(Math.nextDown(1.0))));
    }

    private static Duration calendarDays(int days) {
        return new Duration(Math.toIntExact(Math.round(days * 1000 / 7.0)), Duration.Unit.WEEK);
    }

    private static NetworkStep continuous(NetworkStep step) {
        return new NetworkStep(step.code(), step.name(), step.phase(), StepKind.TERM, step.parties(), step.who(), step.bodies(),
                step.bandwidth(), step.calendar(), step.term(), step.waits(), step.passes(), step.fixed(), step.source(), step.own());
    }
}
