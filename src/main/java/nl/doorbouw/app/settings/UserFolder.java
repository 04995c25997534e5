package nl.doorbouw.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a user's own files of the app live, as each system has it. */
public final class UserFolder {

    private UserFolder() {
    }

    /**
     * @param system      the name of the system, as {@code os.name} gives it
     * @param home        the user's home folder
     * @param environment the environment variables
     */
    public static Path find(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return base(environment, "APPDATA", home.resolve("AppData").resolve("Roaming")).resolve("Doorbouw");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Doorbouw");
        }
        return base(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("doorbouw");
    }

    private static Path base(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
