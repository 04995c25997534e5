package nl.doorbouw.schedule.simulate.run;

/**
 * A question that is drawn once in each run.
 *
 * @param yes the chance of ja, from 0 to 1
 */
public record OpenQuestion(String code, double yes) {
}
