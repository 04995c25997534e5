package nl.doorbouw.exchange.excel.write.sheet;

import java.util.Arrays;
import nl.doorbouw.exchange.table.CellValue;
import nl.doorbouw.exchange.table.Column;
import nl.doorbouw.exchange.table.Form;
import nl.doorbouw.exchange.table.Table;
import nl.doorbouw.text.Words;

/** Finds how wide a column must be, in characters: as wide as what stands in it, up to what its kind may have. */
final class Widths {

    private static final int AIR = 2;
    /** The arrow of a drop-down, and letters that may be bold. */
    private static final int DROP_DOWN = 5;
    /** The button of the filter stands in the heading. */
    private static final int FILTER = 3;
    private static final int DATE = 12;
    private static final int MOMENT = 17;
    private static final int NUMBER = 8;

    private final Words words;

    Widths(Words words) {
        this.words = words;
    }

    int of(Table table, int place) {
        Column column = table.columns().get(place);
        int heading = longestWord(column.heading(words)) + FILTER;
        int content = table.rows().stream().mapToInt(row -> length(row.cells().get(place).value())).max().orElse(0)
                + (column.form() == Form.CHOICE ? DROP_DOWN : AIR);
        return Math.max(Math.min(heading, most(column.form())), Math.min(content, most(column.form())));
    }

    private static int most(Form form) {
        return switch (form) {
            case CODE -> 12;
            case TEXT -> 34;
            case LINKS -> 24;
            case LONG_TEXT -> 40;
            case WIDE_TEXT -> 62;
            case CHOICE -> 18;
            case DATE -> 14;
            case MOMENT -> 20;
            case WEEKS, TENTHS, NUMBER, CHANGE -> 14;
        };
    }

    private static int length(CellValue value) {
        return switch (value) {
            case CellValue.Nothing _ -> 0;
            case CellValue.Text(String text) -> text.lines().mapToInt(String::length).max().orElse(0);
            case CellValue.Number _ -> NUMBER - AIR;
            case CellValue.Day _ -> DATE - AIR;
            case CellValue.Moment _ -> MOMENT - AIR;
        };
    }

    private static int longestWord(String heading) {
        return Arrays.stream(heading.split("\\s")).mapToInt(String::length).max().orElse(0);
    }
}
