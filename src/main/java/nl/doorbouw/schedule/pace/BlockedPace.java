package nl.doorbouw.schedule.pace;

import nl.doorbouw.time.Workdays;

/**
 * A decision without known meetings that takes its working days, and then cannot fall on certain days, such as those around
 * an election.
 *
 * @param work at least one working day
 * @param open the working days on which can be decided
 */
public record BlockedPace(WorkPace work, Workdays open) implements Pace {

    @Override
    public int start(int bound) {
        return work.start(bound);
    }

    @Override
    public int finish(int start) {
        return open.next(work.finish(start) - 1) + 1;
    }

    @Override
    public int lastStart(int finish) {
        return work.lastStart(open.lastStart(finish, 1) + 1);
    }
}
