package nl.doorbouw.exchange.cell;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads durations that are given in years, as 52 weeks each: {@code 1 jaar}, {@code 1,5 jr}. */
public final class YearText {

    private static final Pattern YEARS = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:jaar|jaren|jr|years?|yrs?)\\b\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final BigDecimal WEEKS = BigDecimal.valueOf(52);

    private YearText() {
    }

    /** The text with every number of years as weeks. */
    public static String inWeeks(String text) {
        return YEARS.matcher(text).replaceAll(YearText::weeks);
    }

    private static String weeks(MatchResult years) {
        return new BigDecimal(years.group(1).replace(',', '.')).multiply(WEEKS).stripTrailingZeros().toPlainString() + "w";
    }
}
