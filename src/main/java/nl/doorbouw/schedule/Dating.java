package nl.doorbouw.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.pass.BackwardPass;
import nl.doorbouw.schedule.pass.CompiledNetwork;
import nl.doorbouw.schedule.pass.CompiledPass;
import nl.doorbouw.schedule.pass.ForwardPass;
import nl.doorbouw.schedule.pass.StepClocks;
import nl.doorbouw.time.calendar.Season;
import nl.doorbouw.time.meeting.Meetings;

/** Turns the arrays of the passes into the records of a schedule: dates, floats, critical steps, reasons and waits. */
final class Dating {

    /** A stop no longer than this many days is a weekend or a bank holiday, and not told as a wait. */
    private static final int ORDINARY_STOP = 4;

    private final CompiledNetwork network;
    private final CompiledPass pass;
    private final StepClocks clocks;
    private final ForwardPass shortest;
    private final ForwardPass likely;
    private final ForwardPass longest;
    private final BackwardPass backward;
    private final boolean[] decisive;

    Dating(CompiledNetwork network, StepClocks clocks, ForwardPass shortest, ForwardPass likely, ForwardPass longest) {
        this.network = network;
        this.pass = network.pass(Pass.LIKELY);
        this.clocks = clocks;
        this.shortest = shortest;
        this.likely = likely;
        this.longest = longest;
        backward = new BackwardPass(network, pass, likely);
        backward.run(planFinish());
        decisive = decisiveChain();
    }

    /** Counts late dates back from a day instead of from the finish of the plan, however little of it is left. */
    Dating until(int finish) {
        backward.run(Math.max(finish, planFinish() - BackwardPass.MOST_LATE));
        return this;
    }

    private int planFinish() {
        return active().map(step -> likely.finish[step]).max().orElse(network.planStart);
    }

    Schedule schedule() {
        return new Schedule(network.network(), IntStream.range(0, network.size()).mapToObj(this::dated).toList(), this::grounds);
    }

    private IntStream active() {
        return IntStream.range(0, network.size()).filter(step -> pass.active()[step]);
    }

    /** The chain of drivers back from the step that finishes last: through calendars it may hold steps with some float. */
    private boolean[] decisiveChain() {
        boolean[] chain = new boolean[network.size()];
        int step = active().reduce((a, b) -> likely.finish[b] > likely.finish[a] ? b : a).orElse(-1);
        while (step >= 0) {
            chain[step] = true;
            int driver = likely.driver[step];
            step = driver >= 0 ? pass.linkFrom()[driver] : -1;
        }
        return chain;
    }

    private ScheduledStep dated(int index) {
        NetworkStep step = network.network().steps().get(index);
        int totalFloat = slack(step, index, backward.start[index], backward.finish[index]);
        int freeFloat = Math.max(0, Math.min(slack(step, index, backward.freeStart[index], backward.freeFinish[index]), Math.max(0, totalFloat)));
        boolean done = network.actualFinish[index] != CompiledNetwork.NONE;
        boolean critical = pass.active()[index] && !done && (totalFloat <= 0 || decisive[index]);
        return new ScheduledStep(step, span(shortest, Pass.SHORTEST, index), span(likely, Pass.LIKELY, index),
                span(longest, Pass.LONGEST, index),
                new Span(backward.start[index], backward.finish[index], atDayEnd(likely, pass, index)), totalFloat, freeFloat,
                critical, why(Pass.LIKELY, index), waits(step, Pass.LIKELY, index));
    }

    /** Working days between the likely start and a later one; for a step under way, between the finishes. */
    private int slack(NetworkStep step, int index, int lateStart, int lateFinish) {
        boolean underWay = network.actualStart[index] != CompiledNetwork.NONE;
        return underWay ? clocks.floatCalendar(step).count(likely.finish[index], lateFinish)
                : clocks.floatCalendar(step).count(likely.start[index], lateStart);
    }

    private Span span(ForwardPass dates, Pass which, int index) {
        return new Span(dates.start[index], dates.finish[index], atDayEnd(dates, network.pass(which), index));
    }

    /** What takes no time falls on the last day of the step it follows, unless a calendar or a set date moved it on. */
    private boolean atDayEnd(ForwardPass dates, CompiledPass of, int index) {
        int driver = dates.driver[index];
        if (driver == ForwardPass.BY_LIKELY) {
            return dates.start[index] == likely.start[index] && atDayEnd(likely, pass, index);
        }
        boolean moved = dates.start[index] != dates.bound[index];
        boolean done = network.actualFinish[index] != CompiledNetwork.NONE;
        return done || driver >= 0 && of.linkTypes()[driver].fromFinish() && !moved;
    }

    /** What decided the dates of a step in one pass; where the likely pass decided, that is told. */
    Grounds grounds(ScheduledStep step, Pass asked) {
        int index = network.network().steps().indexOf(step.step());
        Pass decidedIn = forward(asked).driver[index] == ForwardPass.BY_LIKELY ? Pass.LIKELY : asked;
        return new Grounds(step, asked, decidedIn, why(decidedIn, index), waits(step.step(), decidedIn, index));
    }

    private ForwardPass forward(Pass of) {
        return switch (of) {
            case SHORTEST -> shortest;
            case LIKELY -> likely;
            case LONGEST -> longest;
        };
    }

    private Reason why(Pass in, int index) {
        ForwardPass dates = forward(in);
        int driver = dates.driver[index];
        return switch (driver) {
            case ForwardPass.BY_PLAN_START, ForwardPass.BY_LIKELY -> new Reason.PlanStart();
            case ForwardPass.BY_NOT_BEFORE -> new Reason.NotBefore(date(network.notBefore[index]));
            case ForwardPass.BY_ACTUAL -> new Reason.Actual();
            default -> new Reason.ByLink(network.pass(in).links()[driver], date(dates.bound[index]));
        };
    }

    private List<Wait> waits(NetworkStep step, Pass in, int index) {
        List<Wait> waits = new ArrayList<>();
        ForwardPass dates = forward(in);
        int from = dates.bound[index];
        int to = dates.start[index];
        if (to - from > ORDINARY_STOP) {
            waits.add(step.calendar() instanceof Season ? new Wait.ForSeason(date(from), date(to)) : new Wait.ForCalendar(date(from), date(to)));
        }
        if (step.kind() == StepKind.DECISION && dates.driver[index] != ForwardPass.BY_ACTUAL) {
            clocks.meetings(step, in).flatMap(meetings -> waitForMeeting(step, meetings, dates, index)).ifPresent(waits::add);
        }
        return waits;
    }

    private Optional<Wait> waitForMeeting(NetworkStep step, Meetings meetings, ForwardPass dates, int index) {
        int ready = dates.start[index];
        int meeting = dates.finish[index] - 1;
        int handIn = meeting - meetings.handInDays();
        if (handIn <= ready) {
            return Optional.empty();
        }
        // The first entered meeting has none before it.
        boolean misses = meetings.next(ready) < meeting;
        Optional<LocalDate> missed = misses ? Optional.of(date(meetings.previous(meeting - 1))) : Optional.empty();
        return Optional.of(new Wait.ForMeeting(date(ready), date(handIn), step.bodies().getFirst(), date(meeting), missed));
    }

    private static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }
}
