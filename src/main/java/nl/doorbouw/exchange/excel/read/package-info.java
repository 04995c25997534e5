/**
 * Reads what stands in an Excel workbook, new or old, as sheets of cells. Whatever is wrong with a file is a
 * {@link nl.doorbouw.exchange.excel.part.WorkbookException}. What the cells mean for a plan is not known here.
 */
package nl.doorbouw.exchange.excel.read;
