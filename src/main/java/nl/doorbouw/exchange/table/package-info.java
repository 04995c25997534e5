/**
 * A plan as tables, before any file format: its sheets, columns, rows and cells, what an edit of each cell changes, and what
 * the hidden sheet of a workbook remembers. Writer and reader of workbooks share it, so that what goes out and comes in
 * again makes no difference. Knows no Excel.
 */
package nl.doorbouw.exchange.table;
