package nl.doorbouw.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {

    private static final Path HOME = Path.of("home", "noor");

    @Test
    void isWhereEachSystemKeepsSettings() {
        assertEquals(HOME.resolve(".config/doorbouw"), UserFolder.find("Linux", HOME, Map.of()));
        assertEquals(Path.of("elsewhere", "doorbouw"), UserFolder.find("Linux", HOME, Map.of("XDG_CONFIG_HOME", "elsewhere")));
        assertEquals(HOME.resolve("Library/Application Support/Doorbouw"), UserFolder.find("Mac OS X", HOME, Map.of()));
        assertEquals(Path.of("roaming", "Doorbouw"), UserFolder.find("Windows 11", HOME, Map.of("APPDATA", "roaming")));
        assertEquals(HOME.resolve("AppData/Roaming/Doorbouw"), UserFolder.find("Windows 11", HOME, Map.of()));
    }
}
