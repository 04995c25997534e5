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

    /** What a link asks of a step, given the start or finish of its predecessor that it looks at. */
    public int later(int step, int link, int day) {
        return LinkDays.later(lagCalendars[step], linkTypes[link], day, linkLag[link]);
    }

    /** The last day of the predecessor that {@link #later} does not bring past the given one. */
    public int earlier(int step, int link, int day) {
        return LinkDays.earlier(lagCalendars[step], linkTypes[link], day, linkLag[link]);
    }
}
