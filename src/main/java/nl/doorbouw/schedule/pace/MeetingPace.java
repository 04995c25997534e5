package nl.doorbouw.schedule.pace;

import nl.doorbouw.time.meeting.Meetings;

/** A decision that falls on the first meeting for which the papers, ready at the start, can still be handed in. */
public record MeetingPace(Meetings meetings) implements Pace {

    @Override
    public int days() {
        return 0;
    }

    @Override
    public int start(int bound, int length) {
        return bound;
    }

    @Override
    public int finish(int start, int length) {
        return meetings.finish(start);
    }

    @Override
    public int lastStart(int finish, int length) {
        return meetings.lastReady(finish);
    }

    /** A body may have decided on another day than those it is known to meet. */
    @Override
    public int begun(int finish, int length) {
        return finish - 1 - meetings.handInDays();
    }
}
