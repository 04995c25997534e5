package nl.doorbouw.time.calendar;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import nl.doorbouw.time.Period;

/**
 * The bouwvak, the summer closure of building firms, of a region in any year: found dates from {@code bouwvak.tsv},
 * otherwise weeks 3, 4 and 5 of the region's school summer holiday.
 *
 * <p>That rule fits all six found cases (2017 and 2024). The bouwvak is an advice of Bouwend Nederland: about a third
 * of the firms close in a fixed period. A period runs from a Monday up to and including the Friday 18 days later.
 */
public final class Bouwvak {

    private final KnownPeriods known = new KnownPeriods("/calendar/bouwvak.tsv");
    private final SchoolHolidays schoolHolidays;

    public Bouwvak(SchoolHolidays schoolHolidays) {
        this.schoolHolidays = schoolHolidays;
    }

    /** The bouwvak of the given calendar year. */
    public Period period(int year, Region region) {
        return known.find(year, region, "bouwvak").orElseGet(() -> byRule(year, region));
    }

    /** Whether the dates come from the table; otherwise they follow from the school holidays by the rule. */
    public boolean isKnown(int year, Region region) {
        return known.find(year, region, "bouwvak").isPresent();
    }

    Period byRule(int year, Region region) {
        var summer = schoolHolidays.period(year, region, SchoolHoliday.SUMMER).firstDay();
        var monday = summer.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).plusWeeks(2);
        return Period.ofDays(monday, monday.plusDays(18));
    }
}
