package nl.doorbouw.exchange.excel.write.sheet;

import nl.doorbouw.exchange.table.Table;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where a table stands on its sheet; all rows counted from 0.
 *
 * @param head     the row with the headings
 * @param lastFull the last row with something in it
 * @param last     the last row of the table, blank rows for additions included
 */
public record Placed(XSSFSheet sheet, Table table, int head, int lastFull, int last) {

    /** The first row below the headings. */
    public int first() {
        return head + 1;
    }

    /** The place of a column on the sheet, the first is 0. */
    public int column(String key) {
        return table.place(key).orElseThrow();
    }

    /** A column as formulas fix it: {@code $C}. */
    public String letter(String key) {
        return "$" + CellReference.convertNumToColString(column(key));
    }

    /** The cell of a column in the first row, as a conditional format names it: {@code $C4}. */
    public String cell(String key) {
        return letter(key) + (first() + 1);
    }

    /** All rows of some columns, blank ones too. */
    public CellRangeAddress rows(int firstColumn, int lastColumn) {
        return new CellRangeAddress(first(), Math.max(first(), last), firstColumn, lastColumn);
    }

    /** All rows of all columns. */
    public CellRangeAddress rows() {
        return rows(0, table.columns().size() - 1);
    }
}
