package nl.doorbouw.time;

import java.time.LocalDate;

/**
 * A half-open span of epoch days: from the start of {@code start} to the start of {@code finish}.
 *
 * @param start  the first day
 * @param finish the day after the last one, not before start
 */
public record Period(int start, int finish) {

    public Period {
        if (finish < start) {
            throw new IllegalArgumentException("A period cannot finish before it starts: " + start + ", " + finish);
        }
    }

    /** The period of whole days from the first up to and including the last. */
    public static Period ofDays(LocalDate first, LocalDate last) {
        return new Period((int) first.toEpochDay(), (int) last.toEpochDay() + 1);
    }

    public boolean contains(int day) {
        return start <= day && day < finish;
    }

    /** How many days it has. */
    public int length() {
        return finish - start;
    }

    public LocalDate firstDay() {
        return LocalDate.ofEpochDay(start);
    }

    /** The last day that belongs to it; the day before the first when it is empty. */
    public LocalDate lastDay() {
        return LocalDate.ofEpochDay(finish - 1L);
    }
}
