package nl.doorbouw.time.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.doorbouw.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BouwvakTest {

    private final Bouwvak bouwvak = new Bouwvak(new SchoolHolidays());

    // bouwservicelimburg.nl, youngcapital.nl, technischwerken.nl
    @ParameterizedTest
    @CsvSource(textBlock = """
            2024, NOORD,  2024-08-05, 2024-08-23
            2024, MIDDEN, 2024-07-29, 2024-08-16
            2024, ZUID,   2024-07-22, 2024-08-09
            2017, NOORD,  2017-08-07, 2017-08-25
            2017, MIDDEN, 2017-07-24, 2017-08-11
            2017, ZUID,   2017-07-31, 2017-08-18
            """)
    void theRuleOfWeeks3To5FitsAllFoundCases(int year, Region region, LocalDate first, LocalDate last) {
        assertTrue(bouwvak.isKnown(year, region));
        assertEquals(Period.ofDays(first, last), bouwvak.period(year, region));
        assertEquals(Period.ofDays(first, last), bouwvak.byRule(year, region));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            NOORD,  2026-07-20, 2026-08-07
            ZUID,   2026-07-27, 2026-08-14
            MIDDEN, 2026-08-03, 2026-08-21
            """)
    void the2026BouwvakFollowsTheRule(Region region, LocalDate first, LocalDate last) {
        assertEquals(Period.ofDays(first, last), bouwvak.period(2026, region));
    }

    @Test
    void aYearWithoutFoundDatesIsAnEstimate() {
        assertFalse(bouwvak.isKnown(2026, Region.NOORD));
    }
}
