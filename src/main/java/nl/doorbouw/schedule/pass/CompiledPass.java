package nl.doorbouw.schedule.pass;

import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.LinkType;
import nl.doorbouw.schedule.pace.Pace;
import nl.doorbouw.time.Workdays;

/**
 * One pass of a network in flat arrays, by the index of the step. Links are in compressed rows: those of step {@code i} are
 * {@code linkStart[i]} up to {@code linkStart[i + 1]}, divided into groups of which the mildest counts.
 *
 * @param order     the steps, each after all that it waits for
 * @param paces     how each step's finish follows from its start
 * @param lagCalendars the calendar in which the lags of a step's links count
 * @param linkFrom  the predecessor of each link
 * @param links     the links as the plan has them
 * @param linkTypes the type of each link
 * @param linkLag   its lag in days of the lag calendar; negative is a lead
 * @param linkGroup its group, counted from 0 for each step
 * @param active    whether others wait for the step in this pass
 */
public record CompiledPass(int[] order, Pace[] paces, Workdays[] lagCalendars, int[] linkStart, int[] linkFrom,
        Link[] links, LinkType[] linkTypes, int[] linkLag, int[] linkGroup, boolean[] active) {

    /** A day moved by a lag in the successor's calendar. */
    public int later(int step, int day, int lag) {
        if (lag == 0) {
            return day;
        }
        return lag > 0 ? lagCalendars[step].finish(day, lag) : lagCalendars[step].lastStart(day, -lag);
    }

    /** The last day that {@link #later} does not bring past the given one. */
    public int earlier(int step, int day, int lag) {
        if (lag == 0) {
            return day;
        }
        return lag > 0 ? lagCalendars[step].lastStart(day, lag) : lagCalendars[step].finish(day + 1, -lag) - 1;
    }
}
