package nl.doorbouw.app.confront;

import java.util.Optional;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.plan.view.Item;

/**
 * One line of a confrontation, in words.
 *
 * @param what       what it is about, with the field unless it is an answer
 * @param first      what the first party holds
 * @param second     what the second party holds
 * @param weeks      how much longer or later the second is
 * @param effect     what that does to first residents
 * @param state      whether it was put off, is agreed, or only one party has a view
 * @param sources    where what both hold comes from, the first party's first
 * @param difference empty when both hold the same
 */
record Line(Item item, String what, String first, String second, String weeks, String effect, String state,
        Sources sources, Optional<Difference> difference) {

    /** Who made what the parties hold what it is, when and why. */
    record Sources(String first, String second) {
    }

    /** Whether one of the two has no view. */
    boolean isOneSided() {
        return difference.filter(of -> of.first().view().isEmpty() || of.second().view().isEmpty()).isPresent();
    }

    /** The whole line in one sentence, as a screen reader says it. */
    String spoken() {
        return String.join(", ", what, first, second, weeks, effect, state);
    }
}
