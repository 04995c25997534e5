package nl.doorbouw;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void knowsALinuxWithoutADisplay() {
        Map<String, String> linux = Map.of("os.name", "Linux");
        assertFalse(Main.hasDisplay(linux, Map.of()));
        assertFalse(Main.hasDisplay(linux, Map.of("DISPLAY", "")));
        assertTrue(Main.hasDisplay(linux, Map.of("DISPLAY", ":0")));
        assertTrue(Main.hasDisplay(linux, Map.of("WAYLAND_DISPLAY", "wayland-0")));
        assertTrue(Main.hasDisplay(Map.of("os.name", "Linux", "glass.platform", "Headless"), Map.of()));
        assertTrue(Main.hasDisplay(Map.of("os.name", "Windows 11"), Map.of()));
    }
}
