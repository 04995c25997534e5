package nl.doorbouw.schedule.pace;

import nl.doorbouw.time.Workdays;

/**
 * A decision without known meetings that takes its working days, and then cannot fall on certain days, such as those around
 * an election.
 *
 * @param work how it takes its days, at least one
 * @param open the working days on which can be decided
 */
public record BlockedPace(Pace work, Workdays open) implements Pace {

    @Override
    public int days() {
        return work.days();
    }

    @Override
    public int start(int bound, int length) {
        return work.start(bound, length);
    }

    @Override
    public int finish(int start, int length) {
        return open.next(work.finish(start, length) - 1) + 1;
    }

    @Override
    public int lastStart(int finish, int length) {
        return work.lastStart(open.lastStart(finish, 1) + 1, length);
    }

    /** Of starts that end in one block all finish on the same day, so the finish does not tell which is the last. */
    @Override
    public int lastAllowed(int bound) {
        return work.lastAllowed(bound);
    }
}
