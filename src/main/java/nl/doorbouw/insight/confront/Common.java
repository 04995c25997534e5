package nl.doorbouw.insight.confront;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;

/**
 * One field of which two parties hold the same, where at least one of them has a view.
 *
 * @param parties those of the two that have a view
 * @param agreed  whether it stands in the plan itself; else their views only happen to be alike
 * @param source  the entry that set it, in the plan itself if it stands there
 */
public record Common(Subject subject, Field<?> field, String value, List<Party> parties, boolean agreed, Optional<Entry> source) {

    public Common {
        parties = List.copyOf(parties);
    }
}
