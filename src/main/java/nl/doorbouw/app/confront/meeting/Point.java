package nl.doorbouw.app.confront.meeting;

import java.util.Optional;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.plan.view.Item;

/**
 * One difference on the agenda of a meeting.
 *
 * @param difference as it is, or as it last was
 * @param settled    what both hold now; empty while it is open
 */
record Point(Difference difference, Optional<String> settled) {

    Item item() {
        return new Item(difference.subject(), difference.field());
    }

    boolean isParked() {
        return settled.isEmpty() && difference.parked().isPresent();
    }
}
