package nl.doorbouw.insight;

import java.util.List;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.schedule.Schedule;

/** One state of a plan and everything that follows from it at once. Immutable; screens only read it. */
public record Outlook(Logbook logbook, Plan plan, Schedule schedule, List<Notice> notices) {

    public Outlook {
        notices = List.copyOf(notices);
    }

    /**
     * The outlook of the plan that counts in a logbook.
     *
     * @throws nl.doorbouw.schedule.LoopException when its steps wait for each other in a circle
     * @throws nl.doorbouw.time.HorizonException  when it runs on past what is computed
     */
    public static Outlook of(Planner planner, Logbook logbook) {
        return of(planner, logbook, planner.plan(logbook));
    }

    /**
     * The outlook of the plan as a layer of its logbook shows it.
     *
     * @throws nl.doorbouw.schedule.LoopException when its steps wait for each other in a circle
     * @throws nl.doorbouw.time.HorizonException  when it runs on past what is computed
     */
    public static Outlook of(Planner planner, Logbook logbook, Layer layer) {
        return of(planner, logbook, planner.plan(logbook, layer));
    }

    private static Outlook of(Planner planner, Logbook logbook, Plan plan) {
        Schedule schedule = planner.schedule(plan);
        return new Outlook(logbook, plan, schedule, Notice.of(schedule));
    }
}
