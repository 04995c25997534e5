package nl.doorbouw.catalogue.tailor;

import java.util.List;
import nl.doorbouw.catalogue.effect.Effect;

/**
 * What a question does to a plan.
 *
 * @param alternatives one list of effects when it is answered, one for each possible answer while it is open
 * @param all          all effects that occur in any alternative
 */
record Ruling(String question, List<List<Effect>> alternatives, List<Effect> all) {

    Ruling(String question, List<List<Effect>> alternatives) {
        this(question, alternatives, alternatives.stream().flatMap(List::stream).toList());
    }

    boolean open() {
        return alternatives.size() > 1;
    }
}
