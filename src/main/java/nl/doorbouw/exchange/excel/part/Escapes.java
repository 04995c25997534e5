package nl.doorbouw.exchange.excel.part;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes how a workbook writes the characters that XML does not have: {@code _x0009_}. */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEXADECIMAL = 16;

    private Escapes() {
    }

    static String decoded(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(match ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), HEXADECIMAL)))) : text;
    }
}
