package nl.doorbouw.schedule.simulate.run;

/** What is drawn in one run, and the dates that come of it, by the index of the step. Filled again in every run. */
final class RunDates {

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

    RunDates(int steps) {
        chosen = new Variant[steps];
        there = new boolean[steps];
        days = new int[steps];
        deviation = new int[steps];
        start = new int[steps];
        finish = new int[steps];
        driver = new int[steps];
    }

    /** The step that the run is about: the goal, or what finishes last when that is not in the plan; {@link #NONE} without any steps. */
    int goal(Model model) {
        return model.goal >= 0 && there[model.goal] ? model.goal : last();
    }

    /** The step that finishes last, the first of them in the order of the plan; {@link #NONE} when the plan has no steps. */
    private int last() {
        int last = NONE;
        for (int step = 0; step < finish.length; step++) {
            if (there[step] && (last == NONE || finish[step] > finish[last])) {
                last = step;
            }
        }
        return last;
    }
}
