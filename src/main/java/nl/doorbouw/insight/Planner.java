package nl.doorbouw.insight;

import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.tailor.Tailoring;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.Scheduler;

/** Turns a plan into a schedule: tailors the catalogue to it and computes the dates. Safe for use by several threads. */
public final class Planner {

    private final Catalogue catalogue;
    private final Scheduler scheduler;

    public Planner(Catalogue catalogue, Scheduler scheduler) {
        this.catalogue = catalogue;
        this.scheduler = scheduler;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * The schedule of a plan.
     *
     * @throws nl.doorbouw.schedule.LoopException when its steps wait for each other in a circle
     * @throws nl.doorbouw.time.HorizonException  when it runs on past what is computed
     */
    public Schedule schedule(Plan plan) {
        return scheduler.schedule(Tailoring.tailor(catalogue, plan));
    }
}
