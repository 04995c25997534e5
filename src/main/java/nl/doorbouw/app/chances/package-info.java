/**
 * The screen that shows how the dates are spread over the runs of the simulation: how likely a date is made, what the spread comes
 * from, and which question or step is the first to look into. Computes nothing itself.
 */
package nl.doorbouw.app.chances;
