/**
 * What stands in a workbook, apart from how any program keeps it: sheets of rows of cells, each with the value that a person
 * sees. Knows neither a plan nor a file format.
 */
package nl.doorbouw.exchange.sheet;
