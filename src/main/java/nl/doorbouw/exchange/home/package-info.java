/**
 * Our own workbook as it comes home: its sheets are found by their headings, each cell is read as people type it, and what
 * differs from what the workbook remembers becomes a {@link nl.doorbouw.exchange.review.Review}. Knows no file format.
 */
package nl.doorbouw.exchange.home;
