/**
 * From network to schedule: a network is compiled once into flat int arrays, three forward passes and one backward pass run
 * over it, and the result is a {@link nl.doorbouw.schedule.Schedule} of records with a reason for every date. Days are epoch
 * days inside and spans half open. {@code pace} knows how the finish of one step follows from its start. Knows no files, no
 * screen and no clock.
 */
package nl.doorbouw.schedule;
