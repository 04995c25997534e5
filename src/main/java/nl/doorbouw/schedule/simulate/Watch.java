package nl.doorbouw.schedule.simulate;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Looks on while runs are made.
 *
 * @param cancelled asked by every thread every few hundred runs; once it says so, the work stops and gives nothing
 * @param done      told, on the calling thread, how many runs have been handed out
 */
public record Watch(BooleanSupplier cancelled, IntConsumer done) {

    /** Lets everything be finished, and listens to nothing. */
    public static final Watch NOBODY = new Watch(() -> false, _ -> { });
}
