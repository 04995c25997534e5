package nl.doorbouw.schedule.simulate.draw;

/** The length of a step in whole days at every chance: the quantile of its shape, rounded half up to days. Immutable; nothing is allocated. */
public sealed interface DayQuantiles permits TriangularDays, TabledDays {

    /** A deviation is counted in parts of a day, so that sums of it are whole numbers and come out the same in any order. */
    int PARTS = 64;

    /** @param min in days, at most {@code likely}, which is at most {@code max} */
    static DayQuantiles of(Shape shape, int min, int likely, int max) {
        return switch (shape) {
            case TRIANGULAR -> min < max ? new TriangularDays(min, likely, max) : new TabledDays(shape, min, likely, max);
            case PERT -> new TabledDays(shape, min, likely, max);
        };
    }

    /** The length in days at a chance between 0 and 1, neither of them included. */
    int at(double chance);

    /** Whether there is anything to draw. */
    boolean varies();

    int likely();

    /** How far a length is from the expected one, in parts of a day. */
    int deviation(int days);

    /** The expected length in days, rounded as the draws are, in parts of a day. */
    static int meanInParts(Shape shape, int min, int likely, int max) {
        double mean = min;
        for (int day = min; day < max; day++) {
            mean += 1 - shape.below(min, likely, max, day + 0.5);
        }
        return Math.toIntExact(Math.round(mean * PARTS));
    }
}
