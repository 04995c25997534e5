/**
 * The logbook as a screen: every entry of the plan in a table, newest first, in the words of the language. What a row says
 * and which rows a filter keeps is in plain classes.
 */
package nl.doorbouw.app.log;
