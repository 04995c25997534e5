/**
 * Reads single cells as people fill them in: answers, dates, durations, links and choices in either language. What comes out
 * is written as the field writes it, so that the way of writing never makes a difference.
 */
package nl.doorbouw.exchange.cell;
