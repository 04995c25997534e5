/**
 * Fills the tables of a plan, one class a sheet: what stands in each cell, and the text that each cell which can be filled in
 * stands for. Computes no dates; what takes computing is given to it.
 */
package nl.doorbouw.exchange.table.content;
