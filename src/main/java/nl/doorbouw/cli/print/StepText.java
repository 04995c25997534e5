package nl.doorbouw.cli.print;

import java.util.stream.Collectors;
import nl.doorbouw.schedule.ScheduledStep;

/** Writes what a step has in the short form that fits a table. */
public final class StepText {

    private StepText() {
    }

    /** The letters of the parties, the one that leads first: {@code G/C}. */
    public static String parties(ScheduledStep step) {
        return step.step().parties().stream().map(party -> String.valueOf(party.letter()))
                .collect(Collectors.joining("/"));
    }
}
