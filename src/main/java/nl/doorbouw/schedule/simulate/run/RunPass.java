package nl.doorbouw.schedule.simulate.run;

import nl.doorbouw.schedule.pace.Pace;
import nl.doorbouw.schedule.pass.CompiledNetwork;
import nl.doorbouw.schedule.pass.FixedDays;
import nl.doorbouw.time.Workdays;

/**
 * The forward pass of one run: the dates that tailoring the plan to the drawn answers and scheduling it with the drawn lengths would
 * give. A step is placed when all that it waits for has been, which the links ask for.
 */
final class RunPass {

    private static final boolean[] NO_ANSWERS = {};

    private final Model model;
    private final FixedDays fixed;
    private final Variant[] chosen;
    private final boolean[] there;
    private final RunSteps steps;
    private final RunLinks links;
    private final int[] days;
    private final int[] start;
    private final int[] finish;
    private final int[] driver;
    /** Twice the number of the pass in which a step was placed, less one while it is being placed. */
    private final int[] placed;
    private int pass;

    /** @param dates where it finds what is drawn, and puts the dates */
    RunPass(Model model, RunDates dates) {
        this.model = model;
        fixed = model.fixed;
        steps = dates.steps;
        chosen = dates.steps.chosen;
        there = dates.steps.there;
        days = dates.days;
        start = dates.start;
        finish = dates.finish;
        driver = dates.driver;
        placed = new int[model.size()];
        links = new RunLinks(model, dates, this);
    }

    /**
     * Computes the dates of a run whose steps and lengths are filled in.
     *
     * @throws CircleException when steps wait for each other under these answers
     */
    void run(int number) {
        links.begin(number);
        pass += 2;
        for (int step : model.order) {
            if (steps.plain[step] && placed[step] != pass) {
                placePlain(step);
            } else if (there[step]) {
                require(step);
            }
        }
    }

    boolean isPlaced(int step) {
        return placed[step] == pass;
    }

    /** Whether a step is being placed, and so waits for what is asked now. */
    boolean isBeingPlaced(int step) {
        return placed[step] == pass - 1;
    }

    /** Sees to it that a step has its dates. */
    void require(int step) {
        if (isPlaced(step)) {
            return;
        }
        if (isBeingPlaced(step)) {
            throw new CircleException(NO_ANSWERS);
        }
        placed[step] = pass - 1;
        if (!there[step]) {
            links.bridge(step);
            finish[step] = start[step];
        } else if (model.dated[step]) {
            placeDated(step);
        } else {
            Variant variant = chosen[step];
            links.bound(step, variant);
            run(step, variant.pace());
        }
        placed[step] = pass;
    }

    /** Places a step of which all that it waits for has been, without asking: that would take longer than the rest. */
    private void placePlain(int step) {
        int day = model.planStart;
        int end = steps.linkEnd[step];
        boolean bridged = steps.linkStart[step] < end;
        for (int link = steps.linkStart[step]; link < end; link++) {
            int from = steps.linkFrom[link];
            if (there[from]) {
                bridged = false;
                day = Math.max(day, finish[from]);
            }
        }
        if (bridged) {
            require(step);
            return;
        }
        driver[step] = RunDates.LATEST;
        int length = days[step];
        if (steps.work[step]) {
            Workdays calendar = steps.calendars[step];
            start[step] = length == 0 ? day : calendar.next(day);
            // From the bound, which counts as well as the start, the processor need not wait for the start.
            finish[step] = calendar.finish(day, length);
        } else {
            start[step] = day;
            run(step, chosen[step].pace());
        }
        placed[step] = pass;
    }

    private void run(int step, Pace pace) {
        start[step] = pace.start(start[step], days[step]);
        finish[step] = pace.finish(start[step], days[step]);
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
                : Math.max(variant.pace().finish(start[step], days[step]), linked ? links.finishAsked(step, variant) : start[step]);
        driver[step] = RunDates.NONE;
    }

    /** Puts in {@code start} the first day that links and people allow. */
    private void bound(int step) {
        links.bound(step, chosen[step]);
        if (fixed.notBefore()[step] > start[step]) {
            start[step] = fixed.notBefore()[step];
            driver[step] = RunDates.NONE;
        }
    }

}
