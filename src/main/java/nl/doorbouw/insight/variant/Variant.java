package nl.doorbouw.insight.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.insight.Planner;
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

    /** The plan that counts, as it stands. */
    public static Variant present(Planner planner, Logbook logbook) {
        return new Variant(Kind.PLAN, "", planner.plan(logbook));
    }

    /** The plan on another route, under its present answers. */
    public static Variant on(Route route, Plan plan) {
        return new Variant(Kind.ROUTE, route.code(), plan.with(route));
    }

    public static Variant of(Planner planner, Logbook logbook, Scenario scenario) {
        return new Variant(Kind.SCENARIO, scenario.name(), planner.plan(logbook, scenario.layer()));
    }

    /** The plan as it was; empty when the logbook does not have that position. */
    public static Optional<Variant> of(Planner planner, Logbook logbook, Baseline baseline) {
        return baseline.in(logbook).map(then -> new Variant(Kind.BASELINE, baseline.name(), planner.plan(then)));
    }

    /** Everything that this logbook has beside the plan itself: scenarios, baselines, and views that set anything. */
    public static List<Variant> kept(Planner planner, Logbook logbook) {
        List<Variant> kept = new ArrayList<>();
        Scenario.all(logbook).forEach(scenario -> kept.add(of(planner, logbook, scenario)));
        Baseline.all(logbook).forEach(baseline -> of(planner, logbook, baseline).ifPresent(kept::add));
        logbook.layers().stream().filter(layer -> layer.party().isPresent()).forEach(layer -> kept.add(view(planner, logbook, layer)));
        return kept;
    }

    /**
     * The variant that a name means, whatever its case: {@code plan}, a route, a scenario, a baseline or a party.
     *
     * @throws PlanException when it means none of them
     */
    public static Variant find(Planner planner, Logbook logbook, String text) {
        String name = text.strip();
        if (name.equalsIgnoreCase("plan")) {
            return present(planner, logbook);
        }
        Optional<Variant> route = Route.find(name).map(chosen -> on(chosen, planner.plan(logbook)));
        return route.or(() -> kept(planner, logbook).stream().filter(variant -> variant.name().equalsIgnoreCase(name)).findFirst())
                .or(() -> new Layer(name).party().map(Layer::view).map(layer -> view(planner, logbook, layer)))
                .orElseThrow(() -> new PlanException(PlanException.Problem.UNKNOWN_VARIANT, name));
    }

    private static Variant view(Planner planner, Logbook logbook, Layer layer) {
        return new Variant(Kind.VIEW, layer.name(), planner.plan(logbook, layer));
    }
}
