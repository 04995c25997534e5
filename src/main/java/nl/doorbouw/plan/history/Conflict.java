package nl.doorbouw.plan.history;

import java.util.List;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Slot;

/**
 * A slot with different values that people gave it without seeing each other's. An ordinary change by somebody who sees
 * them all settles it, also one to the value that the plan uses already.
 *
 * @param base  the last value that they all had seen; empty when there was none
 * @param sides one entry for each value, in the order of the logbook; the last one is what the plan uses meanwhile
 */
public record Conflict(Slot slot, String base, List<Entry> sides) {

    public Conflict {
        sides = List.copyOf(sides);
    }

    /** The value that the plan uses until it is settled. */
    public String inUse() {
        return sides.getLast().change().value();
    }
}
