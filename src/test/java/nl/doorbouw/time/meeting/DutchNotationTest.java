package nl.doorbouw.time.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchNotationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            elke 3 weken op woensdag vanaf 14-01-2026, stukken 3w, niet in reces | elke 3 weken op woensdag vanaf 14-01-2026, stukken 3w, niet in reces
            Elke week op dinsdag, stukken 2 weken                                | elke week op dinsdag, stukken 2w
            maandelijks laatste woensdag                                         | maandelijks laatste woensdag
            2027-01-20, 2027-02-10, stukken 3w                                   | 20-01-2027, 10-02-2027, stukken 3w
            every 3 weeks on wednesday from 2026-01-14, hand-in 3w               | elke 3 weken op woensdag vanaf 14-01-2026, stukken 3w
            """)
    void aRuleIsReadAndWrittenInDutch(String typed, String written) {
        MeetingRule rule = MeetingRule.parse(typed);
        assertEquals(written, DutchNotation.of(rule));
        assertEquals(rule, MeetingRule.parse(DutchNotation.of(rule)));
    }

    @Test
    void whatIsNotUnderstoodIsNamedAsItWasTyped() {
        assertEquals("elke maand", assertThrows(MeetingRuleException.class, () -> MeetingRule.parse("elke maand")).text());
    }
}
