/**
 * What came in from a workbook beside what the plan holds: every difference in a table, with what it does to first
 * residents, to be taken or left one by one. Nothing is changed until the one button that takes what is ticked, as one edit.
 */
package nl.doorbouw.app.review;
