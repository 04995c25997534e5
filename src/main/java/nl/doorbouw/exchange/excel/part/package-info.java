/**
 * The parts of an Excel file as it lies on disk, each read as a stream within a budget: without macros, without computing
 * formulas and without following anything to the outside. POI's own reader of packages keeps some parts in memory whatever
 * their size, so that only its knowledge of number formats and of the old format is used.
 */
package nl.doorbouw.exchange.excel.part;
