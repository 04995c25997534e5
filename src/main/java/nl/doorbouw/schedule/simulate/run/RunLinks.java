package nl.doorbouw.schedule.simulate.run;

import nl.doorbouw.plan.word.LinkType;
import nl.doorbouw.schedule.pace.Pace;
import nl.doorbouw.schedule.pass.LinkDays;

/**
 * What links ask of the steps in one run. Links to steps that are not in this run are left out; a step that would be left without any
 * waits for the nearest steps before those, finish–start, for which a step that is not there passes on the latest finish that it waits
 * for.
 */
final class RunLinks {

    private final Model model;
    private final RunPass pass;
    private final Variant[] chosen;
    private final boolean[] there;
    private final int[] days;
    private final int[] start;
    private final int[] finish;
    private final int[] driver;
    private int run;

    /** @param pass places the steps that are waited for */
    RunLinks(Model model, RunDates dates, RunPass pass) {
        this.model = model;
        this.pass = pass;
        chosen = dates.steps.chosen;
        there = dates.steps.there;
        days = dates.days;
        start = dates.start;
        finish = dates.finish;
        driver = dates.driver;
    }

    /** Goes on to another run, in which lags are drawn anew. */
    void begin(int number) {
        run = number;
    }

    /** Puts in {@code start} the first day that the links allow, and in {@code driver} the step that decided it. */
    void bound(int step, Variant variant) {
        if (toStart(step, variant)) {
            bridge(step);
        } else if (variant.toFinish()) {
            finishLinks(step, variant);
        }
    }

    /** Gives whether nothing that the step waits for is there; links to the finish are left for later. */
    private boolean toStart(int step, Variant variant) {
        int[] from = variant.linkFrom();
        start[step] = model.planStart;
        driver[step] = RunDates.NONE;
        boolean bridged = true;
        for (int link = 0; link < from.length; link++) {
            if (there[from[link]]) {
                bridged = false;
                if (!variant.types()[link].toFinish()) {
                    wait(step, asked(variant, link), from[link]);
                }
            }
        }
        return bridged;
    }

    private void wait(int step, int day, int by) {
        if (day > start[step] || driver[step] == RunDates.NONE && day == start[step]) {
            start[step] = day;
            driver[step] = by;
        }
    }

    private void finishLinks(int step, Variant variant) {
        Pace pace = variant.pace();
        int[] from = variant.linkFrom();
        for (int link = 0; link < from.length; link++) {
            if (variant.types()[link].toFinish() && there[from[link]]) {
                int day = asked(variant, link);
                if (pace.finish(pace.start(start[step], days[step]), days[step]) < day) {
                    start[step] = pace.firstStartFor(day, days[step]);
                    driver[step] = from[link];
                }
            }
        }
    }

    /** Waits for the nearest steps before those that are not there. */
    void bridge(int step) {
        start[step] = model.planStart;
        driver[step] = RunDates.NONE;
        for (int from : chosen[step].linkFrom()) {
            boolean present = there[from];
            // Steps that are not there may stand in a circle, in which nothing is found twice.
            if (present || !pass.isBeingPlaced(from)) {
                pass.require(from);
                wait(step, finish[from], present ? from : driver[from]);
            }
        }
    }

    /** The first finish that the links of a step under way allow. */
    int finishAsked(int step, Variant variant) {
        int latest = start[step];
        for (int link = 0; link < variant.linkFrom().length; link++) {
            if (variant.types()[link].toFinish() && there[variant.linkFrom()[link]]) {
                latest = Math.max(latest, asked(variant, link));
            }
        }
        return latest;
    }

    private int asked(Variant variant, int link) {
        int from = variant.linkFrom()[link];
        pass.require(from);
        LinkType type = variant.types()[link];
        int day = type.fromFinish() ? finish[from] : start[from];
        return LinkDays.later(variant.lagCalendar(), type, day, variant.lag(link, run));
    }
}
