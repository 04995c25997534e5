package nl.doorbouw.schedule.simulate.draw;

/** The quantiles of a triangle, which has them in closed form. */
public final class TriangularDays implements DayQuantiles {

    private final int likely;
    private final int meanInParts;
    private final double min;
    private final double max;
    /** The chance of at most the likely length. */
    private final double turn;
    private final double left;
    private final double right;

    /** @param min less than {@code max} */
    TriangularDays(int min, int likely, int max) {
        this.likely = likely;
        // Half a day is added here, so that cutting off the fraction rounds half up.
        this.min = min + 0.5;
        this.max = max + 0.5;
        double width = max - min;
        turn = (likely - min) / width;
        left = width * (likely - min);
        right = width * (max - likely);
        meanInParts = DayQuantiles.meanInParts(Shape.TRIANGULAR, min, likely, max);
    }

    @Override
    public int at(double chance) {
        return (int) (chance < turn ? min + Math.sqrt(chance * left) : max - Math.sqrt((1 - chance) * right));
    }

    /** Puts the numbers that {@link #at} reckons with in an array, in the order of {@link Triangles}. */
    void copyTo(double[] numbers, int from) {
        numbers[from] = turn;
        numbers[from + 1] = min;
        numbers[from + 2] = left;
        numbers[from + 3] = max;
        numbers[from + 4] = right;
        numbers[from + 5] = meanInParts;
    }

    @Override
    public boolean varies() {
        return true;
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
