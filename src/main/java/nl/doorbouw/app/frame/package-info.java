/**
 * What stands around every screen of a plan's window: the header with its menus, the rail, the status bar, and the dialogs
 * that belong to the window as a whole.
 */
package nl.doorbouw.app.frame;
