package nl.doorbouw.app.simulation;

/**
 * What was computed last.
 *
 * @param current whether it is of the plan as it now is, and not of the plan before an edit
 */
public record Outcome<T>(T value, boolean current) {

    Outcome<T> old() {
        return new Outcome<>(value, false);
    }
}
