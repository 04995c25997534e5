package nl.doorbouw.schedule.pace;

import nl.doorbouw.time.Workdays;
import nl.doorbouw.time.term.StatutoryTerm;

/**
 * A statutory or waiting term, which runs from the day its predecessor has finished.
 *
 * @param starts the days on which it can start: what people do themselves, such as putting a draft on display, they do on an
 *               ordinary day; what follows from the day before by law starts on any day
 * @param days   its length in calendar days; of that length it counts whole months as calendar months
 */
public record TermPace(StatutoryTerm term, Workdays starts, int days) implements Pace {

    public TermPace(StatutoryTerm term, Workdays starts) {
        this(term, starts, term.calendarDays());
    }

    @Override
    public int start(int bound, int length) {
        return starts.next(bound);
    }

    @Override
    public int finish(int start, int length) {
        return length == days ? term.finish(start) : term.finish(start, length);
    }

    @Override
    public int lastStart(int finish, int length) {
        int last = length == days ? term.lastStart(finish) : term.lastStart(finish, length);
        return starts.lastStart(last + 1, 1);
    }
}
