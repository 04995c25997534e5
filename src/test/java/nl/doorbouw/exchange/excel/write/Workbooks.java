package nl.doorbouw.exchange.excel.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.doorbouw.exchange.table.ExchangePlans;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.text.Words;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks of plans for the tests, and opens them again. */
public final class Workbooks {

    private Workbooks() {
    }

    /** All that goes into the workbook of a plan. */
    public static PlanWorkbook content(PlanDocument document, Words words) {
        return PlanWorkbook.of(document.planner(), document.outlook(), document.file().planId(),
                new PlanWorkbook.Wishes(words, ExchangePlans.ZONE, GanttScale.MONTH, SheetName.PROJECT));
    }

    /** The bytes of a workbook. */
    public static byte[] written(PlanWorkbook content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WorkbookWriter.write(content, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A workbook as POI reads it. */
    static XSSFWorkbook open(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
