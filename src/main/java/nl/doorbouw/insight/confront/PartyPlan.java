package nl.doorbouw.insight.confront;

import java.util.Optional;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.view.Views;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;

/**
 * The whole plan as one party sees it.
 *
 * @param schedule empty when its steps wait for each other in a circle, or it runs on past what is computed
 */
public record PartyPlan(Party party, Plan plan, Optional<Schedule> schedule) {

    static PartyPlan of(Planner planner, Views views, Party party) {
        Plan plan = views.seenBy(party);
        return new PartyPlan(party, plan, planner.attempt(plan));
    }

    /** A milestone in this plan, when it is likely to have it. */
    public Optional<ScheduledStep> milestone(Milestone milestone) {
        return schedule.flatMap(milestone::in).filter(step -> step.step().likely());
    }
}
