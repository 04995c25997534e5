/**
 * How a logbook grows: the entries that an edit or an undo adds, two copies of a plan brought together, and the differences
 * that are then still to be settled. All of it follows from the entries alone, whatever the order in which they arrive.
 * Where entries are kept is the business of {@code file}.
 */
package nl.doorbouw.plan.history;
