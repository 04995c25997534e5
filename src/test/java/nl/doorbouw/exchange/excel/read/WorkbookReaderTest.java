package nl.doorbouw.exchange.excel.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.doorbouw.exchange.sheet.RawCell;
import nl.doorbouw.exchange.sheet.RawValue;
import nl.doorbouw.exchange.sheet.RowText;
import nl.doorbouw.exchange.sheet.SheetText;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReaderTest {

    private static final String LONG = "é€\uD83C\uDFD7️\nשלום ".repeat(2900);

    @TempDir
    private Path folder;

    @Test
    void readsEveryKindOfValueFromTheNewFormatAndTheOld() throws IOException {
        List<SheetText> expected = List.of(new SheetText("Blad één", List.of(
                new RowText(1, List.of(text(0, "Stap"), text(3, "=SUM(A1)"))),
                new RowText(4, List.of(number(0, 1.5), date(1, 2027, 3, 11), text(2, LONG), new RawCell(3, new RawValue.Flag(true)),
                        number(4, 3), new RawCell(5, new RawValue.Fault("#DIV/0!")), date(6, 2027, 3, 14), text(7, "ja"))))),
                new SheetText("Leeg", List.of()));
        try (Workbook workbook = new XSSFWorkbook(); Workbook old = new HSSFWorkbook()) {
            assertEquals(expected, WorkbookReader.read(written("a.xlsx", workbook)));
            assertEquals(expected, WorkbookReader.read(written("a.xls", old)));
        }
    }

    @Test
    void datesCanBeCountedFrom1904() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            CellStyle dates = workbook.createCellStyle();
            dates.setDataFormat(workbook.createDataFormat().getFormat("d-m-yyyy"));
            Cell cell = workbook.createSheet("A").createRow(0).createCell(0);
            cell.setCellStyle(dates);
            cell.setCellValue(LocalDate.of(2027, 3, 11));
            assertEquals(List.of(new SheetText("A", List.of(new RowText(1, List.of(date(0, 2027, 3, 11)))))),
                    WorkbookReader.read(saved("a.xlsx", workbook)));
        }
    }

    private Path written(String name, Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet("Blad één");
        Row heading = sheet.createRow(0);
        heading.createCell(0).setCellValue("Stap");
        heading.createCell(1).setCellValue("");
        heading.createCell(3).setCellValue("=SUM(A1)");
        sheet.createRow(1).createCell(2);
        Row row = sheet.createRow(3);
        CellStyle dates = workbook.createCellStyle();
        dates.setDataFormat(workbook.createDataFormat().getFormat("d mmm yyyy"));
        row.createCell(0).setCellValue(1.5);
        Cell day = row.createCell(1);
        day.setCellStyle(dates);
        day.setCellValue(LocalDate.of(2027, 3, 11));
        row.createCell(2).setCellValue(LONG);
        row.createCell(3).setCellValue(true);
        row.createCell(4).setCellFormula("A4*2");
        row.createCell(5).setCellFormula("1/0");
        Cell later = row.createCell(6);
        later.setCellStyle(dates);
        later.setCellFormula("B4+3");
        row.createCell(7).setCellFormula("IF(D4,\"ja\",\"nee\")");
        workbook.createSheet("Leeg");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return saved(name, workbook);
    }

    private Path saved(String name, Workbook workbook) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static RawCell text(int column, String text) {
        return new RawCell(column, new RawValue.Text(text));
    }

    private static RawCell number(int column, double number) {
        return new RawCell(column, new RawValue.Number(number));
    }

    private static RawCell date(int column, int year, int month, int day) {
        return new RawCell(column, new RawValue.Date(LocalDate.of(year, month, day)));
    }
}
