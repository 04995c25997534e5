package nl.doorbouw.schedule.pace;

/**
 * How the finish of a step follows from its start. Days are epoch days, spans half open; nothing is allocated.
 *
 * <p>A pace has a length of its own, and can be asked for another one, as a simulation draws it: both are in the days that the
 * pace counts (working days, calendar days for a term). A meeting or a milestone has no length and gives the same for all.
 *
 * <p>For every pace and length: {@code start} is the first allowed start that is not before the bound, {@code finish} never
 * goes back when the start goes forward, and {@code lastStart(f)} is the last allowed start whose finish is not after {@code f}.
 */
public sealed interface Pace permits WorkPace, MilestonePace, TermPace, SeasonPace, MeetingPace, BlockedPace {

    /** Its own length in the days that it counts; 0 when it has none. */
    int days();

    /** The first allowed start on or after the bound. */
    int start(int bound, int days);

    /** The exclusive end of the step when it begins at an allowed start. */
    int finish(int start, int days);

    /** The last allowed start whose finish is on or before {@code finish}. */
    int lastStart(int finish, int days);

    default int start(int bound) {
        return start(bound, days());
    }

    default int finish(int start) {
        return finish(start, days());
    }

    default int lastStart(int finish) {
        return lastStart(finish, days());
    }

    /** The first allowed start whose finish is on or after {@code finish}. */
    default int firstStartFor(int finish, int days) {
        return start(lastStart(finish - 1, days) + 1, days);
    }

    default int firstStartFor(int finish) {
        return firstStartFor(finish, days());
    }

    /** The latest day on which a step will have begun that was done by then, whether or not that was foreseen. */
    default int begun(int finish, int days) {
        return lastStart(finish, days);
    }

    /** The last allowed start on or before the bound. */
    default int lastAllowed(int bound) {
        int next = start(bound);
        return next == bound ? bound : lastStart(finish(next) - 1);
    }
}
