/**
 * Writes a plan as an Excel workbook: its tables as sheets, the Gantt in cells, the guide, and the hidden sheet by which the
 * workbook is known again. What stands in the cells is decided in {@link nl.doorbouw.exchange.table.content}.
 */
package nl.doorbouw.exchange.excel.write;
