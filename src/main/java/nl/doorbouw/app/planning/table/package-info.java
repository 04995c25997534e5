/**
 * The table of steps by phase: which steps are shown, what their cells say, and how the columns fit. It keeps selection
 * and closed phases through every edit.
 */
package nl.doorbouw.app.planning.table;
