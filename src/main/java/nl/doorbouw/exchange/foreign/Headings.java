package nl.doorbouw.exchange.foreign;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import nl.doorbouw.time.Duration;

/** Knows what people write above the columns of a list, in Dutch and English. */
final class Headings {

    private static final String FILE = "headings.properties";

    private final Map<String, Meaning> meanings = new HashMap<>();

    private Headings(Properties words) {
        for (Meaning meaning : Meaning.values()) {
            for (String word : words.getProperty(meaning.word(), "").split(",")) {
                meanings.putIfAbsent(plain(word), meaning);
            }
        }
    }

    /** The headings that come with the app. */
    static Headings builtIn() {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(Headings.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Headings(words);
    }

    /** What a heading means, when it is known. */
    Optional<Meaning> meaning(String heading) {
        return Optional.ofNullable(meanings.get(plain(heading)));
    }

    /** The unit of the bare numbers under a heading, as it says itself; weeks when it says nothing. */
    static Duration.Unit unit(String heading) {
        String text = heading.toLowerCase(Locale.ROOT);
        if (text.matches(".*\\b(werk)?(dag|dagen|day|days)\\b.*")) {
            return Duration.Unit.DAY;
        }
        return text.matches(".*\\b(mnd|maand|maanden|month|months)\\b.*") ? Duration.Unit.MONTH : Duration.Unit.WEEK;
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("\\(.*?\\)|\\[.*?]", " ").replaceAll("[:*.?]+\\s*$", "").strip()
                .replaceAll("\\s+", " ");
    }
}
