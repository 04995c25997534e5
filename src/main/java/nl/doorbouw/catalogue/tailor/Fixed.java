package nl.doorbouw.catalogue.tailor;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates that people set on a step.
 *
 * @param notBefore    first day on which it may start
 * @param deadline     promised last day, inclusive
 * @param actualStart  first day on which was worked at it
 * @param actualFinish last day on which was worked at it, inclusive
 */
public record Fixed(Optional<LocalDate> notBefore, Optional<LocalDate> deadline, Optional<LocalDate> actualStart,
        Optional<LocalDate> actualFinish) {

    public static final Fixed NONE = new Fixed(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Fixed withoutDeadline() {
        return new Fixed(notBefore, Optional.empty(), actualStart, actualFinish);
    }
}
