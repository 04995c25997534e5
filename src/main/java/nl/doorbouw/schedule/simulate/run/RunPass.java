package nl.doorbouw.schedule.simulate.run;

import nl.doorbouw.plan.word.LinkType;
import nl.doorbouw.schedule.pace.Pace;
import nl.doorbouw.schedule.pace.WorkPace;
import nl.doorbouw.schedule.pass.CompiledNetwork;
import nl.doorbouw.schedule.pass.FixedDays;
import nl.doorbouw.schedule.pass.LinkDays;

/**
 * The forward pass of one run: the dates that tailoring the plan to the drawn answers and scheduling it with the drawn lengths would
 * give. Links to steps that are not in this run are left out; a step that would be left without any waits for the nearest steps before
 * those, finish–start, for which a step that is not there passes on the latest finish that it waits for.
 */
final class RunPass {

    /** Nothing that moves in a run decided the start. */
    static final int NONE = -1;

    final Variant[] chosen;
    /** Whether a step is in the plan in this run. */
    final boolean[] there;
    final int[] days;
    /** How far a length is from the expected one, in parts of a day. */
    final int[] deviation;
    final int[] start;
    final int[] finish;
    /** The step that decided the start, or {@link #NONE}; for a step that is not there, the one it passes on. */
    final int[] driver;

    private static final boolean[] NO_ANSWERS = {};

    private final Model model;
    private final FixedDays fixed;
    /** Twice the number of the pass in which a step was placed, less one while it is being placed. */
    private final int[] placed;
    private int pass;
    private int run;

    RunPass(Model model) {
        this.model = model;
        fixed = model.fixed;
        int steps = model.size();
        chosen = new Variant[steps];
        there = new boolean[steps];
        days = new int[steps];
        deviation = new int[steps];
        start = new int[steps];
        finish = new int[steps];
        driver = new int[steps];
        placed = new int[steps];
    }

    /**
     * Computes the dates of a run whose steps and lengths are filled in.
     *
     * @throws CircleException when steps wait for each other under these answers
     */
    void run(int number) {
        run = number;
        pass += 2;
        for (int step : model.order) {
            if (there[step]) {
                require(step);
            }
        }
    }

    /** The step that finishes last, the first of them in the order of the plan; {@link #NONE} when the plan has no steps. */
    int last() {
        int last = NONE;
        for (int step = 0; step < finish.length; step++) {
            if (there[step] && (last == NONE || finish[step] > finish[last])) {
                last = step;
            }
        }
        return last;
    }

    private void require(int step) {
        if (placed[step] == pass) {
            return;
        }
        if (placed[step] == pass - 1) {
            throw new CircleException(NO_ANSWERS);
        }
        placed[step] = pass - 1;
        if (!there[step]) {
            bridge(step);
            finish[step] = start[step];
        } else if (model.dated[step]) {
            placeDated(step);
        } else {
            Variant variant = chosen[step];
            byLinks(step, variant);
            run(step, variant.pace());
        }
        placed[step] = pass;
    }

    private void run(int step, Pace pace) {
        // Most steps are work: naming it spares looking up which pace this is, which costs more than the dates themselves.
        if (pace instanceof WorkPace work) {
            int from = work.start(start[step], days[step]);
            start[step] = from;
            finish[step] = work.finish(from, days[step]);
        } else {
            start[step] = pace.start(start[step], days[step]);
            finish[step] = pace.finish(start[step], days[step]);
        }
    }

    private void placeDated(int step) {
        if (fixed.actualStart()[step] != CompiledNetwork.NONE || fixed.actualFinish()[step] != CompiledNetwork.NONE) {
            placeActual(step);
        } else {
            bound(step);
            run(step, chosen[step].pace());
        }
    }

    private void placeActual(int step) {
        Variant variant = chosen[step];
        int done = fixed.actualFinish()[step];
        boolean linked = false;
        if (fixed.actualStart()[step] != CompiledNetwork.NONE) {
            start[step] = fixed.actualStart()[step];
            linked = done == CompiledNetwork.NONE && variant.toFinish();
        } else {
            bound(step);
            start[step] = Math.min(variant.pace().start(start[step], days[step]), variant.pace().begun(done, days[step]));
        }
        finish[step] = done != CompiledNetwork.NONE ? Math.max(done, start[step])
                : Math.max(variant.pace().finish(start[step], days[step]), linked ? finishAsked(step, variant) : start[step]);
        driver[step] = NONE;
    }

    /** Puts in {@code start} the first day that links and people allow. */
    private void bound(int step) {
        byLinks(step, chosen[step]);
        if (fixed.notBefore()[step] > start[step]) {
            start[step] = fixed.notBefore()[step];
            driver[step] = NONE;
        }
    }

    private void byLinks(int step, Variant variant) {
        boolean bridged = variant.plain() ? byPlainLinks(step, variant.linkFrom()) : byAnyLinks(step, variant);
        if (bridged) {
            bridge(step);
        } else if (variant.toFinish()) {
            finishLinks(step, variant);
        }
    }

    /** Gives whether the step has links and none of those it waits for is there. */
    private boolean byPlainLinks(int step, int[] linkFrom) {
        int day = model.planStart;
        int by = NONE;
        boolean bridged = linkFrom.length > 0;
        for (int from : linkFrom) {
            if (there[from]) {
                bridged = false;
                if (placed[from] != pass) {
                    require(from);
                }
                int asked = finish[from];
                if (asked > day || by == NONE && asked == day) {
                    day = asked;
                    by = from;
                }
            }
        }
        start[step] = day;
        driver[step] = by;
        return bridged;
    }

    /** The same for links of all types, with lags; those to the finish are left for later. */
    private boolean byAnyLinks(int step, Variant variant) {
        int[] from = variant.linkFrom();
        start[step] = model.planStart;
        driver[step] = NONE;
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
        if (day > start[step] || driver[step] == NONE && day == start[step]) {
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
    private void bridge(int step) {
        start[step] = model.planStart;
        driver[step] = NONE;
        for (int from : chosen[step].linkFrom()) {
            boolean present = there[from];
            // Steps that are not there may stand in a circle, in which nothing is found twice.
            if (present || placed[from] != pass - 1) {
                require(from);
                wait(step, finish[from], present ? from : driver[from]);
            }
        }
    }

    private int finishAsked(int step, Variant variant) {
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
        require(from);
        LinkType type = variant.types()[link];
        int day = type.fromFinish() ? finish[from] : start[from];
        return LinkDays.later(variant.lagCalendar(), type, day, variant.lag(link, run));
    }
}
