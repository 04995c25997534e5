/**
 * What people read of a meeting: differences between parties, and the minutes of what they settled, as sentences and as rows.
 */
package nl.doorbouw.text.meeting;
