package nl.doorbouw.time.meeting;

/** Says that a text is not a rule for meetings, and why. */
public final class MeetingRuleException extends RuntimeException {

    /** What is wrong with it. */
    public enum Reason {
        /** Nothing was entered, or only a hand-in time or recess. */
        NO_MEETINGS,
        /** A part is none of those that {@link MeetingRule#parse} names. */
        NOT_UNDERSTOOD,
        /** The same part, or two kinds of meetings, were given. */
        GIVEN_TWICE,
        /** {@code every} needs from 1 to 52 weeks. */
        BAD_INTERVAL,
        /** The day of the week is not known. */
        BAD_WEEKDAY,
        /** A date is not written as {@code 2027-01-20}, does not exist or lies outside 2000 to 2099. */
        BAD_DATE,
        /** The date after {@code from} is another day of the week, or is missing where weeks are skipped. */
        BAD_START,
        /** The hand-in time is not a duration. */
        BAD_HAND_IN
    }

    private final String text;
    private final Reason reason;

    public MeetingRuleException(String text, Reason reason) {
        super("Not a meeting rule: \"" + text + "\" (" + reason + ")");
        this.text = text;
        this.reason = reason;
    }

    /** The part that is wrong, as entered. */
    public String text() {
        return text;
    }

    public Reason reason() {
        return reason;
    }
}
