package nl.doorbouw.insight.measure;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.measure.Measure;
import nl.doorbouw.plan.Change;

/**
 * What a measure gains in a plan. A gain is empty where the measure does nothing, or where the plan cannot be computed with it.
 *
 * @param taken   whether everything that it does is so already
 * @param changes what taking it changes in the plan; nothing when it is taken
 * @param alone   its gain if it were the only measure taken
 * @param onTop   its gain on top of those already taken; for a taken one, what it gains beside the others
 * @param p80     calendar days by which the P80 of first residents comes earlier with it, on top in the same way; empty as long as
 *                nobody has simulated it
 */
public record MeasureOutlook(Measure measure, boolean taken, List<Change> changes, Optional<Gain> alone, Optional<Gain> onTop,
        Optional<Integer> p80) {

    public MeasureOutlook {
        changes = List.copyOf(changes);
    }

    MeasureOutlook withP80(Optional<Integer> days) {
        return new MeasureOutlook(measure, taken, changes, alone, onTop, days);
    }
}
