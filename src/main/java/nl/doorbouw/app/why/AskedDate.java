package nl.doorbouw.app.why;

import java.util.Optional;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;

/**
 * A date that is asked about: that of a step in one pass of a plan.
 *
 * @param of       whose plan it is, when that is not the plan of the window: a route, a party, a variant; else blank
 * @param schedule the dates of the plan
 * @param code     the code of a step of that schedule
 */
public record AskedDate(String of, Plan plan, Schedule schedule, String code, Pass pass) {

    /** A date of the plan of the window; empty when it has no such step. */
    public static Optional<AskedDate> in(Outlook outlook, String code, Pass pass) {
        return in("", outlook.plan(), outlook.schedule(), code, pass);
    }

    /** A date of another plan; empty when it has no such step. */
    public static Optional<AskedDate> in(String of, Plan plan, Schedule schedule, String code, Pass pass) {
        return schedule.step(code).map(_ -> new AskedDate(of, plan, schedule, code, pass));
    }

    /** The likely date of a milestone of another plan; empty when it has none, or no dates at all. */
    public static Optional<AskedDate> in(String of, Plan plan, Optional<Schedule> schedule, Milestone milestone) {
        return schedule.flatMap(dates -> in(of, plan, dates, milestone.code(), Pass.LIKELY));
    }

    AskedDate in(Pass other) {
        return new AskedDate(of, plan, schedule, code, other);
    }

    ScheduledStep step() {
        return schedule.step(code).orElseThrow();
    }
}
