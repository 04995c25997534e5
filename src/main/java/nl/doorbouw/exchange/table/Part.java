package nl.doorbouw.exchange.table;

import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;

/** Which part of a field's value stands in a cell. */
public enum Part {
    WHOLE,
    /** The shortest duration of a bandwidth. */
    MIN,
    /** The likely duration of a bandwidth. */
    LIKELY,
    /** The longest duration of a bandwidth. */
    MAX;

    /** This part of a bandwidth; the whole of it has no one duration and counts as its likely one. */
    public Duration of(Bandwidth bandwidth) {
        return switch (this) {
            case MIN -> bandwidth.min();
            case WHOLE, LIKELY -> bandwidth.likely();
            case MAX -> bandwidth.max();
        };
    }
}
