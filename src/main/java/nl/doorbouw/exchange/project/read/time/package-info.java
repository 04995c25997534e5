/**
 * The time of a project file in the terms of Doorbouw: its calendars beside ours, minutes of work as days and weeks, and the
 * constraints and actual dates of a task as set dates.
 */
package nl.doorbouw.exchange.project.read.time;
