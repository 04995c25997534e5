package nl.doorbouw.schedule.pace;

import nl.doorbouw.time.Workdays;
import nl.doorbouw.time.term.StatutoryTerm;

/**
 * A statutory or waiting term, which runs from the day its predecessor has finished.
 *
 * @param starts the days on which it can start: what people do themselves, such as putting a draft on display, they do on an
 *               ordinary day; what follows from the day before by law starts on any day
 */
public record TermPace(StatutoryTerm term, Workdays starts) implements Pace {

    @Override
    public int start(int bound) {
        return starts.next(bound);
    }

    @Override
    public int finish(int start) {
        return term.finish(start);
    }

    @Override
    public int lastStart(int finish) {
        return starts.lastStart(term.lastStart(finish) + 1, 1);
    }
}
