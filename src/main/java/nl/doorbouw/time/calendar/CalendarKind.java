package nl.doorbouw.time.calendar;

/** The calendars that hold all year round. */
public enum CalendarKind implements StepCalendar {
    /** Monday to Friday less the national holidays of working life. */
    WORK("work"),
    /** Work less the bouwvak of the region and the Christmas school holiday. */
    BUILDING("building"),
    /** Building less some weeks of frost each winter. */
    BUILDING_FROST("building+frost"),
    /** Work less the summer and Christmas school holidays of the region: for participation. */
    SCHOOL("school"),
    /** Every day. */
    CONTINUOUS("continuous");

    private final String text;

    CalendarKind(String text) {
        this.text = text;
    }

    /** The form that {@link StepCalendar#parse} reads. */
    @Override
    public String toString() {
        return text;
    }
}
