package nl.doorbouw.catalogue.tailor;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.time.meeting.MeetingRule;
import nl.doorbouw.time.Period;

/**
 * When a body can decide.
 *
 * @param rule            its meetings, when they are known
 * @param blocked         when it does not decide
 * @param possiblyBlocked when it does not decide in the longest pass, because a question is still open
 */
public record BodyAgenda(Optional<MeetingRule> rule, List<Period> blocked, List<Period> possiblyBlocked) {

    public BodyAgenda {
        blocked = List.copyOf(blocked);
        possiblyBlocked = List.copyOf(possiblyBlocked);
    }
}
