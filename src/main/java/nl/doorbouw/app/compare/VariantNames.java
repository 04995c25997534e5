package nl.doorbouw.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.insight.variant.Variant;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.text.CauseText;
import nl.doorbouw.text.Words;

/**
 * The variants that a plan can be held against, by the names under which they are found.
 *
 * @param itself the plan without anything over it
 */
record VariantNames(Planner planner, Outlook itself, Words words) {

    private static final String PLAN = "plan";

    /**
     * What is compared as long as nobody chose: the plan and the scenario that is on, or else the route both ways.
     *
     * @param on the scenario that is on, or the plan itself
     */
    List<String> usual(Layer on) {
        if (on.isScenario()) {
            return List.of(PLAN, on.name());
        }
        return itself.plan().route().map(route -> List.of(route.with(Preparation.SEQUENTIAL).code(),
                route.with(Preparation.PARALLEL).code())).orElse(List.of());
    }

    /** All that can be chosen: the plan, what is kept beside it, and the routes. A baseline takes its time in a long logbook. */
    List<Held.Choice> choices() {
        List<Variant> known = new ArrayList<>(List.of(Variant.present(planner, itself.logbook())));
        known.addAll(Variant.kept(planner, itself.logbook()));
        List<Held.Choice> choices = new ArrayList<>();
        known.forEach(variant -> choices.add(new Held.Choice(variant.kind() == Variant.Kind.PLAN ? PLAN : variant.name(),
                name(variant, List.of(variant)), variant.kind() == Variant.Kind.BASELINE)));
        Route.all().forEach(route -> choices.add(new Held.Choice(route.code(),
                words.say("compare.menu.route", route.code(), words.name(route)), false)));
        return choices;
    }

    /** Those that these names mean; a name that means nothing any more is left out. */
    List<Variant> find(List<String> names) {
        return names.stream().flatMap(name -> find(name).stream()).toList();
    }

    /** How a variant is called beside the others: the two ways of one route by what differs. */
    String name(Variant variant, List<Variant> beside) {
        Optional<Route> route = variant.plan().route();
        boolean byPreparation = route.isPresent() && beside.stream().allMatch(other -> other.kind() == Variant.Kind.ROUTE
                && other.plan().route().map(also -> also.with(route.get().preparation()).equals(route.get())).orElse(false));
        String name = byPreparation ? words.name(route.get().preparation())
                : new CauseText(words, planner.catalogue(), itself.plan()).name(variant);
        // In Dutch ij is one letter.
        int head = name.startsWith("ij") ? 2 : 1;
        return name.substring(0, head).toUpperCase(words.locale()) + name.substring(head);
    }

    private Optional<Variant> find(String name) {
        try {
            return Optional.of(Variant.find(planner, itself.logbook(), name));
        } catch (PlanException _) {
            return Optional.empty();
        }
    }
}
