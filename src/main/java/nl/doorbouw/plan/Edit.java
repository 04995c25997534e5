package nl.doorbouw.plan;

import java.util.List;
import java.util.Map;

/**
 * Changes that are made, and undone, together.
 *
 * @param parts   what changes in each layer
 * @param remark  why; may be empty
 * @param remarks why a subject changes, where that is not the remark of the whole
 */
public record Edit(List<Part> parts, String remark, Map<Subject, String> remarks) {

    /** The changes in one layer, in order. */
    public record Part(Layer layer, List<Change> changes) {

        public Part {
            changes = List.copyOf(changes);
        }
    }

    public Edit {
        parts = List.copyOf(parts);
        remarks = Map.copyOf(remarks);
    }

    /** An edit with one remark. */
    public Edit(List<Part> parts, String remark) {
        this(parts, remark, Map.of());
    }

    /** An edit of one layer. */
    public Edit(Layer layer, List<Change> changes, String remark) {
        this(List.of(new Part(layer, changes)), remark);
    }

    /** The changes that it makes in a layer, in order. */
    public List<Change> changesIn(Layer layer) {
        return parts.stream().filter(part -> part.layer().equals(layer)).flatMap(part -> part.changes().stream()).toList();
    }

    /** Why a subject changes. */
    public String remarkOn(Subject subject) {
        return remarks.getOrDefault(subject, remark);
    }

    public static Edit of(Change... changes) {
        return new Edit(Layer.PLAN, List.of(changes), "");
    }
}
