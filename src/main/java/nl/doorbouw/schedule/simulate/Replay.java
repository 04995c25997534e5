package nl.doorbouw.schedule.simulate;

import java.util.List;

/**
 * What the same runs would have given with one thing known. Immutable. Every run is made again with the same luck in all else, so that a
 * question or a bandwidth that has no say gives exactly the same days, and not others by chance.
 *
 * @param now       days to the goal as things stand
 * @param questions by open question, in the order of the catalogue
 * @param steps     by bandwidth, in the order of the plan
 */
public record Replay(Distribution now, List<Answered> questions, List<Known> steps) {

    /**
     * Days to the goal if a question were answered.
     *
     * @param chance of ja, from 0 to 1
     */
    public record Answered(String question, double chance, Distribution yes, Distribution no) {
    }

    /** Days to the goal if a step were known to take its likely length. */
    public record Known(String step, Distribution days) {
    }

    public Replay {
        questions = List.copyOf(questions);
        steps = List.copyOf(steps);
    }
}
