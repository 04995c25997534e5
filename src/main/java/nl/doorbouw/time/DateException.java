package nl.doorbouw.time;

/** Says that a text is not a date this program can plan with, and why. */
public final class DateException extends RuntimeException {

    /** What is wrong with it. */
    public enum Reason {
        /** Nothing was entered. */
        EMPTY,
        /** It is not written as {@code 2027-03-11}, {@code 11-03-2027} or {@code 11 mrt 2027}. */
        NOT_A_DATE,
        /** The month has no such day, or the year no such month. */
        NO_SUCH_DAY,
        /** Before {@link DateText#FIRST}. */
        TOO_EARLY,
        /** After {@link DateText#LAST}. */
        TOO_LATE
    }

    private final String text;
    private final Reason reason;

    public DateException(String text, Reason reason) {
        super("Not a date: \"" + text + "\" (" + reason + ")");
        this.text = text;
        this.reason = reason;
    }

    /** What was entered. */
    public String text() {
        return text;
    }

    public Reason reason() {
        return reason;
    }
}
