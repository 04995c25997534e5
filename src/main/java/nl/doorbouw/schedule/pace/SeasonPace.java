package nl.doorbouw.schedule.pace;

import nl.doorbouw.time.Workdays;

/**
 * Work that must begin early enough in a season to do its least part in it, and then goes on as ordinary work.
 *
 * @param starts the working days on which it may begin
 * @param days   working days in all
 */
public record SeasonPace(Workdays starts, Workdays calendar, int days) implements Pace {

    @Override
    public int start(int bound) {
        return starts.next(bound);
    }

    @Override
    public int finish(int start) {
        return calendar.finish(start, days);
    }

    @Override
    public int lastStart(int finish) {
        return starts.lastStart(calendar.lastStart(finish, days) + 1, 1);
    }
}
