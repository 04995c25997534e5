package nl.doorbouw.exchange.excel.write;

import java.util.List;
import nl.doorbouw.exchange.excel.write.sheet.ExcelText;
import nl.doorbouw.exchange.table.WorkbookMemory;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the hidden sheet, as {@link WorkbookMemory} says it lies. */
final class HiddenSheet {

    /** The first column of the lists behind the drop-downs. */
    static final int LISTS = 5;

    private final XSSFSheet sheet;

    HiddenSheet(XSSFWorkbook workbook) {
        sheet = workbook.createSheet(WorkbookMemory.SHEET);
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }

    void write(WorkbookMemory memory, List<List<String>> lists) {
        add(WorkbookMemory.VERSION_NAME, String.valueOf(memory.version()));
        add(WorkbookMemory.PLAN, memory.plan().toString());
        add(WorkbookMemory.LAST_ENTRY, memory.lastEntry().map(entry -> entry.id().toString()).orElse(""));
        add(WorkbookMemory.LAMPORT, memory.lastEntry().map(entry -> String.valueOf(entry.lamport())).orElse(""));
        add(WorkbookMemory.LANGUAGE, memory.language());
        add(WorkbookMemory.HEADINGS.toArray(String[]::new));
        memory.cells().forEach(cell -> add(cell.sheet().name(), cell.row(), cell.column(), cell.text()));
        for (int column = 0; column < lists.size(); column++) {
            write(lists.get(column), LISTS + column);
        }
    }

    private void add(String... texts) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.createCell(i).setCellValue(ExcelText.of(texts[i]));
            }
        }
    }

    private void write(List<String> list, int column) {
        for (int i = 0; i < list.size(); i++) {
            XSSFRow row = i < sheet.getPhysicalNumberOfRows() ? sheet.getRow(i) : sheet.createRow(i);
            row.createCell(column).setCellValue(ExcelText.of(list.get(i)));
        }
    }
}
