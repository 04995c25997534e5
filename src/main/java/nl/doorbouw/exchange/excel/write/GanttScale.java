package nl.doorbouw.exchange.excel.write;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** What one column of a Gantt in cells stands for. */
public enum GanttScale {
    MONTH,
    WEEK;

    /** The first day of the column that a day is in. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
    }

    /** The first day of the next column. */
    LocalDate next(LocalDate first) {
        return switch (this) {
            case MONTH -> first.plusMonths(1);
            case WEEK -> first.plusWeeks(1);
        };
    }

    /** A formula for the first day of the next column, from the cell with the first day of this one. */
    String next(String cell) {
        return switch (this) {
            case MONTH -> "EDATE(" + cell + ",1)";
            case WEEK -> "(" + cell + "+7)";
        };
    }
}
