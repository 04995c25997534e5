package nl.doorbouw.time.term;

/** The day on which a statutory term starts to run, seen from the event that starts it. */
public enum FirstDay {
    /** The day of the event: views from the day a draft is on display (Awb 3:16). */
    DAY_ITSELF(0),
    /** The day after it: appeal and objection from the day after publication (Awb 6:8), a permit after receipt. */
    DAY_AFTER(1);

    private final int daysLater;

    FirstDay(int daysLater) {
        this.daysLater = daysLater;
    }

    /** Calendar days from the event to the first day of the term. */
    public int daysLater() {
        return daysLater;
    }
}
