package nl.doorbouw.app.review.line;

import java.util.Optional;

/** What taking something does to first residents, as far as it is known. */
public sealed interface LineEffect {

    LineEffect COMPUTING = new Computing();
    LineEffect NONE = new None();

    /** Still being computed. */
    record Computing() implements LineEffect {
    }

    /** In calendar days; negative is earlier. */
    record Days(int days) implements LineEffect {
    }

    /** The plan has no first residents, or cannot be computed with it. */
    record None() implements LineEffect {
    }

    static LineEffect of(Optional<Integer> days) {
        return days.<LineEffect>map(Days::new).orElse(NONE);
    }

    /** Where it stands among others: earliest first, what is not known last. */
    default int order() {
        return switch (this) {
            case Days(int days) -> days;
            case Computing _, None _ -> Integer.MAX_VALUE;
        };
    }
}
