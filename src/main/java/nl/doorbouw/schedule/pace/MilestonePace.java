package nl.doorbouw.schedule.pace;

import nl.doorbouw.time.Workdays;

/** A milestone that can only fall on a day that counts in its calendar, such as the start of building. */
public record MilestonePace(Workdays calendar) implements Pace {

    @Override
    public int days() {
        return 0;
    }

    @Override
    public int start(int bound, int length) {
        return calendar.next(bound);
    }

    @Override
    public int finish(int start, int length) {
        return start;
    }

    @Override
    public int lastStart(int finish, int length) {
        return calendar.lastStart(finish + 1, 1);
    }
}
