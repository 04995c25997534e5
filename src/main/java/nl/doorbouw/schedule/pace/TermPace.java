package nl.doorbouw.schedule.pace;

import nl.doorbouw.time.term.StatutoryTerm;

/** A statutory or waiting term, which runs from the day its predecessor has finished. */
public record TermPace(StatutoryTerm term) implements Pace {

    @Override
    public int start(int bound) {
        return bound;
    }

    @Override
    public int finish(int start) {
        return term.finish(start);
    }

    @Override
    public int lastStart(int finish) {
        return term.lastStart(finish);
    }
}
