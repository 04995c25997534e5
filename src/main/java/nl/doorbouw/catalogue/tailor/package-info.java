/**
 * Fits a catalogue to a plan: which effects its answers have, which steps that leaves, how long each takes and what it
 * waits for, in each of the three passes. {@link nl.doorbouw.catalogue.tailor.Tailoring} is the way in, a
 * {@link nl.doorbouw.catalogue.tailor.Network} comes out.
 */
package nl.doorbouw.catalogue.tailor;
