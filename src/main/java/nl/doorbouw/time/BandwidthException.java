package nl.doorbouw.time;

import java.util.List;

/** Says that a text or three durations do not make a bandwidth, and why. */
public final class BandwidthException extends RuntimeException {

    /** What is wrong with it. */
    public enum Reason {
        /** The shortest is longer than the likely one, or the likely one longer than the longest. */
        OUT_OF_ORDER,
        /** Two values: it is not clear which one is missing. */
        TWO_VALUES,
        /** More than three values. */
        TOO_MANY_VALUES,
        /** Some values have a unit and others do not, and it is not clear which one these have. */
        UNIT_UNCLEAR
    }

    private final String text;
    private final Reason reason;
    private final List<Duration> values;

    public BandwidthException(String text, Reason reason, List<Duration> values) {
        super("Not a bandwidth: \"" + text + "\" (" + reason + ")");
        this.text = text;
        this.reason = reason;
        this.values = List.copyOf(values);
    }

    /** What was entered. */
    public String text() {
        return text;
    }

    public Reason reason() {
        return reason;
    }

    /** Shortest, likely and longest as given; empty when the text could not be split into three. */
    public List<Duration> values() {
        return values;
    }
}
