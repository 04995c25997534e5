package nl.doorbouw.schedule.simulate;

/**
 * What one bandwidth or one open question contributes to the spread of the goal: a bar of the tornado.
 *
 * <p>The share is the square of the correlation, over the runs, between what is drawn (the length of the step less the length expected of
 * it; 1 for ja and 0 for nee) and the days to the goal. It is the share of the variance that a straight line through this one draw explains
 * (Saltelli e.a., Global Sensitivity Analysis: The Primer, 2008, 1.2.5: the squared standardised regression coefficient). For independent
 * steps in a chain it is exactly the share of each step's variance, and the shares add up to 1. Where paths run in parallel they add up to
 * less: the rest is what the draws do together. With correlation within a party they add up to more, because what one step does the others
 * of its party do too.
 *
 * @param share from 0 to 1; what has no influence has about 1 / runs
 * @param days  the standard deviation of the goal that goes with it, in days; negative when a longer step, or ja, brings the goal forward
 */
public record Contribution(Kind kind, String code, double share, double days) {

    /** What is drawn. */
    public enum Kind { STEP, QUESTION }
}
