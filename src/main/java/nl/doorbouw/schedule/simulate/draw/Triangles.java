package nl.doorbouw.schedule.simulate.draw;

/**
 * The quantiles of many triangles, side by side in one array, in the order in which a run draws from them: at thousands of steps they
 * come into the processor faster than as many objects. Each gives to the bit what its {@link TriangularDays} gives.
 */
public final class Triangles {

    /** The chance at which it turns; for the side before that and the side after it where it ends, and its measure; the expected length. */
    static final int NUMBERS = 6;

    private final double[] numbers;

    public Triangles(int size) {
        numbers = new double[size * NUMBERS];
    }

    /** Puts a triangle in the place of whatever was there. */
    public void set(int index, TriangularDays days) {
        days.copyTo(numbers, index * NUMBERS);
    }

    /** The length in days at a chance between 0 and 1, neither of them included. */
    public int at(int index, double chance) {
        int from = index * NUMBERS;
        // Nobody can foretell on which side a draw falls, and guessing wrong costs the processor as much as the rest: no branch here.
        int side = chance < numbers[from] ? 0 : 1;
        int sign = 1 - 2 * side;
        int at = from + 1 + 2 * side;
        return (int) (numbers[at] + sign * Math.sqrt((side + sign * chance) * numbers[at + 1]));
    }

    /** How far a length is from the expected one, in parts of a day. */
    public int deviation(int index, int days) {
        return days * DayQuantiles.PARTS - (int) numbers[index * NUMBERS + 5];
    }
}
