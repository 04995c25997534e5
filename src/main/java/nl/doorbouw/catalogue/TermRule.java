package nl.doorbouw.catalogue;

import nl.doorbouw.time.term.FirstDay;

/**
 * How a term is counted.
 *
 * @param firstDay whether the day of the event itself is its first day
 * @param rolls    whether its last day rolls to a working day (Algemene termijnenwet, art. 1)
 * @param law      the article, empty when it is a waiting time without one
 */
public record TermRule(FirstDay firstDay, boolean rolls, String law) {
}
