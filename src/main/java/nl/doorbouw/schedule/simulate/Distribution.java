package nl.doorbouw.schedule.simulate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * On which days something fell in the runs, in calendar days from the start of the plan to its end (half open: the number of days that
 * it took in all). Immutable; exact counts, so that quantiles, curves and bars all come from the same numbers.
 */
public final class Distribution {

    /** A bar of a histogram: how many runs fell on the days from {@code from} up to {@code to}, which is not included. */
    public record Bar(int from, int to, int runs) {
    }

    /** From P10 to P90 of the normal distribution in standard deviations. */
    private static final double NORMAL_TENTHS = 2 * 1.2815515655446004;

    private final int first;
    private final int[] counts;
    /** How many runs fell on each day or before it. */
    private final int[] upTo;

    /** @param counts how many runs fell on {@code first} and on each day after it */
    public Distribution(int first, int[] counts) {
        this.first = first;
        this.counts = counts.clone();
        upTo = counts.clone();
        Arrays.parallelPrefix(upTo, Integer::sum);
    }

    /** The distribution of some numbers of days. */
    public static Distribution of(int[] days) {
        int first = Arrays.stream(days).min().orElse(0);
        int[] counts = new int[Arrays.stream(days).max().orElse(first - 1) - first + 1];
        Arrays.stream(days).forEach(day -> counts[day - first]++);
        return new Distribution(first, counts);
    }

    /** The number of runs in which it occurred. */
    public int runs() {
        return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
    }

    /** The earliest day of all runs. */
    public int min() {
        return first;
    }

    /** The latest day of all runs. */
    public int max() {
        return first + counts.length - 1;
    }

    /** In days; 0 when it never occurred. */
    public double mean() {
        long sum = IntStream.range(0, counts.length).mapToLong(i -> (long) i * counts[i]).sum();
        return runs() == 0 ? 0 : first + sum / (double) runs();
    }

    /** The standard deviation over the runs, in days. */
    public double deviation() {
        double middle = mean() - first;
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            squares += counts[i] * (i - middle) * (i - middle);
        }
        return runs() == 0 ? 0 : Math.sqrt(squares / runs());
    }

    /**
     * The first day on which at least this share of the runs was done.
     *
     * @param share above 0 and at most 1, such as 0.8 for the P80
     */
    public int quantile(double share) {
        int wanted = (int) Math.max(1, Math.ceil(share * runs() - 1e-9));
        int place = 0;
        while (place < upTo.length - 1 && upTo[place] < wanted) {
            place++;
        }
        return first + place;
    }

    /** P90 − P10 in days: how wide the bandwidth is without its utmost tenths. */
    public int width() {
        return quantile(0.9) - quantile(0.1);
    }

    /** The width from P10 to P90, in days, that goes with the standard deviation: that of a normal distribution. */
    public double smoothWidth() {
        return NORMAL_TENTHS * deviation();
    }

    /** The share of the runs that was done by this day: the S-curve. */
    public double chanceBy(int day) {
        return runs() == 0 || day < first ? 0 : upTo[Math.min(day - first, upTo.length - 1)] / (double) runs();
    }

    /**
     * A histogram.
     *
     * @param days the width of a bar, such as 28; the bars start at a whole number of them from the start of the plan
     */
    public List<Bar> bars(int days) {
        return runs() == 0 ? List.of() : IntStream.rangeClosed(Math.floorDiv(min(), days), Math.floorDiv(max(), days))
                .mapToObj(i -> new Bar(i * days, (i + 1) * days, before((i + 1) * days) - before(i * days))).toList();
    }

    private int before(int day) {
        return day <= first ? 0 : upTo[Math.min(day - first, upTo.length) - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distribution that && that.first == first && Arrays.equals(that.counts, counts);
    }

    @Override
    public int hashCode() {
        return 31 * first + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return runs() + " runs from " + min() + " to " + max() + " days, mean " + mean();
    }
}
