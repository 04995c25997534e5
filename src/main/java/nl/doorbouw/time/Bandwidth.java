package nl.doorbouw.time;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The shortest, likely and longest duration of one step.
 *
 * @param min    at most likely
 * @param likely at most max
 * @param max    the longest
 */
public record Bandwidth(Duration min, Duration likely, Duration max) {

    /** @throws BandwidthException when min is longer than likely or likely longer than max */
    public Bandwidth {
        if (min.compareTo(likely) > 0 || likely.compareTo(max) > 0) {
            throw new BandwidthException(text(min, likely, max), BandwidthException.Reason.OUT_OF_ORDER,
                    List.of(min, likely, max));
        }
    }

    /** A bandwidth without spread. */
    public static Bandwidth of(Duration duration) {
        return new Bandwidth(duration, duration, duration);
    }

    public static Bandwidth weeks(int min, int likely, int max) {
        return new Bandwidth(Duration.weeks(min), Duration.weeks(likely), Duration.weeks(max));
    }

    /**
     * Reads {@code 6/12/26w}, {@code 6/12/26} (weeks), {@code 30d/12w/3m}, or one duration for all three. A value
     * without a unit takes the unit of the last value, when no other unit is given.
     *
     * @throws BandwidthException when there are two values or more than three, the units are unclear, or the order is
     *                            wrong
     * @throws DurationException  when a value is not a duration
     */
    public static Bandwidth parse(String text) {
        var parts = text.split("/", -1);
        return switch (parts.length) {
            case 1 -> of(Duration.parse(text));
            case 2 -> throw new BandwidthException(text, BandwidthException.Reason.TWO_VALUES, List.of());
            case 3 -> ofThree(parts, text);
            default -> throw new BandwidthException(text, BandwidthException.Reason.TOO_MANY_VALUES, List.of());
        };
    }

    private static Bandwidth ofThree(String[] parts, String text) {
        var given = Arrays.stream(parts).filter(part -> !isBare(part))
                .map(part -> Duration.parse(part).unit()).toList();
        var unclear = !given.isEmpty() && (isBare(parts[2]) || given.stream().distinct().count() > 1);
        if (given.size() < 3 && unclear) {
            throw new BandwidthException(text, BandwidthException.Reason.UNIT_UNCLEAR, List.of());
        }
        var unit = given.isEmpty() ? Duration.Unit.WEEK : given.getLast();
        var values = Arrays.stream(parts)
                .map(part -> Duration.parse(isBare(part) ? part + unit.symbol() : part)).toList();
        return new Bandwidth(values.get(0), values.get(1), values.get(2));
    }

    private static boolean isBare(String part) {
        return part.strip().matches("[\\d.,]+");
    }

    /** Each of the three scaled, rounded to thousandths of its unit. */
    public Bandwidth times(double factor) {
        return new Bandwidth(min.times(factor), likely.times(factor), max.times(factor));
    }

    /** Shortest added to shortest, likely to likely and longest to longest. */
    public Bandwidth plus(Bandwidth other) {
        return new Bandwidth(min.plus(other.min), likely.plus(other.likely), max.plus(other.max));
    }

    /** Whether all three are no time at all. */
    public boolean isZero() {
        return max.isZero();
    }

    /** The short form, {@code 6w}, {@code 6/12/26w} or {@code 30d/12w/3m}, that {@link #parse} gives back. */
    @Override
    public String toString() {
        return text(min, likely, max);
    }

    private static String text(Duration min, Duration likely, Duration max) {
        if (min.equals(likely) && likely.equals(max)) {
            return min.toString();
        }
        var sameUnit = Stream.of(min, likely, max).map(Duration::unit).distinct().count() == 1;
        return sameUnit
                ? min.amount() + "/" + likely.amount() + "/" + max
                : min + "/" + likely + "/" + max;
    }
}
