package nl.doorbouw.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SystemLanguageTest {

    @Test
    void readsTheLanguageOfThePosixVariables() {
        assertEquals("nl", language(Map.of("LANG", "nl_NL.UTF-8")));
        assertEquals("nl", language(Map.of("LANG", "nl_BE@euro")));
        assertEquals("en", language(Map.of("LANG", "en_GB.UTF-8")));
    }

    @Test
    void theStrongestVariableCounts() {
        assertEquals("nl", language(Map.of("LC_ALL", "nl_NL.UTF-8", "LC_MESSAGES", "en_GB", "LANG", "en_GB")));
        assertEquals("nl", language(Map.of("LC_ALL", "", "LC_MESSAGES", "nl_NL", "LANG", "en_GB")));
    }

    @Test
    void noLanguageIsNotDutch() {
        assertEquals(Words.ENGLISH, new Words(SystemLanguage.of(Map.of("LANG", "C.UTF-8"), Words.DUTCH)).locale());
    }

    @Test
    void aSystemWithoutThemSaysItOtherwise() {
        assertEquals(Words.DUTCH, SystemLanguage.of(Map.of(), Words.DUTCH));
    }

    private static String language(Map<String, String> environment) {
        return SystemLanguage.of(environment, Locale.FRENCH).getLanguage();
    }
}
