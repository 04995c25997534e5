package nl.doorbouw.exchange.excel.write.sheet;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Sets a sheet up for paper: A3 landscape, the headings on every page, the plan's name and page numbers below. */
public final class PrintSetup {

    private static final double SIDE = 0.4;
    private static final double BELOW = 0.6;
    /**
     * Width of an A3 page within its margins, in characters of a column's width at full size: some 205 with Excel's own font,
     * fewer with the wider one that LibreOffice takes when it does not have it.
     */
    private static final double PAGE_CHARACTERS = 153;
    /** Smaller than this, in percents, nobody reads it. */
    private static final int LEAST_SCALE = 50;
    private static final int FULL = 100;
    private static final int UNITS_A_CHARACTER = 256;

    private final XSSFSheet sheet;

    /** @param name the plan's name */
    public PrintSetup(XSSFSheet sheet, String name, String pageOf) {
        this.sheet = sheet;
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A3_PAPER);
        setup.setLandscape(true);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, SIDE);
        sheet.setMargin(PageMargin.BOTTOM, BELOW);
        // An ampersand of the plan's own would begin a code of the footer.
        sheet.getFooter().setLeft(name.replace("&", "&&"));
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight(pageOf);
    }

    /** As many pages long as it takes, and one wide. */
    public PrintSetup oneWide() {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return this;
    }

    /** All of it on one page. */
    public PrintSetup onePage() {
        oneWide();
        sheet.getPrintSetup().setFitHeight((short) 1);
        return this;
    }

    /** Prints from the top left up to a cell. */
    public PrintSetup upTo(int row, int column) {
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, column, 0, row);
        return this;
    }

    /** Repeats the row with the headings and what stands right above it, and the first columns when there are any. */
    public PrintSetup repeating(int first, int last, int columns) {
        sheet.setRepeatingRows(new CellRangeAddress(first, last, -1, -1));
        if (columns > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, columns - 1));
        }
        return this;
    }

    /**
     * New pages begin at some columns, each with the repeated ones before them; all are made as small as the widest one needs.
     *
     * @param last the last column that is printed
     */
    public PrintSetup brokenBefore(int[] columns, int last, int repeated) {
        double widest = width(0, columns[0] - 1);
        for (int i = 0; i < columns.length; i++) {
            int end = i + 1 < columns.length ? columns[i + 1] - 1 : last;
            widest = Math.max(widest, width(0, repeated - 1) + width(columns[i], end));
            sheet.setColumnBreak(columns[i] - 1);
        }
        sheet.getPrintSetup().setScale((short) Math.clamp((int) (FULL * PAGE_CHARACTERS / widest), LEAST_SCALE, FULL));
        return this;
    }

    private double width(int first, int last) {
        double width = 0;
        for (int column = first; column <= last; column++) {
            width += (double) sheet.getColumnWidth(column) / UNITS_A_CHARACTER;
        }
        return width;
    }
}
