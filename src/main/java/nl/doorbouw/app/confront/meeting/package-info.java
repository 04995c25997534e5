/**
 * The meeting at which two parties settle their differences, one at a time, on a beamer and by keyboard: what is to be
 * discussed ({@link nl.doorbouw.app.confront.meeting.Agenda}), what each choice would do, and the minutes at its end.
 */
package nl.doorbouw.app.confront.meeting;
