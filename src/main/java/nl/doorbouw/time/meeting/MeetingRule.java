package nl.doorbouw.time.meeting;

import nl.doorbouw.time.Duration;

/**
 * How a body that decides meets.
 *
 * @param days   the days on which it meets
 * @param recess whether it also meets in recess
 * @param handIn how long before a meeting its papers must be in, in calendar days: two weeks are 14
 */
public record MeetingRule(MeetingDays days, Recess recess, Duration handIn) {

    /** What a body does in recess: around the summer, and in the Christmas, May and autumn school holidays. */
    public enum Recess {
        MEETS,
        DOES_NOT_MEET
    }

    /**
     * Reads parts with commas between them: {@code every 3 weeks on wednesday from 2026-01-14},
     * {@code every week on tuesday}, {@code monthly last wednesday} or dates; and, if wanted, {@code hand-in 3w} and
     * {@code not in recess}.
     *
     * @throws MeetingRuleException when a part cannot be read, or there are no meetings in it
     */
    public static MeetingRule parse(String text) {
        return new MeetingRuleText().read(text);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return days + (handIn.isZero() ? "" : ", hand-in " + handIn)
                + switch (recess) {
                    case MEETS -> "";
                    case DOES_NOT_MEET -> ", not in recess";
                };
    }
}
