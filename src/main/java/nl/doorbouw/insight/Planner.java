package nl.doorbouw.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.Leads;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.catalogue.tailor.Tailoring;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.view.Standing;
import nl.doorbouw.plan.view.Views;
import nl.doorbouw.schedule.LoopException;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.schedule.simulate.Replay;
import nl.doorbouw.schedule.simulate.Simulation;
import nl.doorbouw.schedule.simulate.SimulationSettings;
import nl.doorbouw.schedule.simulate.Simulator;
import nl.doorbouw.schedule.simulate.Watch;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.HorizonException;

/** Turns a plan into a schedule: tailors the catalogue to it and computes the dates. Safe for use by several threads. */
public final class Planner {

    private final Catalogue catalogue;
    private final Scheduler scheduler;
    private final Simulator simulator;

    public Planner(Catalogue catalogue, Scheduler scheduler) {
        this.catalogue = catalogue;
        this.scheduler = scheduler;
        simulator = new Simulator(scheduler);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** The plan that counts in a logbook: what was agreed, and for the rest what its rule makes of the parties' views. */
    public Plan plan(Logbook logbook) {
        return plan(Views.of(logbook));
    }

    /** The plan as a layer shows it: the plan that counts, a party's view over what was agreed, or a scenario over what counts. */
    public Plan plan(Logbook logbook, Layer layer) {
        return layer.party().isPresent() ? logbook.plan(layer) : plan(logbook).under(logbook.valuesIn(layer));
    }

    /** The plan that counts under these views. */
    public Plan plan(Views views) {
        return views.isEmpty() ? views.own() : views.together(new Leads(catalogue, views.own()), this::bandwidths);
    }

    /** What the catalogue makes of these steps in a plan. */
    private Map<Subject, Bandwidth> bandwidths(Plan plan, List<Subject> steps) {
        return network(plan).steps().stream().filter(step -> steps.contains(Subject.step(step.code())))
                .collect(Collectors.toMap(step -> Subject.step(step.code()), NetworkStep::bandwidth));
    }

    /** On what the value of a field in the plan that counts stands. */
    public Standing standing(Views views, Subject subject, Field<?> field) {
        return views.standing(subject, field, new Leads(catalogue, views.own()));
    }

    /**
     * The schedule of a plan.
     *
     * @throws nl.doorbouw.schedule.LoopException when its steps wait for each other in a circle
     * @throws nl.doorbouw.time.HorizonException  when it runs on past what is computed
     */
    public Schedule schedule(Plan plan) {
        return scheduler.schedule(network(plan));
    }

    /** The network of a plan, before it is given dates. */
    public Network network(Plan plan) {
        return Tailoring.tailor(catalogue, plan);
    }

    /**
     * The schedule of a network that has until a day, be that before or after it would be done.
     *
     * @param lastDay inclusive
     * @throws nl.doorbouw.schedule.LoopException when its steps wait for each other in a circle
     * @throws nl.doorbouw.time.HorizonException  when it runs on past what is computed
     */
    public Schedule schedule(Network network, LocalDate lastDay) {
        return scheduler.schedule(network, lastDay);
    }

    /** The schedule of a plan that is only tried; empty when it cannot be computed. */
    public Optional<Schedule> attempt(Plan plan) {
        return attempt(network(plan));
    }

    /** The schedule of a network that is only tried; empty when it cannot be computed. */
    public Optional<Schedule> attempt(Network network) {
        try {
            return Optional.of(scheduler.schedule(network));
        } catch (LoopException | HorizonException _) {
            return Optional.empty();
        }
    }

    /**
     * Simulates a plan to first residents; nothing when it was called off.
     *
     * @throws nl.doorbouw.schedule.LoopException when its steps wait for each other in a circle, if only under some answers
     * @throws nl.doorbouw.time.HorizonException  when a run goes on past what is computed
     */
    public Optional<Simulation> simulate(Plan plan, SimulationSettings settings, Watch watch) {
        return simulator.simulate(catalogue, plan, Milestone.FIRST_RESIDENTS.code(), settings, watch);
    }

    /** The same runs as if each open question and each bandwidth were known; nothing when it was called off. */
    public Optional<Replay> replay(Plan plan, SimulationSettings settings, Watch watch) {
        return simulator.replay(catalogue, plan, Milestone.FIRST_RESIDENTS.code(), settings, watch);
    }
}
