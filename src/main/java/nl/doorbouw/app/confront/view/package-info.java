/**
 * Filling in what a party sees differently: one value in that party's own view, beside the plan itself.
 */
package nl.doorbouw.app.confront.view;
