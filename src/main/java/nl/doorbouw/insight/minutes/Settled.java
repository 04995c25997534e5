package nl.doorbouw.insight.minutes;

import java.util.List;
import java.util.Map;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;

/**
 * One difference that was settled.
 *
 * @param before what counted for each of the two parties until then, as the field writes it: its view, or what the plan itself
 *               said; a party for which the catalogue decided is missing
 * @param value  what counts for both now, likewise; empty when the catalogue decides
 * @param agreed whether it stands in the plan itself and in both views; else one of them gave in, or took its view back
 * @param by     the parties that agreed, or else those that gave in
 * @param entry  the entry that settled it: by whose hand, when and why
 */
public record Settled(Subject subject, Field<?> field, Map<Party, String> before, String value, boolean agreed, List<Party> by,
        Entry entry) {

    public Settled {
        before = Map.copyOf(before);
        by = List.copyOf(by);
    }
}
