package nl.doorbouw.insight.measure;

import java.util.Optional;
import nl.doorbouw.insight.DayRange;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.schedule.Schedule;

/** Calendar days by which first residents come earlier in each of the three passes; negative is later. */
public record Gain(int min, int likely, int max) {

    public static final Gain NONE = new Gain(0, 0, 0);

    /** From one schedule to another; empty when one of them has no first residents. */
    static Optional<Gain> between(Schedule before, Schedule after) {
        return Milestone.FIRST_RESIDENTS.days(before).flatMap(old -> Milestone.FIRST_RESIDENTS.days(after).map(now -> between(old, now)));
    }

    private static Gain between(DayRange old, DayRange now) {
        return new Gain(old.min() - now.min(), old.likely() - now.likely(), old.max() - now.max());
    }
}
