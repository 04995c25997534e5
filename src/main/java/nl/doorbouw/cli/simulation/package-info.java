/**
 * What the command line tells of a simulation: the command itself, and how its outcome and the ranking of questions are written as tables
 * for people and as JSON. Computes nothing: the numbers come from {@code schedule.simulate} and {@code insight}.
 */
package nl.doorbouw.cli.simulation;
