package nl.doorbouw.app.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.text.Words;

/**
 * What a new scenario may begin with.
 *
 * @param text    how it is called in a list
 * @param changes what it changes in the plan
 */
public record StartingPoint(String text, List<Change> changes) {

    public StartingPoint {
        changes = List.copyOf(changes);
    }

    /** Nothing, each view of a party that sets anything, and each other route. */
    static List<StartingPoint> all(Outlook itself, Words words) {
        List<StartingPoint> all = new ArrayList<>();
        all.add(new StartingPoint(words.say("variant.from.nothing"), List.of()));
        itself.logbook().layers().forEach(layer -> layer.party().ifPresent(party -> all.add(new StartingPoint(
                words.say("variant.from.view", words.name(party)), itself.logbook().valuesIn(Layer.view(party)).changes()))));
        Optional<Route> present = itself.plan().route();
        Route.all().stream().filter(route -> present.filter(route::equals).isEmpty()).forEach(route ->
                all.add(new StartingPoint(words.say("variant.from.route", route.code(), words.name(route)), Plan.route(route))));
        return all;
    }

    @Override
    public String toString() {
        return text;
    }
}
