package nl.doorbouw.schedule.simulate.run;

/** Steps wait for each other under the answers of a run; which ones, the schedule of the plan with those answers tells. */
public final class CircleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean[] answers;

    /** @param answers in the order of the open questions */
    CircleException(boolean[] answers) {
        this.answers = answers.clone();
    }

    public boolean[] answers() {
        return answers.clone();
    }
}
