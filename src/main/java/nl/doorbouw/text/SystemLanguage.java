package nl.doorbouw.text;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The language that the system asks for. */
public final class SystemLanguage {

    private SystemLanguage() {
    }

    /**
     * The language of {@code LC_ALL}, {@code LC_MESSAGES} or {@code LANG}, the first that says one, as POSIX has it.
     * Java itself does not see a language that is asked for but not installed.
     *
     * @param otherwise for a system that knows no such variables
     */
    public static Locale of(Map<String, String> environment, Locale otherwise) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG").map(environment::get).filter(Objects::nonNull)
                .filter(value -> !value.isBlank()).findFirst().map(SystemLanguage::locale).orElse(otherwise);
    }

    /** {@code nl_NL.UTF-8} is Dutch; {@code C} is nobody's language. */
    private static Locale locale(String value) {
        return Locale.forLanguageTag(value.replaceAll("[.@].*", "").replace('_', '-'));
    }
}
