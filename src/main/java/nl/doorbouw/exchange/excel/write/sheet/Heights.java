package nl.doorbouw.exchange.excel.write.sheet;

import nl.doorbouw.exchange.table.Cell;
import nl.doorbouw.exchange.table.CellValue;
import nl.doorbouw.exchange.table.Row;

/**
 * Finds how high a row must be for its text. Excel and LibreOffice do not agree on when they find that out themselves.
 */
final class Heights {

    private static final double LETTERS_A_DIGIT = 1.08;
    private static final float LINE = 13;
    private static final float AIR = 3;
    /** Characters that the button of the filter takes of a heading. */
    private static final int FILTER = 2;
    /** The most that Excel allows, in points. */
    private static final float MOST = 409;

    private final int[] widths;

    /** @param widths of the columns, in characters */
    Heights(int... widths) {
        this.widths = widths.clone();
    }

    /** In points. */
    float of(Row row) {
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            Cell cell = row.cells().get(i);
            most = Math.max(most, cell.value() instanceof CellValue.Text(String text) ? lines(text, inBody(widths[i])) : 1);
        }
        return of(most);
    }

    /** The height for headings. */
    float of(String... headings) {
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            most = Math.max(most, lines(headings[i], widths[i] - FILTER));
        }
        return of(most);
    }

    /** The text is smaller than the digits by which widths are counted; where it is bold, not by much. */
    private static int inBody(int width) {
        return (int) (width * LETTERS_A_DIGIT);
    }

    private static float of(int lines) {
        return Math.min(MOST, lines * LINE + AIR);
    }

    /** Lines are broken between words, as a cell does it. */
    private static int lines(String text, int width) {
        if (text.length() <= width && text.indexOf('\n') < 0) {
            return 1;
        }
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            int filled = 0;
            lines++;
            for (String word : line.split(" ")) {
                int length = word.length();
                if (filled > 0 && filled + 1 + length > width) {
                    lines++;
                    filled = 0;
                }
                filled += (filled > 0 ? 1 : 0) + length;
                lines += (filled - 1) / Math.max(1, width);
                filled = filled > width ? filled % width : filled;
            }
        }
        return lines;
    }
}
