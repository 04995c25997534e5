/**
 * From network to schedule: three forward passes and one backward pass over a compiled network give a
 * {@link nl.doorbouw.schedule.Schedule} of records with a reason for every date. {@code pass} holds the passes in flat
 * arrays, {@code pace} knows how the finish of one step follows from its start. Days are epoch days inside and spans half
 * open. Knows no files, no screen and no clock.
 */
package nl.doorbouw.schedule;
