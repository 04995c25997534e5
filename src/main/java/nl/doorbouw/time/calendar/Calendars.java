package nl.doorbouw.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorbouw.time.Period;
import nl.doorbouw.time.Workdays;
import nl.doorbouw.time.calendar.Holidays.Kind;

/**
 * The working-day tables of one region over one horizon, each built when it is first asked for and then shared.
 *
 * <p>Safe for use by several threads.
 */
public final class Calendars {

    /** The most weeks of frost a winter can have. */
    public static final int MAX_FROST_WEEKS = 3;

    private record Key(CalendarKind kind, int frostWeeks) {
    }

    private final Region region;
    private final Period horizon;
    private final Holidays holidays = new Holidays();
    private final SchoolHolidays schoolHolidays = new SchoolHolidays();
    private final Bouwvak bouwvak = new Bouwvak(schoolHolidays);
    private final Map<Key, Workdays> tables = new HashMap<>();
    private final Map<Kind, Workdays> weekdays = new EnumMap<>(Kind.class);

    /** @param horizon the days the tables are made for */
    public Calendars(Region region, Period horizon) {
        this.region = region;
        this.horizon = horizon;
    }

    /** @param work working days other than those of the Netherlands, over the horizon, such as those of a project that came in */
    public Calendars(Region region, Period horizon, Workdays work) {
        this(region, horizon);
        weekdays.put(Kind.WORK, work);
    }

    public Region region() {
        return region;
    }

    public Period horizon() {
        return horizon;
    }

    /**
     * The days that count in a calendar; those of a season are working days.
     *
     * @param frostWeeks weeks without building each winter, from 0 to {@value #MAX_FROST_WEEKS}, starting on the second
     *                   Monday of January; matters to {@link CalendarKind#BUILDING_FROST} only
     */
    public Workdays days(StepCalendar calendar, int frostWeeks) {
        if (frostWeeks < 0 || frostWeeks > MAX_FROST_WEEKS) {
            throw new IllegalArgumentException("Weeks of frost: " + frostWeeks);
        }
        return switch (calendar) {
            case Season _ -> table(new Key(CalendarKind.WORK, 0));
            case CalendarKind.BUILDING_FROST -> table(new Key(CalendarKind.BUILDING_FROST, frostWeeks));
            case CalendarKind kind -> table(new Key(kind, 0));
        };
    }

    /** Monday to Friday less the holidays of the Algemene termijnenwet: the days on which a statutory term can end. */
    public Workdays ordinaryDays() {
        return weekdays(Kind.STATUTORY);
    }

    /** The school holidays of the region that touch the horizon's years. */
    public Stream<Period> schoolHolidays(SchoolHoliday holiday) {
        return everyYear(year -> Stream.of(schoolHolidays.period(year, region, holiday)));
    }

    private synchronized Workdays weekdays(Kind kind) {
        return weekdays.computeIfAbsent(kind, asked -> weekdaysWithout(holidays(asked)));
    }

    private synchronized Workdays table(Key key) {
        return tables.computeIfAbsent(key, this::build);
    }

    private Workdays build(Key key) {
        return switch (key.kind()) {
            case WORK -> weekdays(Kind.WORK);
            case BUILDING -> weekdaysWithout(buildingStops());
            case BUILDING_FROST -> weekdaysWithout(Stream.concat(buildingStops(), frost(key.frostWeeks())));
            case SCHOOL -> weekdaysWithout(Stream.of(holidays(Kind.WORK), schoolHolidays(SchoolHoliday.SUMMER),
                    schoolHolidays(SchoolHoliday.CHRISTMAS)).flatMap(each -> each));
            case CONTINUOUS -> Workdays.everyDay(horizon.start(), horizon.finish());
        };
    }

    private Stream<Period> buildingStops() {
        return Stream.of(holidays(Kind.WORK), everyYear(year -> Stream.of(bouwvak.period(year, region))),
                schoolHolidays(SchoolHoliday.CHRISTMAS)).flatMap(each -> each);
    }

    private Stream<Period> holidays(Kind kind) {
        return everyYear(year -> holidays.in(year, kind).stream().map(day -> Period.ofDays(day, day)));
    }

    private Stream<Period> frost(int weeks) {
        return everyYear(year -> {
            var start = LocalDate.of(year, 1, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
            return Stream.of(Period.ofDays(start, start.plusDays(7L * weeks - 1)));
        });
    }

    /** From a year early, because a Christmas holiday runs on into the next year. */
    private Stream<Period> everyYear(IntFunction<Stream<Period>> periods) {
        return IntStream.rangeClosed(horizon.firstDay().getYear() - 1, horizon.lastDay().getYear()).boxed()
                .flatMap(periods::apply);
    }

    private Workdays weekdaysWithout(Stream<Period> closedPeriods) {
        var first = horizon.start();
        var closed = new BitSet(horizon.length());
        closedPeriods.forEach(period -> closed.set(clipped(period.start()) - first, clipped(period.finish()) - first));
        return Workdays.of(first, horizon.finish(), day -> isWeekday(day) && !closed.get(day - first));
    }

    private int clipped(int day) {
        return Math.clamp(day, horizon.start(), horizon.finish());
    }

    /** Epoch day 0 was a Thursday. */
    private static boolean isWeekday(int day) {
        return Math.floorMod(day + 3, 7) < 5;
    }
}
