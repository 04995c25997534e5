package nl.doorbouw.time;

import java.time.LocalDate;

/** Says that a day was asked for, or was reached by counting, that lies outside the days a table was made for. */
public final class HorizonException extends RuntimeException {

    private final int day;

    public HorizonException(int day) {
        super("Outside the planning horizon: " + LocalDate.ofEpochDay(day));
        this.day = day;
    }

    /** The day asked for, or the first day past the horizon where counting ran out of it; an epoch day. */
    public int day() {
        return day;
    }
}
