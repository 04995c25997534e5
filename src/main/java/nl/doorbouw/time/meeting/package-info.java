/**
 * When the bodies that decide meet: rules as people write them, and the tables a schedule asks for the next meeting.
 * Papers must be in a hand-in time before a meeting. Which body a step waits for, and its name, is not known here.
 */
package nl.doorbouw.time.meeting;
