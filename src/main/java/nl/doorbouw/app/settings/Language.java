package nl.doorbouw.app.settings;

import java.util.Locale;
import nl.doorbouw.plan.word.Coded;
import nl.doorbouw.text.Words;

/** In which language the windows are. */
public enum Language implements Coded {
    SYSTEM("system"),
    DUTCH("nl"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** @param system the language of the user's system */
    public Locale locale(Locale system) {
        return switch (this) {
            case SYSTEM -> system;
            case DUTCH -> Words.DUTCH;
            case ENGLISH -> Words.ENGLISH;
        };
    }
}
