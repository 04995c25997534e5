package nl.doorbouw.app.compare;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.app.why.AskedDate;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.insight.risk.WorkAtRisk;
import nl.doorbouw.insight.variant.VariantComparison;

/**
 * The variants on the screen Vergelijken and all that is known of them.
 *
 * @param names     how each is called on the screen
 * @param risks     the work at risk in each; empty where its dates cannot be computed
 * @param choices   all that can be compared
 * @param simulated whether the simulations are there
 */
public record Held(VariantComparison comparison, List<String> names, List<Optional<WorkAtRisk>> risks, List<Choice> choices,
        boolean simulated) {

    /**
     * What can be compared.
     *
     * @param name     under which it is found
     * @param shown    how it is called on the screen
     * @param baseline whether it is a baseline, of which the name can be taken away
     */
    public record Choice(String name, String shown, boolean baseline) {
    }

    public Held {
        choices = List.copyOf(choices);
        names = List.copyOf(names);
        risks = List.copyOf(risks);
    }

    /** The same with the simulations. */
    Held with(VariantComparison withSimulations) {
        return new Held(withSimulations, names, risks, choices, true);
    }

    /** The style class of a variant: each has a colour of its own. */
    public static String style(int index) {
        return "variant-" + (index + 1);
    }

    /** The likely date of a step in one variant, for asking why; empty when the variant has neither. */
    public Optional<AskedDate> asked(int side, String code) {
        VariantComparison.Side of = sides().get(side);
        return of.schedule().flatMap(schedule -> AskedDate.in(names.get(side), of.variant().plan(), schedule, code, Pass.LIKELY));
    }

    public List<VariantComparison.Side> sides() {
        return comparison.sides();
    }
}
