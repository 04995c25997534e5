package nl.doorbouw.exchange.table;

import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;

/** What an edit in a column changes, whichever row it is in. */
public record Target(Layer layer, Field<?> field, Part part) {

    /** A field of the plan itself, whole. */
    public static Target of(Field<?> field) {
        return new Target(Layer.PLAN, field, Part.WHOLE);
    }

    /** What an edit in the row of a subject changes. */
    public Slot in(Subject subject) {
        return new Slot(layer, subject, field, part);
    }
}
