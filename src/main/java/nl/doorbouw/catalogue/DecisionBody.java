package nl.doorbouw.catalogue;

import java.util.Optional;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.time.meeting.MeetingRule;

/**
 * A body that decides.
 *
 * @param initial stands in the diamond of its decisions
 * @param cadence how it usually meets, used only when a question says so
 */
public record DecisionBody(String code, LocalText name, Party party, String initial, Optional<MeetingRule> cadence) {
}
