/**
 * Which days count in the Netherlands: national holidays, school holidays, bouwvak, frost and seasons, and the
 * working-day tables made of them. Found dates are data in {@code resources/calendar}; every other year follows a rule
 * that is an estimate. What a step's calendar is called is in {@link nl.doorbouw.time.calendar.StepCalendar}.
 */
package nl.doorbouw.time.calendar;
