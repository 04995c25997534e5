package nl.doorbouw.exchange.excel.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.exchange.excel.part.Budget;
import nl.doorbouw.exchange.excel.part.WorkbookException;
import nl.doorbouw.exchange.excel.part.WorkbookException.Problem;
import nl.doorbouw.exchange.sheet.RawCell;
import nl.doorbouw.exchange.sheet.RawValue;
import nl.doorbouw.exchange.sheet.RowText;
import nl.doorbouw.exchange.sheet.SheetText;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Reads a workbook in the form of Excel 97 to 2003: {@code .xls}. */
final class XlsReader {

    /** Such a workbook is kept in memory whole, at some ten times its size. */
    static final long MOST_BYTES = 16L << 20;

    private final Budget budget;

    private XlsReader(Budget budget) {
        this.budget = budget;
    }

    /**
     * The sheets of a workbook, in their order.
     *
     * @throws WorkbookException when it has a password, is no workbook, or is larger than is read
     * @throws IOException       when it is damaged
     */
    static List<SheetText> read(Path file, Budget budget) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            if (container.getRoot().hasEntry("EncryptedPackage")) {
                throw new WorkbookException(Problem.PASSWORD, file);
            }
            if (!container.getRoot().hasEntry("Workbook")) {
                boolean older = container.getRoot().hasEntry("Book");
                throw new WorkbookException(older ? Problem.OTHER_EXCEL : Problem.NOT_EXCEL, file);
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(container)) {
                return new XlsReader(budget).sheets(workbook);
            }
        }
    }

    private List<SheetText> sheets(HSSFWorkbook workbook) {
        List<SheetText> sheets = new ArrayList<>();
        for (Sheet sheet : workbook) {
            budget.spendSheet();
            List<RowText> rows = new ArrayList<>();
            for (Row row : sheet) {
                List<RawCell> cells = cells(row);
                if (!cells.isEmpty()) {
                    rows.add(new RowText(row.getRowNum() + 1, cells));
                }
            }
            sheets.add(new SheetText(sheet.getSheetName(), rows));
        }
        return sheets;
    }

    private List<RawCell> cells(Row row) {
        List<RawCell> cells = new ArrayList<>();
        for (Cell cell : row) {
            CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
            value(cell, type).ifPresent(value -> {
                budget.spendCell();
                budget.spendCharacters(value instanceof RawValue.Text(String text) ? text.length() : 0);
                cells.add(new RawCell(cell.getColumnIndex(), value));
            });
        }
        return cells;
    }

    private static Optional<RawValue> value(Cell cell, CellType type) {
        return switch (type) {
            case STRING -> Optional.of(cell.getStringCellValue()).filter(text -> !text.isEmpty()).map(RawValue.Text::new);
            case BOOLEAN -> Optional.of(new RawValue.Flag(cell.getBooleanCellValue()));
            case NUMERIC -> Optional.of(number(cell));
            case ERROR -> Optional.of(new RawValue.Fault(FormulaError.forInt(cell.getErrorCellValue()).getString()));
            case BLANK, FORMULA, _NONE -> Optional.empty();
        };
    }

    private static RawValue number(Cell cell) {
        double number = cell.getNumericCellValue();
        if (!Double.isFinite(number)) {
            return new RawValue.Fault(String.valueOf(number));
        }
        return number >= 1 && DateUtil.isCellDateFormatted(cell)
                ? new RawValue.Date(cell.getLocalDateTimeCellValue().toLocalDate()) : new RawValue.Number(number);
    }
}
