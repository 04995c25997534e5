package nl.doorbouw.schedule;

import java.time.LocalDate;
import nl.doorbouw.plan.word.Link;

/** The one thing that decided when a step could start. */
public sealed interface Reason {

    /** It waits for nothing: it starts with the plan. */
    record PlanStart() implements Reason {
    }

    /**
     * A link to another step decided.
     *
     * @param day the first day that the link allows
     */
    record ByLink(Link link, LocalDate day) implements Reason {
    }

    /** People set a first day. */
    record NotBefore(LocalDate day) implements Reason {
    }

    /** It has started, or was done, on a known day. */
    record Actual() implements Reason {
    }
}
