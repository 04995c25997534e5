package nl.doorbouw.exchange.excel.write;

import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.exchange.excel.write.sheet.ExcelText;
import nl.doorbouw.exchange.excel.write.sheet.Styles;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.text.Words;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the guide: how to fill in the workbook, what may be changed and where its numbers come from. */
final class GuideSheet {

    private static final int WIDTH = 110 * 256;
    private static final float LINE_HEIGHT = 14;
    private static final int CHARACTERS_A_LINE = 126;
    private static final float TITLE_HEIGHT = 26;
    private static final float HEADING_HEIGHT = 26;

    private final Words words;
    private final Styles styles;

    GuideSheet(Words words, Styles styles) {
        this.words = words;
        this.styles = styles;
    }

    /** @param title the first line */
    XSSFSheet write(XSSFWorkbook workbook, String title, Catalogue catalogue) {
        XSSFSheet sheet = workbook.createSheet(SheetName.GUIDE.title(words));
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, WIDTH);
        add(sheet, title, Styles.Look.TITLE).setHeightInPoints(TITLE_HEIGHT);
        for (String line : words.say("workbook.guide").split("\n")) {
            boolean heading = line.startsWith("# ");
            add(sheet, heading ? line.substring(2) : line, heading ? Styles.Look.BAND : Styles.Look.PLAIN);
        }
        add(sheet, words.say(catalogue.note()), Styles.Look.PLAIN);
        return sheet;
    }

    private XSSFRow add(XSSFSheet sheet, String line, Styles.Look look) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        XSSFCell cell = row.createCell(0);
        cell.setCellValue(ExcelText.of(line));
        cell.setCellStyle(styles.of(look));
        row.setHeightInPoints(look == Styles.Look.BAND ? HEADING_HEIGHT : LINE_HEIGHT * (1 + line.length() / CHARACTERS_A_LINE));
        return row;
    }
}
