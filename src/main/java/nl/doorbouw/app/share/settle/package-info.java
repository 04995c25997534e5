/**
 * What people changed without seeing each other's value: how many of it there is, and the screen on which one of the values
 * is chosen. Choosing is an ordinary edit.
 */
package nl.doorbouw.app.share.settle;
