/**
 * What came in beside what the plan holds: every {@link nl.doorbouw.exchange.review.Difference} with both values, every cell
 * that could not be read, and the edit that taking some of them makes. Knows no file format and no screen.
 */
package nl.doorbouw.exchange.review;
