package nl.doorbouw.app.settings;

import javafx.application.ColorScheme;
import nl.doorbouw.plan.word.Coded;

/** Whether the windows are light or dark. */
public enum Theme implements Coded {
    SYSTEM("system"),
    LIGHT("light"),
    DARK("dark");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** @param system what the user's system shows */
    public boolean isDark(ColorScheme system) {
        return switch (this) {
            case SYSTEM -> system == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }
}
