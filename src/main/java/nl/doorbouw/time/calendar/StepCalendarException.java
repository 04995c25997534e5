package nl.doorbouw.time.calendar;

/** Says that a text does not name a step's calendar, and why. */
public final class StepCalendarException extends RuntimeException {

    /** What is wrong with it. */
    public enum Reason {
        /** No calendar is called so. */
        UNKNOWN,
        /** A season needs two existing days of the year, as in {@code season 05-15..09-30}. */
        BAD_SEASON
    }

    private final String text;
    private final Reason reason;

    public StepCalendarException(String text, Reason reason) {
        super("Not a calendar: \"" + text + "\" (" + reason + ")");
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
