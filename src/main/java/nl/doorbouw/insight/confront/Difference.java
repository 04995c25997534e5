package nl.doorbouw.insight.confront;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.agree.Parked;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.DateText;

/**
 * One field of which two parties hold something else.
 *
 * @param effect what the end does when the first party's plan takes over the second's value, and nothing else; empty when that
 *               plan cannot be computed
 * @param parked when its subject was put off
 */
public record Difference(Subject subject, Field<?> field, Side first, Side second, Optional<Shift> effect, Optional<Parked> parked) {

    private static final double DAYS_A_WEEK = 7;

    /**
     * The side of one of the two parties.
     *
     * @throws IllegalArgumentException when it is neither of the two
     */
    public Side side(Party party) {
        return Stream.of(first, second).filter(side -> side.party() == party).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(party.code()));
    }

    /** By how many weeks the second is longer (the likely duration) or later (a date) than the first; empty for anything else. */
    public OptionalDouble weeks() {
        if (first.counts().isEmpty() || second.counts().isEmpty()) {
            return OptionalDouble.empty();
        }
        if (field == Fields.DURATION) {
            return OptionalDouble.of(Bandwidth.parse(second.counts()).likely().weeks() - Bandwidth.parse(first.counts()).likely().weeks());
        }
        return field.read(subject, first.counts()) instanceof LocalDate ? OptionalDouble.of(ChronoUnit.DAYS.between(
                DateText.parse(first.counts()), DateText.parse(second.counts())) / DAYS_A_WEEK) : OptionalDouble.empty();
    }

    /** Halfway between two bandwidths, each of the three by itself; empty for anything else. */
    public Optional<String> average() {
        return field == Fields.DURATION && !first.counts().isEmpty() && !second.counts().isEmpty()
                ? Optional.of(Bandwidth.parse(first.counts()).plus(Bandwidth.parse(second.counts())).times(1 / 2.0).toString())
                : Optional.empty();
    }
}
