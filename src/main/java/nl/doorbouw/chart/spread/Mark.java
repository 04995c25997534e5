package nl.doorbouw.chart.spread;

/**
 * A day that is marked.
 *
 * @param day   days from the start of the plan, half open, as in a distribution
 * @param label what it is, in a word or two
 * @param date  the day as it is written
 */
public record Mark(int day, String label, String date, Kind kind) {

    /** What a mark stands for. */
    public enum Kind { CHANCE, PLAN, PROMISE }
}
