/**
 * What the mouse does on a Gantt: one class for each gesture, each with a canvas of its own to work on. They change the
 * canvas's properties and nothing else.
 */
package nl.doorbouw.app.control.gesture;
