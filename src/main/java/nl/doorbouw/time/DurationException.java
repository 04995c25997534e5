package nl.doorbouw.time;

/** Says that a text or a sum is not a duration this program can plan with, and why. */
public final class DurationException extends RuntimeException {

    /** What is wrong with it. */
    public enum Reason {
        /** Nothing was entered. */
        EMPTY,
        /** It does not start with a number, or the number has more than three decimals. */
        NOT_A_NUMBER,
        /** The number is followed by a word that is not days, weeks or months. */
        UNKNOWN_UNIT,
        /** Less than nothing; only a lag has a sign. */
        NEGATIVE,
        /** More than {@link Duration#MAX_WEEKS} weeks. */
        TOO_LONG
    }

    private final String text;
    private final Reason reason;

    public DurationException(String text, Reason reason) {
        super("Not a duration: \"" + text + "\" (" + reason + ")");
        this.text = text;
        this.reason = reason;
    }

    /** What was entered or computed. */
    public String text() {
        return text;
    }

    public Reason reason() {
        return reason;
    }
}
