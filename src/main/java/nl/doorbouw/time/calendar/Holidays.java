package nl.doorbouw.time.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The Dutch national holidays of any year, remembered once asked for.
 *
 * <p>The days come from Jollyday; which of them count is decided here. Both Easter Sunday and Whit Sunday are left out:
 * a Sunday counts nowhere. Safe for use by several threads.
 */
public final class Holidays {

    /** Which holidays count. */
    public enum Kind {
        /** Algemene termijnenwet, art. 3 (BWBR0002448): Goede Vrijdag counts alike, and 5 May every year. */
        STATUTORY,
        /** What most employers give: no Goede Vrijdag, and 5 May in lustrum years only (2025, 2030, …). */
        WORK
    }

    private static final String GOOD_FRIDAY = "christian.GOOD_FRIDAY";
    private static final String LIBERATION = "LIBERATION";
    private static final Set<String> SUNDAYS = Set.of("christian.EASTER", "christian.PENTECOST");

    private final HolidayManager manager =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private final Map<Integer, Set<Holiday>> years = new HashMap<>();

    /** The holidays of one year in order, also those that fall in a weekend. */
    public SortedSet<LocalDate> in(int year, Kind kind) {
        return days(year).stream().filter(day -> counts(day, kind)).map(Holiday::getDate)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private synchronized Set<Holiday> days(int year) {
        return years.computeIfAbsent(year, asked -> manager.getHolidays(Year.of(asked)));
    }

    private static boolean counts(Holiday day, Kind kind) {
        var name = day.getPropertiesKey();
        if (SUNDAYS.contains(name)) {
            return false;
        }
        return switch (kind) {
            case STATUTORY -> true;
            case WORK -> !name.equals(GOOD_FRIDAY) && (!name.equals(LIBERATION) || day.getDate().getYear() % 5 == 0);
        };
    }
}
