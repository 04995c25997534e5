package nl.doorbouw.insight.minutes;

import java.util.Optional;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.agree.Parked;

/**
 * A subject that was put off, and still is.
 *
 * @param entry the entry that did so
 */
public record ParkedSubject(Subject subject, Parked parked, Optional<Entry> entry) {
}
