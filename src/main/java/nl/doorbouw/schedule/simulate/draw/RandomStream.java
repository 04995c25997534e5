package nl.doorbouw.schedule.simulate.draw;

/**
 * The random numbers of one thing that is drawn, such as the length of a step: one for each run. A number depends on the seed, the
 * name and the run alone, and not on what else is drawn or by which thread, so that two variants of a plan that are simulated with one
 * seed meet the same luck wherever they have a step in common.
 *
 * <p>SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014) with the run as its counter.
 */
public final class RandomStream {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final double UNIT = 0x1p-52;

    private final long state;

    public RandomStream(long seed, String name) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        state = mixed(mixed(seed + GOLDEN) ^ hash);
    }

    /** A number between 0 and 1, neither of them included. */
    public double at(int run) {
        return at(state, run);
    }

    /** What tells this stream from others, for keeping many of them in an array. */
    public long state() {
        return state;
    }

    /** The number of the stream with this state. */
    public static double at(long state, int run) {
        // 52 bits and a half, so that the largest number does not round to 1.
        return ((mixed(state + (run + 1) * GOLDEN) >>> 12) + 0.5) * UNIT;
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
