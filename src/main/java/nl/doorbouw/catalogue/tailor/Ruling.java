package nl.doorbouw.catalogue.tailor;

import java.util.List;
import nl.doorbouw.catalogue.effect.Effect;

/**
 * What a question does to a plan.
 *
 * @param alternatives one list of effects when it is answered, one for each possible answer while it is open
 */
record Ruling(String question, List<List<Effect>> alternatives) {

    boolean open() {
        return alternatives.size() > 1;
    }

    /** All effects that occur in any alternative. */
    List<Effect> all() {
        return alternatives.stream().flatMap(List::stream).toList();
    }
}
