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
    public int start(int bound, int length) {
        return starts.next(bound);
    }

    @Override
    public int finish(int start, int length) {
        return calendar.finish(start, length);
    }

    @Override
    public int lastStart(int finish, int length) {
        return starts.lastStart(calendar.lastStart(finish, length) + 1, 1);
    }
}
