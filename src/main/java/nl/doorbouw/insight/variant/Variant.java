package nl.doorbouw.insight.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.variant.Baseline;
import nl.doorbouw.plan.variant.Scenario;
import nl.doorbouw.plan.word.Route;

/**
 * One state of a plan that can be held against another.
 *
 * @param name as people find it: of a route and a view the code, of the plan itself empty
 */
public record Variant(Kind kind, String name, Plan plan) {

    /** Where a variant comes from. */
    public enum Kind { PLAN, ROUTE, SCENARIO, BASELINE, VIEW }

    /** The plan as it stands. */
    public static Variant present(Logbook logbook) {
        return new Variant(Kind.PLAN, "", logbook.plan());
    }

    /** The plan on another route, under its present answers. */
    public static Variant on(Route route, Plan plan) {
        return new Variant(Kind.ROUTE, route.code(), plan.with(route));
    }

    public static Variant of(Scenario scenario, Logbook logbook) {
        return new Variant(Kind.SCENARIO, scenario.name(), logbook.plan(scenario.layer()));
    }

    /** The plan as it was; empty when the logbook does not have that position. */
    public static Optional<Variant> of(Baseline baseline, Logbook logbook) {
        return baseline.plan(logbook).map(plan -> new Variant(Kind.BASELINE, baseline.name(), plan));
    }

    /** Everything that this logbook has beside the plan itself: scenarios, baselines, and views that set anything. */
    public static List<Variant> kept(Logbook logbook) {
        List<Variant> kept = new ArrayList<>();
        Scenario.all(logbook).forEach(scenario -> kept.add(of(scenario, logbook)));
        Baseline.all(logbook).forEach(baseline -> of(baseline, logbook).ifPresent(kept::add));
        logbook.layers().stream().filter(layer -> layer.party().isPresent())
                .forEach(layer -> kept.add(new Variant(Kind.VIEW, layer.name(), logbook.plan(layer))));
        return kept;
    }

    /**
     * The variant that a name means, whatever its case: {@code plan}, a route, a scenario, a baseline or a party.
     *
     * @throws PlanException when it means none of them
     */
    public static Variant find(Logbook logbook, String text) {
        String name = text.strip();
        if (name.equalsIgnoreCase("plan")) {
            return present(logbook);
        }
        Optional<Variant> route = Route.find(name).map(chosen -> on(chosen, logbook.plan()));
        return route.or(() -> kept(logbook).stream().filter(variant -> variant.name().equalsIgnoreCase(name)).findFirst())
                .or(() -> new Layer(name).party().map(Layer::view).map(view -> new Variant(Kind.VIEW, view.name(), logbook.plan(view))))
                .orElseThrow(() -> new PlanException(PlanException.Problem.UNKNOWN_VARIANT, name));
    }
}
