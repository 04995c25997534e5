package nl.doorbouw.catalogue.risk;

import java.util.Set;
import nl.doorbouw.catalogue.LocalText;

/**
 * A decision that can make work void.
 *
 * @param step  the code of the decision, or of the milestone at which it can no longer be undone
 * @param voids the codes of the steps whose work is then lost or has to be done again
 */
public record VoidingDecision(String step, Set<String> voids, LocalText why) {

    public VoidingDecision {
        voids = Set.copyOf(voids);
    }
}
