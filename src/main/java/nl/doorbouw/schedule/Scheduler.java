package nl.doorbouw.schedule;

import java.time.LocalDate;
import java.util.function.BiFunction;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.schedule.pass.CompiledNetwork;
import nl.doorbouw.schedule.pass.DayTables;
import nl.doorbouw.schedule.pass.ForwardPass;
import nl.doorbouw.schedule.pass.Recent;
import nl.doorbouw.schedule.pass.StepClocks;
import nl.doorbouw.time.Period;
import nl.doorbouw.time.calendar.Calendars;
import nl.doorbouw.time.calendar.Region;

/** Computes the schedule of a network, and keeps the calendars it has made for the next one. */
public final class Scheduler {

    /** A plan may run this long before its dates are no longer computed; far more than twelve routes ever take. */
    private static final int HORIZON_YEARS = 120;
    /** Actual dates, and the latest dates that would still make a promise, may lie this long before the start of the plan. */
    private static final int YEARS_BEFORE = 20;

    /** Of a region and a start year: enough for a plan beside some others. */
    private static final int MOST_CALENDARS = 4;

    private record CalendarKey(Region region, int year) {
    }

    private final Recent<CalendarKey, DayTables> tables = new Recent<>(MOST_CALENDARS);
    private final BiFunction<Region, Period, Calendars> calendars;

    /** By the working days and holidays of the Netherlands. */
    public Scheduler() {
        this(Calendars::new);
    }

    /** @param calendars gives the calendars of a region over a horizon */
    public Scheduler(BiFunction<Region, Period, Calendars> calendars) {
        this.calendars = calendars;
    }

    /**
     * The dates of every step.
     *
     * @throws LoopException                        when steps wait for each other in a circle
     * @throws nl.doorbouw.time.HorizonException when a step would end more than 120 years after the start of the plan
     */
    public Schedule schedule(Network network) {
        return dating(network).schedule();
    }

    /**
     * The dates of every step of a network that has until a day: late dates and floats count back from there, and a float is
     * negative where that day is not made.
     *
     * @param lastDay inclusive
     * @throws LoopException                        when steps wait for each other in a circle
     * @throws nl.doorbouw.time.HorizonException when a step would end more than 120 years after the start of the plan
     */
    public Schedule schedule(Network network, LocalDate lastDay) {
        return dating(network).until(Math.toIntExact(lastDay.toEpochDay() + 1)).schedule();
    }

    private Dating dating(Network network) {
        StepClocks clocks = clocks(network);
        CompiledNetwork compiled = new CompiledNetwork(network, clocks);
        ForwardPass likely = new ForwardPass(compiled);
        likely.run(compiled.pass(Pass.LIKELY));
        ForwardPass shortest = new ForwardPass(compiled);
        shortest.runBefore(compiled.pass(Pass.SHORTEST), likely);
        ForwardPass longest = new ForwardPass(compiled);
        longest.runAfter(compiled.pass(Pass.LONGEST), likely);
        return new Dating(compiled, clocks, shortest, likely, longest);
    }

    /** The clocks by which the steps of a network count their time. */
    public StepClocks clocks(Network network) {
        return new StepClocks(network, tables(network));
    }

    private DayTables tables(Network network) {
        LocalDate firstYear = network.start().withDayOfYear(1);
        return tables.get(new CalendarKey(network.region(), firstYear.getYear()), key -> new DayTables(calendars.apply(
                key.region(), Period.ofDays(firstYear.minusYears(YEARS_BEFORE), firstYear.plusYears(HORIZON_YEARS)))));
    }
}
