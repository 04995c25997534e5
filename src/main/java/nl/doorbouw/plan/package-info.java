/**
 * One project's plan as immutable records: every edit is a {@link nl.doorbouw.plan.Change} of one field of one
 * {@link nl.doorbouw.plan.Subject}, the {@link nl.doorbouw.plan.Logbook} keeps them all, and a
 * {@link nl.doorbouw.plan.Plan} is what they add up to. No I/O, no clock, no screen.
 */
package nl.doorbouw.plan;
