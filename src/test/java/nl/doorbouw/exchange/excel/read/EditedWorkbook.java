package nl.doorbouw.exchange.excel.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in which somebody fills in cells, by sheet, code of the row and heading of the column. */
public final class EditedWorkbook implements AutoCloseable {

    private final XSSFWorkbook workbook;

    private EditedWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    public static EditedWorkbook open(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new EditedWorkbook(new XSSFWorkbook(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public EditedWorkbook text(String sheet, String code, String heading, String text) {
        cell(sheet, code, heading).setCellValue(text);
        return this;
    }

    public EditedWorkbook number(String sheet, String code, String heading, double number) {
        cell(sheet, code, heading).setCellValue(number);
        return this;
    }

    /** Types a formula, which the program of the partner computes. */
    public EditedWorkbook formula(String sheet, String code, String heading, String formula) {
        Cell cell = cell(sheet, code, heading);
        cell.setCellFormula(formula);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        return this;
    }

    public EditedWorkbook blank(String sheet, String code, String heading) {
        cell(sheet, code, heading).setBlank();
        return this;
    }

    /** Adds a row at the bottom: headings and texts in turn. */
    public EditedWorkbook row(String sheet, String... cells) {
        XSSFSheet found = workbook.getSheet(sheet);
        Row row = found.createRow(found.getLastRowNum() + 1);
        for (int i = 0; i < cells.length; i += 2) {
            row.createCell(column(found, cells[i])).setCellValue(cells[i + 1]);
        }
        return this;
    }

    public Path save(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Cell cell(String sheet, String code, String heading) {
        XSSFSheet found = workbook.getSheet(sheet);
        int column = column(found, heading);
        Row row = StreamSupport.stream(found.spliterator(), false).filter(each -> shows(each, code)).findFirst().orElseThrow();
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static int column(XSSFSheet sheet, String heading) {
        return StreamSupport.stream(sheet.spliterator(), false).filter(row -> shows(row, "Code")).flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> isText(cell, heading)).findFirst().orElseThrow().getColumnIndex();
    }

    /** By its first cell: a code may stand among the links of another row. */
    private static boolean shows(Row row, String text) {
        Cell first = row.getCell(0, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        return isText(first, text);
    }

    private static boolean isText(Cell cell, String text) {
        return cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(text);
    }
}
