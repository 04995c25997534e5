package nl.doorbouw.chart.axis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.doorbouw.chart.TimeScale;
import nl.doorbouw.time.Period;
import nl.doorbouw.time.calendar.Bouwvak;
import nl.doorbouw.time.calendar.Region;
import nl.doorbouw.time.calendar.SchoolHoliday;
import nl.doorbouw.time.calendar.SchoolHolidays;

/** The periods that stand shaded behind the bars because less is done in them: summer recess, bouwvak, weekends. */
public final class Shading {

    /** Where a period is narrower than this, shading it would only make stripes. */
    private static final double LEAST_PIXELS = 5;
    private static final double LEAST_WEEKEND_PIXELS = 8;
    private static final int SUMMER_DAYS = 44;
    private static final int BOUWVAK_DAYS = 19;

    private final SchoolHolidays holidays = new SchoolHolidays();
    private final Bouwvak bouwvak = new Bouwvak(holidays);
    private final Region region;
    private final boolean bareWeeks;

    /** @param bareWeeks a plan in bare weeks knows no days off, so that nothing is shaded */
    public Shading(Region region, boolean bareWeeks) {
        this.region = region;
        this.bareWeeks = bareWeeks;
    }

    /** School summer holidays, around which councils and residents are away. */
    public List<Period> recesses(TimeScale scale, double width) {
        return yearly(scale, width, SUMMER_DAYS, year -> holidays.period(year, region, SchoolHoliday.SUMMER));
    }

    public List<Period> bouwvakken(TimeScale scale, double width) {
        return yearly(scale, width, BOUWVAK_DAYS, year -> bouwvak.period(year, region));
    }

    public List<Period> weekends(TimeScale scale, double width) {
        if (bareWeeks || 2 * scale.pixelsPerDay() < LEAST_WEEKEND_PIXELS) {
            return List.of();
        }
        LocalDate saturday = first(scale).with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        int weeks = (int) Math.ceil((scale.day(width) - saturday.toEpochDay()) / 7);
        return IntStream.range(0, weeks).mapToObj(saturday::plusWeeks).map(day -> Period.ofDays(day, day.plusDays(1)))
                .toList();
    }

    private List<Period> yearly(TimeScale scale, double width, int days, IntFunction<Period> period) {
        if (bareWeeks || days * scale.pixelsPerDay() < LEAST_PIXELS) {
            return List.of();
        }
        int last = LocalDate.ofEpochDay((long) scale.day(width)).getYear();
        return IntStream.rangeClosed(first(scale).getYear(), last).mapToObj(period)
                .filter(each -> scale.x(each.finish()) > 0 && scale.x(each.start()) < width).toList();
    }

    private static LocalDate first(TimeScale scale) {
        return LocalDate.ofEpochDay((long) Math.floor(scale.left()));
    }
}
