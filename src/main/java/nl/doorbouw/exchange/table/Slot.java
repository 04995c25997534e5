package nl.doorbouw.exchange.table;

import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;

/** What an edit of one cell changes. */
public record Slot(Layer layer, Subject subject, Field<?> field, Part part) {

    /** A field of the plan itself, whole. */
    public static Slot of(Subject subject, Field<?> field) {
        return Target.of(field).in(subject);
    }
}
