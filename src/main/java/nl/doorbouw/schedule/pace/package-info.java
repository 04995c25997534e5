/**
 * How the finish of one step follows from its start, one class a way: working time, a statutory term, a season, a meeting.
 * Each is monotone (a later start never finishes earlier) and has its exact inverse, on which both passes rely.
 */
package nl.doorbouw.schedule.pace;
