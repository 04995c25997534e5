package nl.doorbouw.schedule;

import java.time.LocalDate;
import java.util.Optional;

/** Time in which a step stands still though everything it waits for is there. Half open: {@code to} is the first day after. */
public sealed interface Wait {

    LocalDate from();

    LocalDate to();

    /** Days off in the calendar of the step, longer than a weekend. */
    record ForCalendar(LocalDate from, LocalDate to) implements Wait {
    }

    /** The season in which it may begin has yet to open. */
    record ForSeason(LocalDate from, LocalDate to) implements Wait {
    }

    /**
     * The next meeting for which papers can be handed in.
     *
     * @param from    when the papers are ready
     * @param to      the hand-in day
     * @param body    the code of the body that meets
     * @param meeting the day it decides
     * @param missed  the meeting before it, when its hand-in day had passed
     */
    record ForMeeting(LocalDate from, LocalDate to, String body, LocalDate meeting, Optional<LocalDate> missed) implements Wait {

        /** The day on which papers for the missed meeting had to be in. */
        public Optional<LocalDate> missedHandIn() {
            return missed.map(day -> day.minusDays(meeting.toEpochDay() - to.toEpochDay()));
        }
    }
}
