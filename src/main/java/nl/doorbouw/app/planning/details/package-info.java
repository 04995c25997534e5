/**
 * Everything about one step, and the editors of what can be changed about it. Each part is built once and shows
 * whichever step is selected.
 */
package nl.doorbouw.app.planning.details;
