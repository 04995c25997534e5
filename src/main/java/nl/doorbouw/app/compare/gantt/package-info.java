/**
 * Variants of a plan as Gantts on one time axis, and step by step in a table. Where bars stand is computed and painted by
 * {@code chart}.
 */
package nl.doorbouw.app.compare.gantt;
