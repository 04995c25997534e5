package nl.doorbouw.insight.variant;

import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Subject;

/** What may make a date differ between two variants. */
public sealed interface Cause {

    /**
     * A measure that one of the two has taken and the other has not.
     *
     * @param taken whether the second one has it
     */
    record ByMeasure(String code, boolean taken) implements Cause {
    }

    /** Another answer, or all that was changed about one step or decision body. */
    record BySubject(Subject subject) implements Cause {
    }

    /** One field of the plan as a whole, or one choice of its route. */
    record ByField(Subject subject, Field<?> field) implements Cause {
    }
}
