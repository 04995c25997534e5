package nl.doorbouw.schedule.simulate.draw;

/**
 * The quantiles of any shape, found in a table of the exact chances of the halves between days: the only error is that of the shape's own
 * chances (1e-12).
 */
final class TabledDays implements DayQuantiles {

    /** So few that the table of a step stays near the processor when a plan has thousands of them. */
    private static final int GUIDES = 64;

    private final int min;
    private final int likely;
    private final int meanInParts;
    /** The chance of at most {@code min + i} days; the last one is 1. */
    private final double[] upTo;
    /** For each equal part of the chances: where looking in {@link #upTo} starts. */
    private final short[] guide = new short[GUIDES];

    TabledDays(Shape shape, int min, int likely, int max) {
        this.min = min;
        this.likely = likely;
        meanInParts = DayQuantiles.meanInParts(shape, min, likely, max);
        upTo = new double[max - min + 1];
        for (int i = 0; i < max - min; i++) {
            upTo[i] = shape.below(min, likely, max, min + i + 0.5);
        }
        upTo[max - min] = 1;
        int day = 0;
        for (int i = 0; i < GUIDES; i++) {
            while ((double) i / GUIDES >= upTo[day]) {
                day++;
            }
            guide[i] = (short) day;
        }
    }

    @Override
    public int at(double chance) {
        int i = guide[(int) (chance * GUIDES)];
        while (chance >= upTo[i]) {
            i++;
        }
        return min + i;
    }

    @Override
    public boolean varies() {
        return upTo.length > 1;
    }

    @Override
    public int likely() {
        return likely;
    }

    @Override
    public int deviation(int days) {
        return days * PARTS - meanInParts;
    }
}
