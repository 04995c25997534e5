package nl.doorbouw.exchange.excel.write.sheet;

import java.util.HashMap;
import java.util.Map;
import nl.doorbouw.exchange.table.Form;
import nl.doorbouw.text.Words;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes each style of a workbook once. */
public final class Styles {

    /** What a cell is for. */
    public enum Look {
        TITLE, HINT, BAND, YEAR, KEY, NEW_YEAR, HEAD, HEAD_INPUT, COMPUTED, INPUT, PLAIN, FACT, FACT_INPUT
    }

    private record Key(Look look, Form form, boolean quoted) {
    }

    private static final String FACE = "Calibri";
    private static final short BODY_SIZE = 10;
    private static final short TITLE_SIZE = 16;
    private static final short SMALL_SIZE = 7;

    private final XSSFWorkbook workbook;
    private final String dateFormat;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();
    private final Map<Look, XSSFFont> fonts = new HashMap<>();

    public Styles(XSSFWorkbook workbook, Words words) {
        this.workbook = workbook;
        // Months in the language of the workbook, whatever the language of the program that shows it.
        dateFormat = words.locale().equals(Words.DUTCH) ? "[$-413]d mmm yyyy" : "[$-809]d mmm yyyy";
    }

    /** A style that does not depend on a value. */
    public XSSFCellStyle of(Look look) {
        return of(look, Form.TEXT, false);
    }

    /**
     * The style of a cell in a table.
     *
     * @param quoted whether the cell holds text that would be something else when typed
     */
    public XSSFCellStyle of(Look look, Form form, boolean quoted) {
        return made.computeIfAbsent(new Key(look, form, quoted), this::make);
    }

    /** A style filled with one colour, for a key to the colours. */
    public XSSFCellStyle filled(XSSFColor color) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFillForegroundColor(color);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** A day above a narrow column, such as the months of a Gantt. */
    public XSSFCellStyle narrowDate(String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(of(Look.HEAD));
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setIndention((short) 0);
        XSSFFont small = font(Look.HEAD);
        small.setFontHeightInPoints(SMALL_SIZE);
        style.setFont(small);
        return style;
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(key.look(), this::font));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setQuotePrefixed(key.quoted());
        switch (key.look()) {
            case TITLE, HINT, YEAR -> style.setWrapText(false);
            case KEY -> {
                style.setWrapText(false);
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setIndention((short) 1);
            }
            case BAND -> {
                border(style, Palette.QUIET);
                style.setVerticalAlignment(VerticalAlignment.BOTTOM);
            }
            case HEAD -> head(style, Palette.HEAD);
            case HEAD_INPUT -> head(style, Palette.HEAD_INPUT);
            case COMPUTED -> body(style, key.form(), Palette.LINE);
            case INPUT -> input(style, key.form());
            case FACT, FACT_INPUT -> fact(style, key);
            case NEW_YEAR -> {
                style.setBorderLeft(BorderStyle.THIN);
                style.setLeftBorderColor(Palette.LINE.solid());
            }
            case PLAIN -> {
            }
        }
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints(look == Look.TITLE ? TITLE_SIZE : BODY_SIZE);
        font.setBold(look == Look.TITLE || look == Look.HEAD || look == Look.HEAD_INPUT || look == Look.BAND);
        font.setColor((look == Look.HINT || look == Look.YEAR || look == Look.KEY ? Palette.QUIET : Palette.INK).solid());
        return font;
    }

    private static void head(XSSFCellStyle style, Palette fill) {
        fill(style, fill);
        border(style, Palette.QUIET);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    }

    private void input(XSSFCellStyle style, Form form) {
        body(style, form, Palette.INPUT_LINE);
        fill(style, Palette.INPUT);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setLeftBorderColor(Palette.INPUT_LINE.solid());
        style.setRightBorderColor(Palette.INPUT_LINE.solid());
        style.setLocked(false);
    }

    /** One below the other, facts of any kind begin at the left. */
    private void fact(XSSFCellStyle style, Key key) {
        if (key.look() == Look.FACT) {
            body(style, key.form(), Palette.LINE);
        } else {
            input(style, key.form());
        }
        style.setAlignment(HorizontalAlignment.LEFT);
    }

    private void body(XSSFCellStyle style, Form form, Palette line) {
        border(style, line);
        boolean text = switch (form) {
            case CODE, TEXT, LINKS, LONG_TEXT, WIDE_TEXT, CHOICE -> true;
            case DATE, MOMENT, WEEKS, TENTHS, NUMBER, CHANGE -> false;
        };
        style.setAlignment(text ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
        String format = switch (form) {
            // As text, so that D02+4w or 1/2 stays what was typed.
            case CODE, TEXT, LINKS, CHOICE -> "@";
            case LONG_TEXT, WIDE_TEXT, WEEKS, NUMBER -> "General";
            case TENTHS -> "0.0";
            case DATE -> dateFormat;
            case MOMENT -> dateFormat + " hh:mm";
            case CHANGE -> "+0.0;\"−\"0.0;0";
        };
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
    }

    private static void fill(XSSFCellStyle style, Palette fill) {
        style.setFillForegroundColor(fill.solid());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void border(XSSFCellStyle style, Palette line) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(line.solid());
    }
}
