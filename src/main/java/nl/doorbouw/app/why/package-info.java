/**
 * Why a date is what it is: the card with the chain of reasons and what would bring the date forward, and the ways in which a
 * screen lets its dates be asked about (a click, F1, a menu item).
 */
package nl.doorbouw.app.why;
