package nl.doorbouw.plan;

import java.util.List;

/**
 * Changes that are made, and undone, together.
 *
 * @param remark why; may be empty
 */
public record Edit(Layer layer, List<Change> changes, String remark) {

    public Edit {
        changes = List.copyOf(changes);
    }

    public static Edit of(Change... changes) {
        return new Edit(Layer.PLAN, List.of(changes), "");
    }
}
