package nl.doorbouw.plan;

/** One place for a value: a field of a subject in a layer. */
public record Slot(Layer layer, Subject subject, Field<?> field) {
}
