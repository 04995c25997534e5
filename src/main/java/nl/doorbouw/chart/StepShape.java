package nl.doorbouw.chart;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;

/**
 * A step as it is drawn, in pixels.
 *
 * @param party    whose colour it has; a milestone may have none
 * @param initial  stands in the diamond of a decision; otherwise empty
 * @param band     from the earliest start to the latest finish
 * @param bar      the likely dates; without width for a milestone
 * @param done     the part of the bar that is known to be done
 * @param waits    where it stands still
 * @param diamond  around the end of a decision or milestone
 * @param deadline where the flag of the promised day stands
 */
public record StepShape(String code, StepKind kind, Optional<Party> party, String initial, Box band, Box bar,
        Optional<Box> done, List<Box> waits, Optional<Box> diamond, Optional<Point> deadline, boolean missed,
        boolean critical, boolean ghost) {

    public StepShape {
        waits = List.copyOf(waits);
    }

    /** Everything that is drawn of it, for finding what is visible. */
    public Box extent() {
        double left = Math.min(band.x(), bar.x());
        double right = Math.max(band.right(), bar.right());
        for (Box wait : waits) {
            left = Math.min(left, wait.x());
            right = Math.max(right, wait.right());
        }
        Box whole = Box.between(left, right, bar.y(), bar.height()).grown(GanttLayout.BAR_HEIGHT);
        return deadline.map(flag -> Box.between(Math.min(whole.x(), flag.x()),
                Math.max(whole.right(), flag.x() + GanttLayout.BAR_HEIGHT),
                whole.y(), whole.height())).orElse(whole);
    }
}
