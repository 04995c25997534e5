/**
 * Variants of a plan as curves in time on the screen Vergelijken: the chance that first residents are there by a day, and the work
 * at risk. Both are computed in the core; here they are drawn and told.
 */
package nl.doorbouw.app.compare.curve;
