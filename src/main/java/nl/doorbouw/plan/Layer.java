package nl.doorbouw.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
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

    /**
     * The layer of a scenario.
     *
     * @throws PlanException when no scenario can have this name
     */
    public static Layer scenario(String name) {
        return new Layer(VariantName.checked(name));
    }

    /**
     * Reads a layer's name, whatever its case; {@code plan} and a blank are the plan itself.
     *
     * @throws PlanException when it is neither the plan nor a party's view, and no scenario can have this name
     */
    public static Layer named(String text) {
        String name = text.strip();
        if (name.isEmpty() || name.toLowerCase(Locale.ROOT).equals(VariantName.PLAN)) {
            return PLAN;
        }
        return party(name).map(Layer::view).orElseGet(() -> scenario(name));
    }

    /** The party whose view this is. */
    public Optional<Party> party() {
        return party(name);
    }

    public boolean isScenario() {
        return !equals(PLAN) && party().isEmpty();
    }

    private static Optional<Party> party(String code) {
        return Arrays.stream(Party.values()).filter(party -> party.code().equalsIgnoreCase(code)).findFirst();
    }
}
