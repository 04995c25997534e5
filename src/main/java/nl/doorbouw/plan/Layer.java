package nl.doorbouw.plan;

import java.util.Locale;
import nl.doorbouw.plan.word.Party;

/**
 * Where a change is made.
 *
 * @param name empty for the plan itself, a party's code for its view, any other name for a scenario
 */
public record Layer(String name) {

    /** The plan itself. */
    public static final Layer PLAN = new Layer("");

    public static Layer view(Party party) {
        return new Layer(party.code());
    }

    /** Reads a layer's name; {@code plan} and a blank are the plan itself. */
    public static Layer named(String text) {
        String name = text.strip();
        return name.isEmpty() || name.toLowerCase(Locale.ROOT).equals("plan") ? PLAN : new Layer(name);
    }
}
