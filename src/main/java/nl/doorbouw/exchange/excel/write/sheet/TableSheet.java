package nl.doorbouw.exchange.excel.write.sheet;

import java.util.List;
import java.util.stream.IntStream;
import nl.doorbouw.exchange.table.Cell;
import nl.doorbouw.exchange.table.CellValue;
import nl.doorbouw.exchange.table.Column;
import nl.doorbouw.exchange.table.Form;
import nl.doorbouw.exchange.table.Row;
import nl.doorbouw.exchange.table.Table;
import nl.doorbouw.text.Words;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a table on a sheet of its own, below its title. */
public final class TableSheet {

    private static final int TITLE = 0;
    private static final int HINT = 1;
    private static final float TITLE_HEIGHT = 24;
    private static final double TENTHS = 10;
    private static final int UNITS_A_CHARACTER = 256;

    /**
     * How a sheet is laid out.
     *
     * @param frozen  how many columns stay in view
     * @param blank   how many rows are left open for additions
     * @param banded  whether there is a row above the headings for what groups columns, such as years
     */
    public record Layout(int frozen, int blank, boolean banded) {
    }

    private final XSSFWorkbook workbook;
    private final Words words;
    private final Styles styles;

    public TableSheet(XSSFWorkbook workbook, Words words, Styles styles) {
        this.workbook = workbook;
        this.words = words;
        this.styles = styles;
    }

    /** @param title what stands above the table */
    public Placed write(Table table, String title, Layout layout) {
        XSSFSheet sheet = workbook.createSheet(table.sheet().title(words));
        sheet.setDisplayGridlines(false);
        int head = layout.banded() ? HINT + 2 : HINT + 1;
        int lastFull = head + table.rows().size();
        Placed placed = new Placed(sheet, table, head, lastFull, lastFull + layout.blank());
        top(placed, title);
        if (layout.banded()) {
            sheet.createRow(head - 1);
        }
        Heights heights = new Heights(widths(placed));
        head(placed, heights);
        for (int i = 0; i < table.rows().size(); i++) {
            XSSFRow row = sheet.createRow(placed.first() + i);
            row.setHeightInPoints(heights.of(table.rows().get(i)));
            fill(placed, row, table.rows().get(i));
        }
        for (int i = lastFull + 1; i <= placed.last(); i++) {
            blank(placed, sheet.createRow(i));
        }
        sheet.createFreezePane(layout.frozen(), placed.first());
        if (placed.last() > head) {
            table(placed);
        }
        return placed;
    }

    /** Lets nobody change what is computed by mistake; there is no password, and filtering and column widths stay free. */
    public static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
    }

    private void top(Placed placed, String title) {
        XSSFRow titleRow = placed.sheet().createRow(TITLE);
        titleRow.setHeightInPoints(TITLE_HEIGHT);
        text(titleRow.createCell(0), title, Styles.Look.TITLE);
        text(placed.sheet().createRow(HINT).createCell(0), words.say("workbook.hint." + placed.table().sheet()), Styles.Look.HINT);
    }

    private void text(XSSFCell cell, String text, Styles.Look look) {
        cell.setCellValue(ExcelText.of(text));
        cell.setCellStyle(styles.of(look));
    }

    private void head(Placed placed, Heights heights) {
        XSSFRow row = placed.sheet().createRow(placed.head());
        List<Column> columns = placed.table().columns();
        row.setHeightInPoints(heights.of(columns.stream().map(column -> column.heading(words)).toArray(String[]::new)));
        for (int i = 0; i < columns.size(); i++) {
            text(row.createCell(i), columns.get(i).heading(words), columns.get(i).input() ? Styles.Look.HEAD_INPUT : Styles.Look.HEAD);
        }
    }

    private int[] widths(Placed placed) {
        Widths widths = new Widths(words);
        int[] found = IntStream.range(0, placed.table().columns().size()).map(i -> widths.of(placed.table(), i)).toArray();
        for (int i = 0; i < found.length; i++) {
            placed.sheet().setColumnWidth(i, found[i] * UNITS_A_CHARACTER);
        }
        return found;
    }

    private void fill(Placed placed, XSSFRow row, Row written) {
        for (int i = 0; i < written.cells().size(); i++) {
            Cell cell = written.cells().get(i);
            Column column = placed.table().columns().get(i);
            write(row.createCell(i), cell.value(), form(column, cell), look(column, cell));
        }
    }

    private static Styles.Look look(Column column, Cell cell) {
        boolean fact = column.input() && column.target().isEmpty();
        return cell.slot().isPresent() ? fact ? Styles.Look.FACT_INPUT : Styles.Look.INPUT
                : fact ? Styles.Look.FACT : Styles.Look.COMPUTED;
    }

    /** In a column where each row takes a field of its own, the value decides. */
    private static Form form(Column column, Cell cell) {
        if (column.form() == Form.WEEKS && cell.value() instanceof CellValue.Number(double weeks) && weeks * TENTHS != Math.rint(weeks * TENTHS)) {
            return Form.TENTHS;
        }
        return column.input() && column.target().isEmpty() ? switch (cell.value()) {
            case CellValue.Day _ -> Form.DATE;
            case CellValue.Number _ -> Form.NUMBER;
            case CellValue.Nothing _, CellValue.Text _, CellValue.Moment _ -> column.form();
        } : column.form();
    }

    /** A row for an addition takes its code too. */
    private void blank(Placed placed, XSSFRow row) {
        for (int i = 0; i < placed.table().columns().size(); i++) {
            Column column = placed.table().columns().get(i);
            write(row.createCell(i), CellValue.NOTHING, column.form(), column.input() || i == 0 ? Styles.Look.INPUT : Styles.Look.COMPUTED);
        }
    }

    private void write(XSSFCell cell, CellValue value, Form form, Styles.Look look) {
        boolean quoted = false;
        switch (value) {
            case CellValue.Nothing _ -> {
            }
            case CellValue.Text(String text) -> {
                cell.setCellValue(ExcelText.of(text));
                quoted = ExcelText.looksLikeFormula(text);
            }
            case CellValue.Number(double number) -> cell.setCellValue(number);
            case CellValue.Day(var day) -> cell.setCellValue(day);
            case CellValue.Moment(var moment) -> cell.setCellValue(moment);
        }
        cell.setCellStyle(styles.of(look, form, quoted));
    }

    private void table(Placed placed) {
        AreaReference area = new AreaReference(new CellReference(placed.head(), 0),
                new CellReference(placed.last(), placed.table().columns().size() - 1), SpreadsheetVersion.EXCEL2007);
        XSSFTable table = placed.sheet().createTable(area);
        table.setName("Doorbouw" + placed.table().sheet());
        table.setDisplayName("Doorbouw" + placed.table().sheet());
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        table.getCTTable().addNewTableStyleInfo().setName("TableStyleLight1");
    }
}
