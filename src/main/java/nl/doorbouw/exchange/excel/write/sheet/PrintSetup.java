package nl.doorbouw.exchange.excel.write.sheet;

import java.util.List;
import java.util.stream.IntStream;
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
    /** Height of the rows on such a page, below the repeated headings, with what is lost where no half row fits. */
    private static final double PAGE_POINTS = 710;
    /** A page on which less than this part is filled. */
    private static final double NEARLY_EMPTY = 0.35;
    /** Smaller than this, in percents, nobody reads it. */
    private static final int LEAST_SCALE = 50;
    /** Small enough for several groups of columns on a page, and still some seven points. */
    private static final int MOST_SCALE = 69;
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
     * Spreads columns over pages, each with the repeated ones before them. What stands in one group stays on one page, and the
     * widest of the groups decides how small all are printed; a little smaller when a last page would hold a few rows only.
     *
     * @param groups   the first column of each group, the first group after the repeated columns
     * @param last     the last column that is printed
     * @param repeated how many columns stand on every page
     * @param rows     how many rows are printed
     */
    public PrintSetup spread(List<Integer> groups, int last, int repeated, int rows) {
        double head = width(0, repeated - 1);
        double widest = IntStream.range(0, groups.size()).mapToDouble(i -> width(groups.get(i), end(groups, i, last))).max().orElse(0);
        int scale = withoutRest(height(rows), Math.clamp((int) (FULL * PAGE_CHARACTERS / (head + widest)), LEAST_SCALE, MOST_SCALE));
        double room = FULL * PAGE_CHARACTERS / scale - head;
        double used = 0;
        for (int i = 0; i < groups.size(); i++) {
            double width = width(groups.get(i), end(groups, i, last));
            if (used > 0 && used + width > room) {
                sheet.setColumnBreak(groups.get(i) - 1);
                used = 0;
            }
            used += width;
        }
        sheet.getPrintSetup().setScale((short) scale);
        return this;
    }

    /** The scale at which no page is nearly empty, when a slightly smaller one gives that. */
    private static int withoutRest(double height, int scale) {
        double pages = height * scale / (FULL * PAGE_POINTS);
        double rest = pages - Math.floor(pages);
        int smaller = (int) (FULL * PAGE_POINTS * Math.floor(pages) / height);
        return pages > 1 && rest < NEARLY_EMPTY && smaller >= LEAST_SCALE ? smaller : scale;
    }

    private double height(int rows) {
        return IntStream.range(0, rows).mapToObj(sheet::getRow)
                .mapToDouble(row -> row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints()).sum();
    }

    private static int end(List<Integer> groups, int group, int last) {
        return group + 1 < groups.size() ? groups.get(group + 1) - 1 : last;
    }

    private double width(int first, int last) {
        double width = 0;
        for (int column = first; column <= last; column++) {
            width += (double) sheet.getColumnWidth(column) / UNITS_A_CHARACTER;
        }
        return width;
    }
}
