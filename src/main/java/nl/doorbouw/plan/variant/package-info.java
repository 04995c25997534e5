/**
 * What lies beside a plan and can be held against it: a {@link nl.doorbouw.plan.variant.Scenario} is a layer with a name,
 * a {@link nl.doorbouw.plan.variant.Baseline} a name for a position in the logbook. Both only read a logbook and make edits;
 * what they do to dates is computed elsewhere.
 */
package nl.doorbouw.plan.variant;
