package nl.doorbouw.app.planning.table;

import java.util.Locale;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;

/**
 * Which steps of a plan are shown.
 *
 * @param possible     also those that are in the plan only if an open question is answered so
 * @param criticalOnly only those on the critical path
 * @param search       part of a code or name, whatever its case; empty for all
 */
public record Shown(boolean possible, boolean criticalOnly, String search) {

    /** The plan as it is likely to go. */
    public static final Shown ALL = new Shown(false, false, "");

    public Shown withPossible(boolean other) {
        return new Shown(other, criticalOnly, search);
    }

    public Shown withCriticalOnly(boolean other) {
        return new Shown(possible, other, search);
    }

    public Shown withSearch(String other) {
        return new Shown(possible, criticalOnly, other.strip());
    }

    boolean shows(ScheduledStep step, Words words) {
        boolean likely = step.step().likely();
        return (likely || possible) && (!criticalOnly || likely && step.critical()) && found(step, words);
    }

    private boolean found(ScheduledStep step, Words words) {
        String wanted = search.toLowerCase(Locale.ROOT);
        return step.code().toLowerCase(Locale.ROOT).startsWith(wanted)
                || words.say(step.step().name()).toLowerCase(Locale.ROOT).contains(wanted);
    }
}
