package nl.doorbouw.exchange.excel.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import nl.doorbouw.exchange.table.Columns;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.text.Words;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of a plan as somebody fills it in by hand, to be kept as a file. */
public final class FilledIn {

    private final Words words;
    private final XSSFWorkbook workbook;
    private final DataFormatter shown = new DataFormatter();

    private FilledIn(Words words, XSSFWorkbook workbook) {
        this.words = words;
        this.workbook = workbook;
    }

    /** The workbook of a plan as it goes out. */
    public static FilledIn of(PlanDocument document, Words words) {
        try {
            return new FilledIn(words, new XSSFWorkbook(new ByteArrayInputStream(Workbooks.written(Workbooks.content(document, words)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Types a text in the row of a code, under the heading of a column. */
    public FilledIn type(SheetName sheet, String code, String column, String text) {
        row(sheet, code).getCell(place(sheet, column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
        return this;
    }

    /** Types a new row below all others: a column and a text in turn. */
    public FilledIn addRow(SheetName sheet, String... columnsAndTexts) {
        Sheet tab = tab(sheet);
        Row row = tab.createRow(tab.getLastRowNum() + 1);
        for (int i = 0; i < columnsAndTexts.length; i += 2) {
            row.createCell(place(sheet, columnsAndTexts[i])).setCellValue(columnsAndTexts[i + 1]);
        }
        return this;
    }

    /** Takes the row of a code away. */
    public FilledIn removeRow(SheetName sheet, String code) {
        tab(sheet).removeRow(row(sheet, code));
        return this;
    }

    /** Whether a sheet has a row of this code. */
    public boolean has(SheetName sheet, String code) {
        return StreamSupport.stream(tab(sheet).spliterator(), false).anyMatch(row -> isAt(row, place(sheet, "code"), code));
    }

    public Path save(Path file) {
        try (OutputStream out = Files.newOutputStream(file); workbook) {
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sheet tab(SheetName sheet) {
        return workbook.getSheet(sheet.title(words));
    }

    private Row row(SheetName sheet, String code) {
        int place = place(sheet, "code");
        return StreamSupport.stream(tab(sheet).spliterator(), false).filter(row -> isAt(row, place, code)).findFirst().orElseThrow();
    }

    private boolean isAt(Row row, int place, String text) {
        return shown.formatCellValue(row.getCell(place)).equals(text);
    }

    private int place(SheetName sheet, String column) {
        String heading = Columns.of(sheet).stream().filter(each -> each.key().equals(column)).findFirst().orElseThrow().heading(words);
        return StreamSupport.stream(tab(sheet).spliterator(), false).flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> shown.formatCellValue(cell).equals(heading)).mapToInt(Cell::getColumnIndex).findFirst().orElseThrow();
    }
}
