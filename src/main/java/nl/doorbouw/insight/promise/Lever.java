package nl.doorbouw.insight.promise;

import nl.doorbouw.plan.word.Link;
import nl.doorbouw.schedule.Wait;

/**
 * One thing on the chain that decides a date, with what moving it would give.
 */
public sealed interface Lever {

    /** The code of the step at which it works. */
    String step();

    /** Calendar days by which the date comes earlier, with all else as it is; more than 0. */
    int gain();

    /** The step takes a week less, or no time when it takes no more than that. */
    record Shorter(String step, int gain) implements Lever {
    }

    /** The step does not stand still: there is an extra meeting right after the papers are in, or its calendar is set aside. */
    record NoWait(String step, Wait pause, int gain) implements Lever {
    }

    /** The step does not wait for this, only for the other things it waits for. */
    record NoLink(String step, Link link, int gain) implements Lever {
    }
}
