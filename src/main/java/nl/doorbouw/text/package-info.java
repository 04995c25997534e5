/**
 * What people read, in Dutch and in English: words from the message files, dates and spans as the design writes them, a
 * sentence for everything that can go wrong, and why a date is what it is. Used by the command line and the window alike.
 */
package nl.doorbouw.text;
