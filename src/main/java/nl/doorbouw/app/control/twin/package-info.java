/**
 * What stands two by two: the charts of two plans on one time axis, and the name of a party above what is its.
 */
package nl.doorbouw.app.control.twin;
