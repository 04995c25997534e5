package nl.doorbouw.schedule.pace;

import nl.doorbouw.time.Workdays;

/** A milestone that can only fall on a day that counts in its calendar, such as the start of building. */
public record MilestonePace(Workdays calendar) implements Pace {

    @Override
    public int start(int bound) {
        return calendar.next(bound);
    }

    @Override
    public int finish(int start) {
        return start;
    }

    @Override
    public int lastStart(int finish) {
        return calendar.lastStart(finish + 1, 1);
    }
}
