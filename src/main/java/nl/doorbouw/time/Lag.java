package nl.doorbouw.time;

/**
 * The time between the two ends of a link: later ({@code +4w}) or, with a lead, earlier ({@code -2w}).
 *
 * <p>The size is ordered by size, also for a lead: {@code -2/4/8w} leads by at least two and at most eight weeks.
 *
 * @param sign 1 for later, -1 for earlier, 0 for none; 0 exactly when the size is zero
 * @param size how much, without its sign
 */
public record Lag(int sign, Bandwidth size) {

    /** No lag. */
    public static final Lag NONE = new Lag(0, Bandwidth.of(Duration.ZERO));

    /** A zero size becomes no lag, whatever its sign and unit, so that equal lags are equal records. */
    public Lag {
        if (sign < -1 || sign > 1) {
            throw new IllegalArgumentException("The sign of a lag is -1, 0 or 1, not " + sign);
        }
        if (size.isZero()) {
            sign = 0;
            size = Bandwidth.of(Duration.ZERO);
        } else if (sign == 0) {
            throw new IllegalArgumentException("A lag of " + size + " needs a sign");
        }
    }

    /** The successor this much later. */
    public static Lag of(Duration later) {
        return new Lag(1, Bandwidth.of(later));
    }

    /**
     * Reads {@code +4w}, {@code -2w}, {@code +4/8/14w}; an empty text is no lag, and without a sign it is later.
     *
     * @throws DurationException  when a value is not a duration
     * @throws BandwidthException when the values are not a bandwidth
     */
    public static Lag parse(String text) {
        var trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return NONE;
        }
        return switch (trimmed.charAt(0)) {
            case '-', '−' -> new Lag(-1, Bandwidth.parse(trimmed.substring(1).strip()));
            case '+' -> new Lag(1, Bandwidth.parse(trimmed.substring(1).strip()));
            default -> new Lag(1, Bandwidth.parse(trimmed));
        };
    }

    /** The short form, empty for none, {@code +4w} or {@code -2w}, that {@link #parse} gives back. */
    @Override
    public String toString() {
        return switch (sign) {
            case 0 -> "";
            case -1 -> "-" + size;
            default -> "+" + size;
        };
    }
}
