package nl.doorbouw.schedule;

import java.time.LocalDate;

/**
 * When a step runs in one pass, in epoch days, half open.
 *
 * @param atDayEnd for a step that takes no time: whether it falls at the end of the day before {@code start}, as one that
 *                 follows another's last day does, and not at the beginning of {@code start}
 */
public record Span(int start, int finish, boolean atDayEnd) {

    public boolean isEmpty() {
        return start == finish;
    }

    /** The first day, as screens show it. */
    public LocalDate firstDay() {
        return isEmpty() ? lastDay() : LocalDate.ofEpochDay(start);
    }

    /** The last day, inclusive, as screens show it. */
    public LocalDate lastDay() {
        return LocalDate.ofEpochDay(isEmpty() && !atDayEnd ? finish : finish - 1L);
    }
}
