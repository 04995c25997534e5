package nl.doorbouw.catalogue;

import java.util.Locale;

/** A text in both languages of the app. */
public record LocalText(String nl, String en) {

    /** The same words in both languages, as people type them themselves. */
    public static LocalText same(String text) {
        return new LocalText(text, text);
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("nl") ? nl : en;
    }
}
