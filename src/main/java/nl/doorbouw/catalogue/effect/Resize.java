package nl.doorbouw.catalogue.effect;

import java.util.Optional;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;

/** How a bandwidth is changed. The result is always in order, and never earlier than that of a smaller bandwidth. */
public sealed interface Resize {

    Bandwidth apply(Bandwidth bandwidth);

    /**
     * Sets some or all of the three values. One that is set alone stands, and the others give way to it; but a likely value
     * set alone stays between min and max.
     */
    record Set(Optional<Duration> min, Optional<Duration> likely, Optional<Duration> max) implements Resize {

        @Override
        public Bandwidth apply(Bandwidth old) {
            Duration shortest = min.orElse(old.min());
            Duration longest = max.orElse(old.max());
            if (max.isPresent()) {
                shortest = least(shortest, longest);
            } else {
                longest = greatest(shortest, longest);
            }
            return new Bandwidth(shortest, least(greatest(likely.orElse(old.likely()), shortest), longest), longest);
        }

        public static Set all(Bandwidth bandwidth) {
            return new Set(Optional.of(bandwidth.min()), Optional.of(bandwidth.likely()), Optional.of(bandwidth.max()));
        }
    }

    /** Multiplies each of the three values; min and max give way to the likely one. */
    record Scale(double min, double likely, double max) implements Resize {
        @Override
        public Bandwidth apply(Bandwidth old) {
            Duration middle = old.likely().times(likely);
            return new Bandwidth(least(old.min().times(min), middle), middle, greatest(old.max().times(max), middle));
        }
    }

    /** Adds to each of the three values. */
    record Extend(Bandwidth by) implements Resize {
        @Override
        public Bandwidth apply(Bandwidth old) {
            return new Bandwidth(old.min().plus(by.min()), old.likely().plus(by.likely()), old.max().plus(by.max()));
        }
    }

    private static Duration least(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Duration greatest(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
