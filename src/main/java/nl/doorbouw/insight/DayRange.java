package nl.doorbouw.insight;

/** Earliest, likely and latest, in calendar days since the start of a plan. */
public record DayRange(int min, int likely, int max) {
}
