package nl.doorbouw.time;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The days that count for a step, as lookup tables over a horizon of epoch days.
 *
 * <p>Immutable; every query is O(1) and allocates nothing. Spans are half open. {@link #finish} never goes back when
 * the start goes forward, and {@link #lastStart} is its largest inverse: {@code finish(s, n) <= f} exactly when
 * {@code s <= lastStart(f, n)}. All queries throw {@link HorizonException} for a day outside the horizon, or when
 * counting runs out of it.
 */
public final class Workdays {

    private final int first;
    /** For each day of the horizon and the one after it: how many counting days lie before it. */
    private final int[] before;
    /** The counting days in order. */
    private final int[] counting;

    private Workdays(int first, int[] before, int[] counting) {
        this.first = first;
        this.before = before;
        this.counting = counting;
    }

    /** A table over [firstDay, lastDayExclusive) of the days for which the test holds; it is asked once a day. */
    public static Workdays of(int firstDay, int lastDayExclusive, IntPredicate counts) {
        if (lastDayExclusive < firstDay) {
            throw new IllegalArgumentException("A horizon cannot end before it starts");
        }
        var length = lastDayExclusive - firstDay;
        var before = new int[length + 1];
        var counting = new int[length];
        var found = 0;
        for (var i = 0; i < length; i++) {
            before[i] = found;
            if (counts.test(firstDay + i)) {
                counting[found++] = firstDay + i;
            }
        }
        before[length] = found;
        return new Workdays(firstDay, before, Arrays.copyOf(counting, found));
    }

    /** A table over [firstDay, lastDayExclusive) in which every day counts. */
    public static Workdays everyDay(int firstDay, int lastDayExclusive) {
        return of(firstDay, lastDayExclusive, _ -> true);
    }

    /** The first day of the horizon. */
    public int firstDay() {
        return first;
    }

    /** The day after the last one of the horizon. */
    public int lastDayExclusive() {
        return first + before.length - 1;
    }

    public boolean counts(int day) {
        var rank = rank(day);
        return rank < counting.length && counting[rank] == day;
    }

    /** The first counting day that is not before the given one. */
    public int next(int day) {
        return nth(rank(day));
    }

    /** The exclusive end of the last counting day before the given day: in working time the same moment as that day begins. */
    public int endOfWork(int day) {
        var rank = rank(day);
        if (rank == 0) {
            throw new HorizonException(first - 1);
        }
        return counting[rank - 1] + 1;
    }

    /** The exclusive end of n counting days from the first counting day on or after start; start itself when n is 0. */
    public int finish(int start, int n) {
        var rank = rank(start);
        return requireCount(n) == 0 ? start : nth(rank + n - 1) + 1;
    }

    /** The latest start whose {@link #finish} is not after the given one; finish itself when n is 0. */
    public int lastStart(int finish, int n) {
        var rank = rank(finish) - requireCount(n);
        if (n == 0) {
            return finish;
        }
        if (rank < 0) {
            throw new HorizonException(first - 1);
        }
        return counting[rank];
    }

    /** How many counting days lie in [from, to); negative when to is before from. */
    public int count(int from, int to) {
        return rank(to) - rank(from);
    }

    private static int requireCount(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("Cannot count " + n + " days");
        }
        return n;
    }

    private int rank(int day) {
        var index = day - first;
        if (index < 0 || index >= before.length) {
            throw new HorizonException(day);
        }
        return before[index];
    }

    private int nth(int rank) {
        if (rank >= counting.length) {
            throw new HorizonException(lastDayExclusive());
        }
        return counting[rank];
    }
}
