package nl.doorbouw.chart;

/**
 * Which day lies at which x. Immutable.
 *
 * @param left         the epoch day at x = 0; parts of days count
 * @param pixelsPerDay within {@value #LEAST} and {@value #MOST}; what lies outside is brought inside
 */
public record TimeScale(double left, double pixelsPerDay) {

    /** A century in a small window. */
    public static final double LEAST = 0.02;
    /** A day as wide as a word. */
    public static final double MOST = 40;

    public TimeScale {
        pixelsPerDay = Math.clamp(pixelsPerDay, LEAST, MOST);
    }

    /** The scale that shows a span of days, half open, in so many pixels. */
    public static TimeScale fit(double from, double to, double width) {
        return new TimeScale(from, Math.max(1, width) / Math.max(1, to - from));
    }

    public double x(double epochDay) {
        return (epochDay - left) * pixelsPerDay;
    }

    public double day(double x) {
        return left + x / pixelsPerDay;
    }

    /** Larger (over 1) or smaller, with the day at {@code aroundX} kept where it is. */
    public TimeScale zoomed(double factor, double aroundX) {
        double pixels = Math.clamp(pixelsPerDay * factor, LEAST, MOST);
        return new TimeScale(day(aroundX) - aroundX / pixels, pixels);
    }

    /** Later days come into view when {@code pixels} is positive. */
    public TimeScale scrolled(double pixels) {
        return new TimeScale(left + pixels / pixelsPerDay, pixelsPerDay);
    }
}
