/**
 * The start window: a new plan, the plans opened last, and the examples. What a new plan needs is checked in a plain class.
 */
package nl.doorbouw.app.start;
