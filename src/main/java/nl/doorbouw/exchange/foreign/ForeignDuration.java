package nl.doorbouw.exchange.foreign;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.doorbouw.exchange.cell.YearText;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;

/** Reads durations as planning programs write them: {@code 5 dgn}, {@code 10 days?}, {@code 2 mons}, {@code 16 uur}. */
final class ForeignDuration {

    private static final double HOURS_A_DAY = 8;

    private ForeignDuration() {
    }

    /**
     * A duration, or a whole bandwidth with slashes.
     *
     * @param unit of a bare number
     * @throws RuntimeException when it is none
     */
    static Bandwidth read(String text, Duration.Unit unit) {
        String plain = Arrays.stream(YearText.inWeeks(text).split("/")).map(part -> plain(part, unit)).collect(Collectors.joining("/"));
        return Bandwidth.parse(plain);
    }

    private static String plain(String text, Duration.Unit unit) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\?$", "").strip();
        if (plain.matches("[\\d.,]+")) {
            return plain + unit.symbol();
        }
        String words = plain.replaceAll("(dgn|dg)\\.?$", "d").replaceAll("(mons?|mnden)$", "m").replaceAll("wkn\\.?$", "w");
        return words.matches("[\\d.,]+\\s*(u|uur|uren|h|hr|hrs|hours?)") ? days(words) : words;
    }

    private static String days(String hours) {
        double number = Double.parseDouble(hours.replaceAll("[^\\d.,]", "").replace(',', '.'));
        return Math.round(number / HOURS_A_DAY * 1000) / 1000.0 + "d";
    }
}
