package nl.doorbouw.schedule.pace;

import nl.doorbouw.time.Workdays;

/**
 * Work that takes a number of counting days of its calendar.
 *
 * @param days counting days; with none, the step starts and finishes at once, whatever the day
 */
public record WorkPace(Workdays calendar, int days) implements Pace {

    @Override
    public int start(int bound) {
        return days == 0 ? bound : calendar.next(bound);
    }

    @Override
    public int finish(int start) {
        return calendar.finish(start, days);
    }

    @Override
    public int lastStart(int finish) {
        return calendar.lastStart(finish, days);
    }
}
