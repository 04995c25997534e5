package nl.doorbouw.plan;

import java.util.Arrays;
import java.util.Locale;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;

/** Holds the names of scenarios and baselines against what else has a name: people tell them all apart by it. */
public final class VariantName {

    /** In characters. */
    public static final int LONGEST = 60;

    static final String PLAN = "plan";

    private VariantName() {
    }

    /**
     * A name without the spaces around it.
     *
     * @throws PlanException when it is empty, too long, or that of the plan, a party or a route
     */
    public static String checked(String text) {
        String name = text.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new PlanException(PlanException.Problem.NO_NAME);
        }
        if (name.length() > LONGEST) {
            throw new PlanException(PlanException.Problem.NAME_TOO_LONG, name, LONGEST);
        }
        boolean taken = name.toLowerCase(Locale.ROOT).equals(PLAN) || Route.find(name).isPresent()
                || Arrays.stream(Party.values()).anyMatch(party -> party.code().equalsIgnoreCase(name));
        if (taken) {
            throw new PlanException(PlanException.Problem.NAME_RESERVED, name);
        }
        return name;
    }
}
