package nl.doorbouw.schedule.pace;

import nl.doorbouw.time.Workdays;

/**
 * Work that takes a number of counting days of its calendar.
 *
 * @param days counting days; with none, the step starts and finishes at once, whatever the day
 */
public record WorkPace(Workdays calendar, int days) implements Pace {

    @Override
    public int start(int bound, int length) {
        return length == 0 ? bound : calendar.next(bound);
    }

    @Override
    public int finish(int start, int length) {
        return calendar.finish(start, length);
    }

    @Override
    public int lastStart(int finish, int length) {
        return calendar.lastStart(finish, length);
    }
}
