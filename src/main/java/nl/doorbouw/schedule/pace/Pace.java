package nl.doorbouw.schedule.pace;

/**
 * How the finish of a step follows from its start in one pass. Days are epoch days, spans half open; nothing is allocated.
 *
 * <p>For every pace: {@code start} is the first allowed start that is not before the bound, {@code finish} never goes back
 * when the start goes forward, and {@code lastStart(f)} is the last allowed start whose finish is not after {@code f}.
 */
public sealed interface Pace permits WorkPace, MilestonePace, TermPace, SeasonPace, MeetingPace, BlockedPace {

    /** The first allowed start on or after the bound. */
    int start(int bound);

    /** The exclusive end of the step when it begins at an allowed start. */
    int finish(int start);

    /** The last allowed start whose finish is on or before {@code finish}. */
    int lastStart(int finish);

    /** The first allowed start whose finish is on or after {@code finish}. */
    default int firstStartFor(int finish) {
        return start(lastStart(finish - 1) + 1);
    }

    /** The latest day on which a step will have begun that was done by then, whether or not that was foreseen. */
    default int begun(int finish) {
        return lastStart(finish);
    }

    /** The last allowed start on or before the bound. */
    default int lastAllowed(int bound) {
        int next = start(bound);
        return next == bound ? bound : lastStart(finish(next) - 1);
    }
}
