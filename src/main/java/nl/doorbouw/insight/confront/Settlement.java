package nl.doorbouw.insight.confront;

import java.util.List;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.agree.Parked;
import nl.doorbouw.plan.view.Agreement;
import nl.doorbouw.plan.word.Party;

/** One way to settle a difference. */
public sealed interface Settlement {

    /** What counts on one party's side: to keep mine, or to take theirs. */
    record Take(Party party) implements Settlement {
    }

    /** Halfway between two bandwidths. */
    record Average() implements Settlement {
    }

    /** Another value, as a person types it. */
    record Other(String value) implements Settlement {
    }

    /** Not now: somebody comes back to it. */
    record Park(Parked parked) implements Settlement {
    }

    /**
     * The edit that settles a difference so.
     *
     * @param by the parties that agree
     * @throws PlanException when there is no average
     * @throws IllegalArgumentException when it takes over from a party that is neither of the two
     * @throws RuntimeException of the value's own family when another value cannot be read
     */
    default Edit edit(Difference difference, List<Party> by, String remark) {
        return switch (this) {
            case Take(Party party) -> agreed(difference, difference.side(party).counts(), by, remark);
            case Average _ -> agreed(difference, difference.average().orElseThrow(() -> new PlanException(
                    PlanException.Problem.NO_AVERAGE, difference.subject(), difference.field().name())), by, remark);
            case Other(String value) -> agreed(difference, value, by, remark);
            case Park(Parked parked) -> Agreement.park(difference.subject(), parked, remark);
        };
    }

    private static Edit agreed(Difference difference, String value, List<Party> by, String remark) {
        return Agreement.on(difference.subject(), difference.field(), value, by, remark);
    }
}
