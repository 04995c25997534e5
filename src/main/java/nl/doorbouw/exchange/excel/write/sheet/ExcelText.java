package nl.doorbouw.exchange.excel.write.sheet;

import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * Writes any text so that a workbook gives the same text back: characters that XML cannot hold go as {@code _x0001_}
 * (ECMA-376 part 1, 22.9.2.19, ST_Xstring), and so does the underscore of a text that looks like that already.
 */
public final class ExcelText {

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String ESCAPED_UNDERSCORE = "_x005F_";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private ExcelText() {
    }

    /** The text as a cell takes it. */
    public static XSSFRichTextString of(String text) {
        return new XSSFRichTextString(escaped(text));
    }

    /** Whether typing this text in a cell would make something else of it, such as a formula. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static String escaped(String text) {
        String safe = text.contains("_x") ? LOOKS_ESCAPED.matcher(text).replaceAll(ESCAPED_UNDERSCORE) : text;
        return holdsOnlyXml(safe) ? safe : withoutStrangers(safe);
    }

    private static boolean holdsOnlyXml(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isXml(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String withoutStrangers(String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isXml(point)) {
                written.appendCodePoint(point);
            } else {
                written.append("_x%04X_".formatted(point));
            }
        });
        return written.toString();
    }

    /** XML 1.0, production 2, less the carriage return, which a parser would turn into a line feed. */
    private static boolean isXml(int point) {
        return point >= ' ' ? point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE && point < 0xFFFE || point > 0xFFFF
                : point == '\t' || point == '\n';
    }
}
