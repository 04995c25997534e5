/**
 * What the commands share on their way out: aligned tables for people, JSON for programs, and the shapes in which a
 * schedule, routes, questions and the logbook are written as JSON. Computes nothing: dates come from the schedule.
 */
package nl.doorbouw.cli.print;
