package nl.doorbouw.insight.minutes;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.insight.confront.Shift;
import nl.doorbouw.insight.confront.Side;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;

/**
 * One difference that was settled.
 *
 * @param before what each of the two parties held until then
 * @param value  what counts for both now, as the field writes it; empty when the catalogue decides
 * @param agreed whether it stands in the plan itself and in both views; else one of them gave in, or took its view back
 * @param by     the parties that agreed, or else those that gave in
 * @param entry  the entry that settled it: by whose hand, when and why
 * @param effect what it did to the end, on top of what was settled before it; empty when a plan cannot be computed
 */
public record Settled(Subject subject, Field<?> field, List<Side> before, String value, boolean agreed, List<Party> by,
        Entry entry, Optional<Shift> effect) {

    public Settled {
        before = List.copyOf(before);
        by = List.copyOf(by);
    }

    /** What this party held until then; empty for a party that is neither of the two. */
    public Optional<Side> before(Party party) {
        return before.stream().filter(side -> side.party() == party).findFirst();
    }

    Settled doing(Optional<Shift> toTheEnd) {
        return new Settled(subject, field, before, value, agreed, by, entry, toTheEnd);
    }
}
