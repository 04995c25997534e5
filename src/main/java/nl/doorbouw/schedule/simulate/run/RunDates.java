package nl.doorbouw.schedule.simulate.run;

/** What is drawn in one run, and the dates that come of it, by the index of the step. Filled again in every run. */
final class RunDates {

    /** Nothing that moves in a run decided the start. */
    static final int NONE = -1;
    /** What finishes latest of all that is waited for decided the start: it is looked up for the few steps of which that is asked. */
    static final int LATEST = -2;

    final RunSteps steps;
    final int[] days;
    /** How far a length is from the expected one, in parts of a day. */
    final int[] deviation;
    final int[] start;
    final int[] finish;
    /** The step that decided the start, {@link #NONE} or {@link #LATEST}; for a step that is not there, the one it passes on. */
    final int[] driver;
    private final int planStart;

    RunDates(Model model) {
        planStart = model.planStart;
        steps = new RunSteps(model);
        days = new int[model.size()];
        deviation = new int[model.size()];
        start = new int[model.size()];
        finish = new int[model.size()];
        driver = new int[model.size()];
    }

    /** The step that decided the start, or {@link #NONE}. */
    int driver(int step) {
        if (driver[step] != LATEST) {
            return driver[step];
        }
        int by = NONE;
        for (int link = steps.linkStart[step]; link < steps.linkEnd[step]; link++) {
            int from = steps.linkFrom[link];
            if (steps.there[from] && finish[from] >= (by == NONE ? planStart : finish[by] + 1)) {
                by = from;
            }
        }
        return by;
    }

    /** The step that the run is about: the goal, or what finishes last when that is not in the plan; {@link #NONE} without any steps. */
    int goal(Model model) {
        return model.goal >= 0 && steps.there[model.goal] ? model.goal : last();
    }

    /** The step that finishes last, the first of them in the order of the plan; {@link #NONE} when the plan has no steps. */
    private int last() {
        int last = NONE;
        for (int step = 0; step < finish.length; step++) {
            if (steps.there[step] && (last == NONE || finish[step] > finish[last])) {
                last = step;
            }
        }
        return last;
    }
}
