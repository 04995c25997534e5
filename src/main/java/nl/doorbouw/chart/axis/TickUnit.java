package nl.doorbouw.chart.axis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import nl.doorbouw.chart.TimeScale;

/** What the marks of a time axis count, from fine to coarse. */
public enum TickUnit {
    WEEK(7),
    MONTH(30.4),
    QUARTER(91.3),
    YEAR(365.2),
    DECADE(3652.4);

    /** A label such as {@code mrt} or {@code w12} needs this many pixels. */
    private static final double ROOM = 30;
    private static final int MONTH_LETTERS = 3;

    private final double days;

    TickUnit(double days) {
        this.days = days;
    }

    /** The finest unit whose labels have room on a scale. */
    public static TickUnit finest(TimeScale scale) {
        for (TickUnit unit : values()) {
            if (unit.days * scale.pixelsPerDay() >= ROOM) {
                return unit;
            }
        }
        return DECADE;
    }

    /** The unit that stands above this one on the axis; nothing stands above years. */
    public Optional<TickUnit> above() {
        return switch (this) {
            case WEEK -> Optional.of(MONTH);
            case MONTH, QUARTER -> Optional.of(YEAR);
            case YEAR, DECADE -> Optional.empty();
        };
    }

    /** The first day of the unit in which a day lies. */
    LocalDate floor(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(day.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), 10));
        };
    }

    /** The first day of the next unit. */
    LocalDate next(LocalDate first) {
        return switch (this) {
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
            case QUARTER -> first.plusMonths(3);
            case YEAR -> first.plusYears(1);
            case DECADE -> first.plusYears(10);
        };
    }

    /** The label in the row of this unit; a month that stands above its weeks also names its year. */
    String label(LocalDate first, Locale locale, boolean alone) {
        return switch (this) {
            case WEEK -> "w" + first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case MONTH -> alone ? month(first, locale) + " " + first.getYear() : month(first, locale);
            case QUARTER -> DateTimeFormatter.ofPattern("QQQ", locale).format(first);
            case YEAR, DECADE -> String.valueOf(first.getYear());
        };
    }

    /** Three letters without a full stop, as in a timetable. */
    private static String month(LocalDate first, Locale locale) {
        String name = first.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale).replace(".", "");
        return name.substring(0, Math.min(MONTH_LETTERS, name.length()));
    }
}
