package nl.doorbouw.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the dates people enter, and holds the first and last date that a plan accepts. */
public final class DateText {

    /** The first date that is accepted. */
    public static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    /** The last date that is accepted; computed dates may lie after it. */
    public static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");
    private static final Pattern DUTCH = Pattern.compile("(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})[-/.](?<year>\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(?<day>\\d{1,2}) (?<month>\\p{L}+)\\.? (?<year>\\d{4})");

    /** For each month the words for it, Dutch and English. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "januari", "january"), List.of("feb", "februari", "february"),
            List.of("mrt", "maart", "mar", "march"), List.of("apr", "april"), List.of("mei", "may"),
            List.of("jun", "juni", "june"), List.of("jul", "juli", "july"), List.of("aug", "augustus", "august"),
            List.of("sep", "sept", "september"), List.of("okt", "oktober", "oct", "october"),
            List.of("nov", "november"), List.of("dec", "december"));

    private DateText() {
    }

    /**
     * Reads {@code 2027-03-11}, {@code 11-03-2027} (also with dots or slashes: the day comes first) or
     * {@code 11 mrt 2027}.
     *
     * @throws DateException when it is none of these, does not exist, or lies outside {@link #FIRST} to {@link #LAST}
     */
    public static LocalDate parse(String text) {
        var trimmed = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (trimmed.isEmpty()) {
            throw new DateException(text, DateException.Reason.EMPTY);
        }
        for (var form : List.of(ISO, DUTCH, WORDS)) {
            var found = form.matcher(trimmed);
            if (found.matches()) {
                return date(text, found.group("year"), found.group("month"), found.group("day"));
            }
        }
        throw new DateException(text, DateException.Reason.NOT_A_DATE);
    }

    /**
     * The date itself, when a plan accepts it.
     *
     * @throws DateException when it lies outside {@link #FIRST} to {@link #LAST}
     */
    public static LocalDate requireAccepted(LocalDate date) {
        return requireAccepted(date, date.toString());
    }

    private static LocalDate requireAccepted(LocalDate date, String text) {
        if (date.isBefore(FIRST)) {
            throw new DateException(text, DateException.Reason.TOO_EARLY);
        }
        if (date.isAfter(LAST)) {
            throw new DateException(text, DateException.Reason.TOO_LATE);
        }
        return date;
    }

    private static LocalDate date(String text, String year, String month, String day) {
        try {
            var date = LocalDate.of(Integer.parseInt(year), month(text, month), Integer.parseInt(day));
            return requireAccepted(date, text);
        } catch (DateTimeException _) {
            throw new DateException(text, DateException.Reason.NO_SUCH_DAY);
        }
    }

    private static int month(String text, String month) {
        if (Character.isDigit(month.charAt(0))) {
            return Integer.parseInt(month);
        }
        for (var i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(month)) {
                return i + 1;
            }
        }
        throw new DateException(text, DateException.Reason.NOT_A_DATE);
    }
}
