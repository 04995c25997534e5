package nl.doorbouw.exchange.excel.write;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.doorbouw.exchange.excel.write.sheet.Palette;
import nl.doorbouw.exchange.excel.write.sheet.Placed;
import nl.doorbouw.exchange.excel.write.sheet.Styles;
import nl.doorbouw.exchange.table.CellValue;
import nl.doorbouw.exchange.table.PlanningColumn;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.text.Words;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * Draws the Gantt to the right of the planning: a column for every month or week, filled by conditional formats that look at
 * the dates in the row, so that a bar moves when somebody types a date.
 */
final class GanttCells {

    /** Columns that a workbook stays quick with: ninety years of months, twenty-one of weeks. */
    private static final int MOST_COLUMNS = 1_100;
    /** In 256ths of a character. */
    private static final int MONTH_WIDTH = 350;
    private static final int WEEK_WIDTH = 520;
    /** Months of a long plan are so narrow that all of it goes on a page; their letters stay away. */
    private static final int NARROW_MONTH_WIDTH = 268;
    private static final int MOST_WIDE_MONTHS = 110;
    private static final int LETTER_WIDTH = 600;
    /** Columns between two colours in the key. */
    private static final int KEY_SPACE = 20;

    private final Placed placed;
    private final Words words;
    private final GanttScale scale;
    private final List<LocalDate> columns;
    private final int first;

    GanttCells(Placed placed, Words words, GanttScale scale) {
        this.placed = placed;
        this.words = words;
        this.scale = scale;
        columns = columns();
        first = placed.table().columns().size() + 1;
    }

    /** The first column of the Gantt. */
    int first() {
        return first;
    }

    /** The last column of the Gantt; that of the table when there are no dates to draw. */
    int last() {
        return columns.isEmpty() ? placed.table().columns().size() - 1 : first + columns.size() - 1;
    }

    void write(Styles styles) {
        if (columns.isEmpty()) {
            return;
        }
        heads(styles);
        letters(styles);
        key(styles);
        String here = CellReference.convertNumToColString(first) + "$" + (placed.head() + 1);
        rules(new Bars(placed, words, scale, here));
        new Rules(placed.sheet(), new CellRangeAddress(placed.head(), placed.head(), first, last()))
                .stress("AND(TODAY()>=" + here + ",TODAY()<" + scale.next(here) + ")", Palette.TODAY);
    }

    /** The months or weeks from the first date in the table to the last one. */
    private List<LocalDate> columns() {
        List<LocalDate> days = placed.table().rows().stream()
                .flatMap(row -> Stream.of(PlanningColumn.START_MIN, PlanningColumn.ACTUAL_START, PlanningColumn.FINISH_MAX,
                        PlanningColumn.DEADLINE).map(column -> row.cells().get(column.ordinal()).value()))
                .flatMap(value -> value instanceof CellValue.Day(LocalDate day) ? Stream.of(day) : Stream.empty()).sorted().toList();
        return days.isEmpty() ? List.of()
                : Stream.iterate(scale.first(days.getFirst()), day -> !day.isAfter(days.getLast()), scale::next)
                        .limit(MOST_COLUMNS).toList();
    }

    /** The month or the day stands above each column; the year, and above weeks the month, above its first one. */
    private void heads(Styles styles) {
        XSSFRow years = placed.sheet().getRow(placed.head() - 1);
        XSSFRow row = placed.sheet().getRow(placed.head());
        XSSFCellStyle style = styles.narrowDate(scale == GanttScale.WEEK ? "d" : isLong() ? ";;;" : "mmmmm");
        for (int i = 0; i < columns.size(); i++) {
            XSSFCell cell = row.createCell(first + i);
            cell.setCellValue(columns.get(i));
            cell.setCellStyle(style);
            placed.sheet().setColumnWidth(first + i, scale == GanttScale.WEEK ? WEEK_WIDTH : isLong() ? NARROW_MONTH_WIDTH : MONTH_WIDTH);
            boolean newYear = i == 0 || columns.get(i - 1).getYear() != columns.get(i).getYear();
            if (newYear || scale == GanttScale.WEEK && columns.get(i - 1).getMonth() != columns.get(i).getMonth()) {
                // As text it may run on over the narrow cells beside it.
                text(years, first + i, newYear ? String.valueOf(columns.get(i).getYear()) : month(columns.get(i)),
                        styles.of(Styles.Look.YEAR));
            }
            if (newYear) {
                newYear(first + i, styles.of(Styles.Look.NEW_YEAR));
            }
        }
    }

    private boolean isLong() {
        return columns.size() > MOST_WIDE_MONTHS;
    }

    /** The short name of a month, as it stands in a date. */
    private String month(LocalDate day) {
        return words.date(day).split(" ")[1];
    }

    /** A line down the rows; LibreOffice prints no page on which no cell has anything. */
    private void newYear(int column, XSSFCellStyle style) {
        for (int row = placed.first(); row <= placed.last(); row++) {
            placed.sheet().getRow(row).createCell(column).setCellStyle(style);
        }
    }

    /** The letter of the party beside its bar, for who does not see colours apart; follows what is filled in. */
    private void letters(Styles styles) {
        placed.sheet().setColumnWidth(first - 1, LETTER_WIDTH);
        for (int row = placed.first(); row <= placed.last(); row++) {
            String party = placed.letter(PlanningColumn.PARTY.column().key()) + (row + 1);
            XSSFCell cell = placed.sheet().getRow(row).createCell(first - 1);
            cell.setCellFormula("LEFT(" + party + ",1)");
            cell.setCellValue(firstLetter(placed.sheet().getRow(row).getCell(PlanningColumn.PARTY.ordinal()).getStringCellValue()));
            cell.setCellStyle(styles.of(Styles.Look.YEAR));
        }
    }

    private static String firstLetter(String text) {
        return text.isEmpty() ? "" : text.substring(0, 1);
    }

    /** What the colours mean: the parties, and below them the rest. */
    private void key(Styles styles) {
        int step = Math.clamp(columns.size() / Party.values().length, 1, KEY_SPACE);
        for (Party party : Party.values()) {
            key(styles, 0, party.ordinal() * step, Palette.of(party).solid(),
                    words.say("workbook.key.party", String.valueOf(party.letter()), words.name(party)));
        }
        key(styles, 1, 0, Palette.NOBODY.band(), words.say("workbook.key.band"));
        key(styles, 1, step, Palette.MILESTONE.solid(), words.name(StepKind.MILESTONE));
        key(styles, 1, 2 * step, Palette.DEADLINE.solid(), words.say("column.deadline").toLowerCase(words.locale()));
        key(styles, 1, 3 * step, Palette.TODAY.solid(), words.say("workbook.key.today"));
    }

    private void key(Styles styles, int row, int place, XSSFColor color, String text) {
        placed.sheet().getRow(row).createCell(first + place).setCellStyle(styles.filled(color));
        text(placed.sheet().getRow(row), first + place + 1, text, styles.of(Styles.Look.KEY));
    }

    private static void text(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void rules(Bars bars) {
        Rules rules = new Rules(placed.sheet(), placed.rows(first, last()));
        rules.bar(bars.deadline(), Palette.DEADLINE.solid());
        rules.bar(bars.milestone(words.name(StepKind.MILESTONE)), Palette.MILESTONE.solid());
        for (Party party : Party.values()) {
            rules.bar(bars.solid(party), Palette.of(party).solid());
        }
        for (Party party : Party.values()) {
            rules.bar(bars.band(party), Palette.of(party).band());
        }
        rules.bar(bars.band(), Palette.NOBODY.band());
    }
}
