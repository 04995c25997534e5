package nl.doorbouw.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.doorbouw.time.Period;

/**
 * The school holidays of a region in any year: known dates from {@code school-holidays.tsv}, otherwise an estimate.
 *
 * <p>A period runs from its first Saturday up to and including its last Sunday. The estimate is ours:
 * <ul>
 *   <li>summer: six weeks; the first region starts on the first Saturday from 4 July, the next ones one and two weeks
 *       later, in an order that repeats every six years (it fits all summers in the table up to 2026);
 *   <li>Christmas: sixteen days from the Saturday on or before 25 December, which always hold 1 January;
 *   <li>autumn: the week from the Saturday on or after 15 October; spring: from that on or after 14 February;
 *   <li>May: two weeks from the Saturday on or before 27 April.
 * </ul>
 */
public final class SchoolHolidays {

    private static final int WEEK = 7;

    private final KnownPeriods known = new KnownPeriods("/calendar/school-holidays.tsv");

    /** The holiday that starts in the given calendar year. */
    public Period period(int year, Region region, SchoolHoliday holiday) {
        return known.find(year, region, holiday.dataName()).orElseGet(() -> estimate(year, region, holiday));
    }

    /** Whether the dates come from the table; otherwise they are an estimate. */
    public boolean isKnown(int year, Region region, SchoolHoliday holiday) {
        return known.find(year, region, holiday.dataName()).isPresent();
    }

    static Period estimate(int year, Region region, SchoolHoliday holiday) {
        return switch (holiday) {
            case SPRING -> weeks(saturdayFrom(LocalDate.of(year, 2, 14)), 1);
            case MAY -> weeks(saturdayUntil(LocalDate.of(year, 4, 27)), 2);
            case SUMMER -> weeks(saturdayFrom(LocalDate.of(year, 7, 4)).plusWeeks(turn(year, region)), 6);
            case AUTUMN -> weeks(saturdayFrom(LocalDate.of(year, 10, 15)), 1);
            case CHRISTMAS -> weeks(saturdayUntil(LocalDate.of(year, 12, 25)), 2);
        };
    }

    /** How many regions start their summer earlier. */
    private static int turn(int year, Region region) {
        var order = switch (Math.floorMod(year, 6)) {
            case 0 -> "MNZ";
            case 1 -> "MZN";
            case 2 -> "ZMN";
            case 3 -> "ZNM";
            case 4 -> "NZM";
            default -> "NMZ";
        };
        return order.indexOf(region.name().charAt(0));
    }

    private static Period weeks(LocalDate saturday, int weeks) {
        return Period.ofDays(saturday, saturday.plusDays(weeks * WEEK + 1L));
    }

    private static LocalDate saturdayFrom(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    private static LocalDate saturdayUntil(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    }
}
