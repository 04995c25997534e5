package nl.doorbouw.schedule.pass;

import nl.doorbouw.plan.word.LinkType;
import nl.doorbouw.time.Workdays;

/**
 * Moves a day by the lag of a link, in the calendar of the successor.
 *
 * <p>A finish that is asked for on Monday morning is there on Friday afternoon: no work lies between. So a step may be finished on the
 * last day of its calendar before the day that a link names, and MS Project reckons so too.
 */
public final class LinkDays {

    private LinkDays() {
    }

    /**
     * What a link asks of its successor, given the start or finish of its predecessor that it looks at.
     *
     * @param lag in days of the calendar; negative is a lead
     */
    public static int later(Workdays calendar, LinkType type, int day, int lag) {
        int moved = lag == 0 ? day : lag > 0 ? calendar.finish(day, lag) : calendar.lastStart(day, -lag);
        return type.toFinish() ? calendar.endOfWork(moved) : moved;
    }

    /** The last day of the predecessor that {@link #later} does not bring past the given one. */
    static int earlier(Workdays calendar, LinkType type, int day, int lag) {
        int last = type.toFinish() ? calendar.next(day) : day;
        if (lag == 0) {
            return last;
        }
        return lag > 0 ? calendar.lastStart(last, lag) : calendar.finish(last + 1, -lag) - 1;
    }
}
