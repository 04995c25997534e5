/**
 * What was settled: the {@link nl.doorbouw.insight.minutes.Minutes} of two parties since a position in the logbook, with who
 * agreed, what was put off, and what it did to the plan.
 */
package nl.doorbouw.insight.minutes;
