/**
 * Lists that did not come from us: steps or questions in a workbook of whatever make. A
 * {@link nl.doorbouw.exchange.foreign.Mapping} says which column means what, guessed from the headings and changed by whoever
 * reads; with it, a list becomes a {@link nl.doorbouw.exchange.review.Review} like any other, or a plan of its own.
 */
package nl.doorbouw.exchange.foreign;
