/**
 * Small nodes that several screens share: the banner with a sentence that goes by itself, dialogs, a party's badge, a form
 * field with its error, what an empty screen says. They know words and plan values, but no workspace.
 */
package nl.doorbouw.app.control;
