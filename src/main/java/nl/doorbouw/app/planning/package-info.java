/**
 * The planning: a table of steps by phase beside the Gantt, scrolling in step, with the details of the selected step.
 * The table holds the same facts as the picture, for keyboard and screen reader. Edits go to the workspace; nothing
 * here computes a date.
 */
package nl.doorbouw.app.planning;
