package nl.doorbouw.insight.confront;

import java.util.Optional;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.word.Party;

/**
 * What one party holds of one field. Values are as the field writes them.
 *
 * @param view   what the party itself says, when it has a view
 * @param counts what counts in its plan: its view, else what the plan itself says, else the bandwidth or answer that follows from
 *               the catalogue; empty when the catalogue decides without such a value
 * @param source the entry that set it; empty when nobody did
 */
public record Side(Party party, Optional<String> view, String counts, Optional<Entry> source) {
}
