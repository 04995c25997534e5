package nl.doorbouw.exchange.excel.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that did not come from us: a list of a contractor, with its own headings. */
public final class ListWorkbook {

    private static final List<List<String>> TASKS = List.of(List.of("Nr", "Taaknaam", "Duur", "Voorganger", "Wie", "Kleur"),
            List.of("1", "Bouwteam kiezen", "6 weken", "", "corporatie", "blauw"),
            List.of("2", "Sonderingen en bodemonderzoek", "15 dagen", "1", "aannemer", "groen"),
            List.of("3", "Definitief ontwerp", "12 weken", "2", "ontwikkelaar", "groen"),
            List.of("4", "Prijsvorming en contract", "4/6/10w", "3", "corporatie", "blauw"),
            List.of("5", "Werkvoorbereiding", "ooit", "4", "aannemer", "geel"),
            List.of("6", "Ruwbouw", "30 weken", "5", "aannemer", "geel"));

    private ListWorkbook() {
    }

    /** A sheet of six tasks, the fifth of which has a duration that is none, and a sheet that holds no list. */
    public static Path save(Path file) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            fill(workbook.createSheet("Bouwplanning"), TASKS);
            fill(workbook.createSheet("Toelichting"), List.of(List.of("Opgesteld door"), List.of("Bouwbedrijf Voorbeeld")));
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Sheet sheet, List<List<String>> rows) {
        for (List<String> texts : rows) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (String text : texts) {
                row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(text);
            }
        }
    }
}
