package nl.doorbouw.plan.variant;

import java.util.stream.Stream;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.VariantName;

/** Holds a new name against those that the scenarios and baselines of a logbook have: what is compared goes by its name. */
final class FreeName {

    private FreeName() {
    }

    /** The name nearest to this one that nothing has: cut to what fits, and numbered from 2 when it is taken. */
    static String near(Logbook logbook, String text) {
        String name = text.strip();
        return Stream.iterate(1, number -> number + 1).map(number -> number == 1 ? "" : " " + number)
                .map(number -> name.substring(0, Math.min(name.length(), VariantName.LONGEST - number.length())).strip() + number)
                .filter(free -> isFree(logbook, free)).findFirst().orElseThrow();
    }

    private static boolean isFree(Logbook logbook, String name) {
        try {
            checked(logbook, name);
            return true;
        } catch (PlanException _) {
            return false;
        }
    }

    /**
     * The name without the spaces around it.
     *
     * @throws PlanException when nothing can have this name, or something has it already
     */
    static String checked(Logbook logbook, String text) {
        String name = VariantName.checked(text);
        boolean taken = Stream.concat(Scenario.all(logbook).stream().map(Scenario::name),
                Baseline.all(logbook).stream().map(Baseline::name)).anyMatch(name::equalsIgnoreCase);
        if (taken) {
            throw new PlanException(PlanException.Problem.NAME_IN_USE, name);
        }
        return name;
    }
}
