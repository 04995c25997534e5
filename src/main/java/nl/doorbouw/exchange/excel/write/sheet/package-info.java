/**
 * How a table becomes a sheet: styles, widths, drop-downs, protection and print set-up, one class each. Knows what kinds of
 * columns there are and nothing of plans.
 */
package nl.doorbouw.exchange.excel.write.sheet;
