package nl.doorbouw.exchange.project.read.time;

import java.util.Optional;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.calendar.StepCalendar;

/**
 * How long a step takes.
 *
 * @param bandwidth none for a milestone
 * @param calendar  the calendar in which it counts
 */
public record StepTime(StepKind kind, Optional<Bandwidth> bandwidth, StepCalendar calendar) {
}
