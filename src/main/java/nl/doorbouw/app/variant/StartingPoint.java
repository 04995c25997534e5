package nl.doorbouw.app.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.text.Words;

/**
 * What a new scenario may begin with.
 *
 * @param text    how it is called in a list
 * @param name    what the scenario may be called; empty when that says nothing
 * @param prompt  what is to be typed for it; empty when nothing is
 * @param changes what it changes in the plan, given what was typed; throws what is wrong with that
 */
public record StartingPoint(String text, String name, Optional<String> prompt, Function<String, List<Change>> changes) {

    /** One for which nothing is to be typed; without any change there is nothing to try. */
    public static StartingPoint of(String text, String name, List<Change> changes) {
        return new StartingPoint(text, name, Optional.empty(), _ -> {
            if (changes.isEmpty()) {
                throw new PlanException(PlanException.Problem.NOTHING_TO_TRY, name);
            }
            return changes;
        });
    }

    /** Nothing, each view of a party that sets anything, and each other route. */
    static List<StartingPoint> all(Outlook itself, Words words) {
        List<StartingPoint> all = new ArrayList<>();
        all.add(new StartingPoint(words.say("variant.from.nothing"), "", Optional.empty(), _ -> List.of()));
        itself.logbook().layers().forEach(layer -> layer.party().ifPresent(party -> all.add(of(
                words.say("variant.from.view", words.name(party)), "", itself.logbook().valuesIn(Layer.view(party)).changes()))));
        Optional<Route> present = itself.plan().route();
        Route.all().stream().filter(route -> present.filter(route::equals).isEmpty()).forEach(route ->
                all.add(of(words.say("variant.from.route", route.code(), words.name(route)), "", Plan.route(route))));
        return all;
    }

    @Override
    public String toString() {
        return text;
    }
}
