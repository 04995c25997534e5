package nl.doorbouw.schedule.simulate.draw;

/**
 * The length of a step in whole days at every chance: the quantile of its shape, rounded half up to days. It is found in a table of
 * the exact chances of the halves between days, so that the only error is that of the shape's own chances (1e-12); nothing is
 * allocated and nothing is computed.
 */
public final class DayQuantiles {

    /** A deviation is counted in parts of a day, so that sums of it are whole numbers and come out the same in any order. */
    public static final int PARTS = 64;

    private static final int GUIDES = 256;

    private final int min;
    private final int likely;
    private final double mean;
    private final int meanInParts;
    /** The chance of at most {@code min + i} days; the last one is 1. */
    private final double[] upTo;
    /** For each equal part of the chances: where looking in {@link #upTo} starts. */
    private final int[] guide = new int[GUIDES];

    private DayQuantiles(int min, int likely, double[] upTo) {
        this.min = min;
        this.likely = likely;
        this.upTo = upTo;
        double sum = min;
        for (int i = 0; i + 1 < upTo.length; i++) {
            sum += 1 - upTo[i];
        }
        mean = sum;
        meanInParts = Math.toIntExact(Math.round(mean * PARTS));
        int day = 0;
        for (int i = 0; i < GUIDES; i++) {
            while ((double) i / GUIDES >= upTo[day]) {
                day++;
            }
            guide[i] = day;
        }
    }

    /** @param min in days, at most {@code likely}, which is at most {@code max} */
    public static DayQuantiles of(Shape shape, int min, int likely, int max) {
        double[] upTo = new double[max - min + 1];
        for (int i = 0; i < max - min; i++) {
            upTo[i] = shape.below(min, likely, max, min + i + 0.5);
        }
        upTo[max - min] = 1;
        return new DayQuantiles(min, likely, upTo);
    }

    /** The length in days at a chance between 0 and 1. */
    public int at(double chance) {
        int i = guide[(int) (chance * GUIDES)];
        while (chance >= upTo[i]) {
            i++;
        }
        return min + i;
    }

    /** Whether there is anything to draw. */
    public boolean varies() {
        return upTo.length > 1;
    }

    public int likely() {
        return likely;
    }

    /** How far a length is from the expected one, in parts of a day. */
    public int deviation(int days) {
        return days * PARTS - meanInParts;
    }

    /** The expected length in days. */
    public double mean() {
        return mean;
    }
}
