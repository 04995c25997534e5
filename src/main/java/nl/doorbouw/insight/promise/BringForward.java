package nl.doorbouw.insight.promise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.TermRule;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.Reason;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.Wait;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.calendar.CalendarKind;

/**
 * What would bring the likely finish of a step forward. Everything on the chain that decides it is moved by itself and the whole
 * is scheduled again, so a path that runs almost as long limits what is gained. What the law fixes is left alone: its terms keep
 * their length; and a link is only taken away where the step waits for something else too.
 *
 * @param step   the code of the step
 * @param levers first what can be shortened and what need not wait, then the links, which ask whether the two may run side by
 *               side; in each the largest gain first, and what gains nothing is not among them
 */
public record BringForward(String step, List<Lever> levers) {

    public BringForward {
        levers = List.copyOf(levers);
    }

    /** @throws PlanException when the plan does not have the step in the likely case */
    public static BringForward of(Planner planner, Plan plan, String code) {
        Network network = planner.network(plan);
        network.step(code).filter(NetworkStep::likely).orElseThrow(() -> new PlanException(PlanException.Problem.UNKNOWN_STEP, code));
        Schedule schedule = planner.schedule(plan);
        Trial trial = new Trial(planner, network, code, schedule.step(code).orElseThrow().likely().finish());
        List<Lever> levers = new ArrayList<>();
        schedule.chainTo(code).stream().filter(step -> step.step().fixed().actualFinish().isEmpty())
                .forEach(step -> levers.addAll(trial.levers(step)));
        levers.sort(Comparator.comparing((Lever lever) -> lever instanceof Lever.NoLink).thenComparing(Lever::gain, Comparator.reverseOrder()));
        return new BringForward(code, levers);
    }

    /** One network, in which one step at a time is changed. */
    private record Trial(Planner planner, Network network, String goal, int finish) {

        List<Lever> levers(ScheduledStep scheduled) {
            NetworkStep step = scheduled.step();
            List<Lever> levers = new ArrayList<>();
            if (canBeShortened(step)) {
                gain(step.with(aWeekLess(step.bandwidth()))).ifPresent(days -> levers.add(new Lever.Shorter(step.code(), days)));
            }
            scheduled.waits().forEach(wait -> gain(without(step, wait))
                    .ifPresent(days -> levers.add(new Lever.NoWait(step.code(), wait, days))));
            if (scheduled.why() instanceof Reason.ByLink by && step.waits().likely().size() > 1) {
                gain(step.with(step.waits().without(by.link())))
                        .ifPresent(days -> levers.add(new Lever.NoLink(step.code(), by.link(), days)));
            }
            return levers;
        }

        private Optional<Integer> gain(NetworkStep changed) {
            return planner.attempt(network.with(changed)).flatMap(schedule -> schedule.step(goal))
                    .map(step -> finish - step.likely().finish()).filter(days -> days > 0);
        }
    }

    private static boolean canBeShortened(NetworkStep step) {
        return switch (step.kind()) {
            // A decision that falls on a meeting gains nothing by it, and is not listed.
            case WORK, DECISION -> true;
            case TERM -> step.term().map(TermRule::law).filter(law -> !law.isBlank()).isEmpty();
            case MILESTONE -> false;
        };
    }

    private static Bandwidth aWeekLess(Bandwidth bandwidth) {
        Duration likely = Duration.days(Math.max(0, bandwidth.likely().workingDays() - Duration.weeks(1).workingDays()));
        return new Bandwidth(bandwidth.min().compareTo(likely) < 0 ? bandwidth.min() : likely, likely, bandwidth.max());
    }

    private static NetworkStep without(NetworkStep step, Wait wait) {
        return switch (wait) {
            // The papers still lie with the body as long as they have to.
            case Wait.ForMeeting meeting -> step.decidedIn(Bandwidth.of(Duration.days(
                    Math.toIntExact((meeting.meeting().toEpochDay() - meeting.to().toEpochDay()) * 5 / 7))));
            case Wait.ForSeason _, Wait.ForCalendar _ -> step.with(CalendarKind.WORK);
        };
    }
}
