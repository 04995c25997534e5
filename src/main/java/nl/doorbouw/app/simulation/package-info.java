/**
 * The simulation of the open plan behind the window: run again after every edit on a thread of its own, and shown as the last
 * outcome that is known, marked as old until there is a new one.
 */
package nl.doorbouw.app.simulation;
