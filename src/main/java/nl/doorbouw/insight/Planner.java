package nl.doorbouw.insight;

import java.util.Optional;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.tailor.Tailoring;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.schedule.LoopException;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.time.HorizonException;

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

    /** The schedule of a plan that is only tried; empty when it cannot be computed. */
    public Optional<Schedule> attempt(Plan plan) {
        try {
            return Optional.of(schedule(plan));
        } catch (LoopException | HorizonException _) {
            return Optional.empty();
        }
    }
}
