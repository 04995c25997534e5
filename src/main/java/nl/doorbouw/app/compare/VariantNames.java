package nl.doorbouw.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.variant.Variant;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.text.CauseText;
import nl.doorbouw.text.Words;

/** The variants that a plan can be held against, by the names under which they are found. */
final class VariantNames {

    private static final String PLAN = "plan";

    private final Workspace workspace;
    private final Words words;

    VariantNames(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
    }

    /** What is compared as long as nobody chose: the plan and the scenario that is on, or else the route both ways. */
    List<String> usual() {
        if (workspace.layer().isScenario()) {
            return List.of(PLAN, workspace.layer().name());
        }
        return workspace.itself().plan().route().map(route -> List.of(route.with(Preparation.SEQUENTIAL).code(),
                route.with(Preparation.PARALLEL).code())).orElse(List.of());
    }

    /** All that can be chosen: the plan, what is kept beside it, and the routes. */
    List<String> all() {
        List<String> all = new ArrayList<>(List.of(PLAN));
        Variant.kept(workspace.planner(), workspace.itself().logbook()).forEach(variant -> all.add(variant.name()));
        Route.all().forEach(route -> all.add(route.code()));
        return all;
    }

    /** Those that these names mean; a name that means nothing any more is left out. */
    static List<Variant> find(Workspace workspace, Outlook itself, List<String> names) {
        return names.stream().flatMap(name -> find(workspace, itself, name).stream()).toList();
    }

    /** How a variant is called beside the others: the two ways of one route by what differs. */
    String name(Variant variant, List<Variant> beside) {
        Optional<Route> route = variant.plan().route();
        boolean byPreparation = route.isPresent() && beside.stream().allMatch(other -> other.kind() == Variant.Kind.ROUTE
                && other.plan().route().map(also -> also.with(route.get().preparation()).equals(route.get())).orElse(false));
        String name = byPreparation ? words.name(route.get().preparation())
                : new CauseText(words, workspace.catalogue(), workspace.itself().plan()).name(variant);
        return name.substring(0, 1).toUpperCase(words.locale()) + name.substring(1);
    }

    /** How a name in the menu of variants is written out. */
    String inMenu(String name) {
        return Route.find(name).map(route -> words.say("compare.menu.route", route.code(), words.name(route)))
                .orElseGet(() -> find(workspace, workspace.itself(), name).map(variant -> name(variant, List.of(variant))).orElse(name));
    }

    private static Optional<Variant> find(Workspace workspace, Outlook itself, String name) {
        try {
            return Optional.of(Variant.find(workspace.planner(), itself.logbook(), name));
        } catch (PlanException _) {
            return Optional.empty();
        }
    }
}
