package nl.doorbouw.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A length of time as it is planned: {@code 5d} working days, {@code 6w} weeks or {@code 3m} months.
 *
 * <p>A week is 5 working days and 7 calendar days, a month 13/3 weeks, so a working day is 1/5 week. Comparing is by
 * that length, and so not consistent with equals: {@code 5d} and {@code 1w} compare as 0 and are not equal.
 *
 * @param thousandths the amount in thousandths of the unit, so that scaling by 0.8 stays exact; from 0 to the
 *                    equivalent of {@value #MAX_WEEKS} weeks
 * @param unit        what is counted
 */
public record Duration(int thousandths, Unit unit) {

    /** The longest duration that is accepted: 20 years. */
    public static final int MAX_WEEKS = 1040;

    /** What a duration counts. The parts are fifteenths of a week, in which all three are whole. */
    public enum Unit {
        /** Working days. */
        DAY("d", 3, List.of("d", "dag", "dagen", "werkdag", "werkdagen", "day", "days", "workdays", "working days")),
        /** Weeks. */
        WEEK("w", 15, List.of("", "w", "wk", "wkn", "wks", "week", "weken", "weeks")),
        /** Months of 13/3 weeks; for a statutory term they are calendar months. */
        MONTH("m", 65, List.of("m", "mnd", "maand", "maanden", "month", "months"));

        private final String symbol;
        private final int parts;
        private final List<String> words;

        Unit(String symbol, int parts, List<String> words) {
            this.symbol = symbol;
            this.parts = parts;
            this.words = words;
        }

        /** The letter it is written with: d, w or m. */
        public String symbol() {
            return symbol;
        }

        private static Unit parse(String word, String text) {
            for (Unit unit : values()) {
                if (unit.words.contains(word)) {
                    return unit;
                }
            }
            throw new DurationException(text, DurationException.Reason.UNKNOWN_UNIT);
        }
    }

    private static final Pattern FORM = Pattern.compile("([-−]?)(\\d{1,15}(?:[.,]\\d{1,3})?)\\s*((?:\\p{L}.*)?)");
    private static final int WEEK_PARTS = Unit.WEEK.parts;

    /** No time at all. */
    public static final Duration ZERO = weeks(0);

    /** @throws DurationException when negative or longer than {@value #MAX_WEEKS} weeks */
    public Duration {
        if (thousandths < 0) {
            throw new DurationException(text(thousandths, unit), DurationException.Reason.NEGATIVE);
        }
        if ((long) thousandths * unit.parts > MAX_WEEKS * 1000L * WEEK_PARTS) {
            throw new DurationException(text(thousandths, unit), DurationException.Reason.TOO_LONG);
        }
    }

    public static Duration days(int n) {
        return of(n * 1000L, Unit.DAY);
    }

    public static Duration weeks(int n) {
        return of(n * 1000L, Unit.WEEK);
    }

    public static Duration months(int n) {
        return of(n * 1000L, Unit.MONTH);
    }

    /**
     * Reads {@code 5d}, {@code 6w}, {@code 2.5w}, {@code 2,5w}, {@code 3m}, a bare number of weeks, or the Dutch or
     * English words ({@code 6 weken}, {@code 3 months}, {@code 5 werkdagen}). Upper and lower case are the same.
     *
     * @throws DurationException when it is none of these
     */
    public static Duration parse(String text) {
        var trimmed = text.strip().toLowerCase(Locale.ROOT);
        if (trimmed.isEmpty()) {
            throw new DurationException(text, DurationException.Reason.EMPTY);
        }
        var form = FORM.matcher(trimmed);
        if (!form.matches()) {
            throw new DurationException(text, DurationException.Reason.NOT_A_NUMBER);
        }
        var unit = Unit.parse(form.group(3).strip(), text);
        var thousandths = new BigDecimal(form.group(2).replace(',', '.')).movePointRight(3).longValueExact();
        if (thousandths > 0 && (form.group(1).equals("-") || form.group(1).equals("−"))) {
            throw new DurationException(text, DurationException.Reason.NEGATIVE);
        }
        return of(thousandths, unit);
    }

    private static Duration of(long thousandths, Unit unit) {
        if (thousandths > Integer.MAX_VALUE) {
            throw new DurationException(text(thousandths, unit), DurationException.Reason.TOO_LONG);
        }
        // A negative amount keeps its sign here, so that the constructor can say what is wrong.
        return new Duration((int) Math.max(thousandths, Integer.MIN_VALUE), unit);
    }

    /**
     * This duration scaled, rounded half up to thousandths of its unit.
     *
     * @throws DurationException when the result is negative or too long
     */
    public Duration times(double factor) {
        return of(Math.round(thousandths * factor), unit);
    }

    /**
     * The two added: in their unit when they share it, otherwise in weeks, rounded half up to thousandths.
     *
     * @throws DurationException when the sum is too long
     */
    public Duration plus(Duration other) {
        if (unit == other.unit) {
            return of((long) thousandths + other.thousandths, unit);
        }
        return of(roundedHalfUp(parts() + other.parts(), WEEK_PARTS), Unit.WEEK);
    }

    /** Working days, rounded half up: 5d is 5, 6w is 30, 3m is 65. */
    public int workingDays() {
        return (int) roundedHalfUp(parts() * 5, WEEK_PARTS * 1000L);
    }

    /** Calendar days, rounded half up: 5d is 7, 6w is 42, 3m is 91. */
    public int calendarDays() {
        return (int) roundedHalfUp(parts() * 7, WEEK_PARTS * 1000L);
    }

    /** The length in weeks: 5d is 1.0, 3m is 13.0. */
    public double weeks() {
        return parts() / (WEEK_PARTS * 1000.0);
    }

    /** Whether it is no time at all. */
    public boolean isZero() {
        return thousandths == 0;
    }

    /** Compares by length, whatever the units: negative, zero or positive as this is shorter, as long, or longer. */
    public int compareTo(Duration other) {
        return Long.compare(parts(), other.parts());
    }

    /** The short form, {@code 6w} or {@code 2.5w}, that {@link #parse} gives back. */
    @Override
    public String toString() {
        return text(thousandths, unit);
    }

    /** The amount without its unit: {@code 6} or {@code 2.5}. */
    String amount() {
        return amount(thousandths);
    }

    private long parts() {
        return (long) thousandths * unit.parts;
    }

    private static long roundedHalfUp(long amount, long divisor) {
        return Math.floorDiv(2 * amount + divisor, 2 * divisor);
    }

    private static String text(long thousandths, Unit unit) {
        return amount(thousandths) + unit.symbol;
    }

    private static String amount(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }
}
