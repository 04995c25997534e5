package nl.doorbouw.insight.confront;

import nl.doorbouw.schedule.Schedule;

/** By how many calendar days an end moves in the shortest, the likely and the longest case; negative is earlier. */
public record Shift(int min, int likely, int max) {

    public static final Shift NONE = new Shift(0, 0, 0);

    /** From the end of one schedule to that of another: first residents, or the last finish where there are none. */
    public static Shift between(Schedule before, Schedule after) {
        return End.of(before).to(End.of(after));
    }

    Shift plus(Shift other) {
        return new Shift(min + other.min, likely + other.likely, max + other.max);
    }

    Shift minus(Shift other) {
        return new Shift(min - other.min, likely - other.likely, max - other.max);
    }

    /** The most that it moves in any of the three, whatever the direction. */
    public int most() {
        return Math.max(Math.abs(likely), Math.max(Math.abs(min), Math.abs(max)));
    }
}
