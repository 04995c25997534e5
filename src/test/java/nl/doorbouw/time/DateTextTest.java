package nl.doorbouw.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import nl.doorbouw.time.DateException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-11", "11-03-2027", "11-3-2027", "11.03.2027", "11/3/2027", "11 mrt 2027",
        " 11  Maart 2027 ", "11 mrt. 2027", "11 mar 2027", "11 march 2027"})
    void readsWhatPeopleType(String text) {
        assertEquals(LocalDate.of(2027, 3, 11), DateText.parse(text));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1 jan 2027,   2027-01-01
            1 feb 2027,   2027-02-01
            1 april 2027, 2027-04-01
            1 mei 2027,   2027-05-01
            1 juni 2027,  2027-06-01
            1 jul 2027,   2027-07-01
            1 aug 2027,   2027-08-01
            1 sept 2027,  2027-09-01
            1 okt 2027,   2027-10-01
            1 nov 2027,   2027-11-01
            1 dec 2027,   2027-12-01
            29-02-2028,   2028-02-29
            2000-01-01,   2000-01-01
            2099-12-31,   2099-12-31
            """)
    void knowsEveryMonthAndBothLimits(String text, LocalDate expected) {
        assertEquals(expected, DateText.parse(text));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',            EMPTY
            morgen,        NOT_A_DATE
            11-03-27,      NOT_A_DATE
            11 foo 2027,   NOT_A_DATE
            20270311,      NOT_A_DATE
            31-02-2027,    NO_SUCH_DAY
            2027-13-01,    NO_SUCH_DAY
            29 feb 2027,   NO_SUCH_DAY
            1600-01-01,    TOO_EARLY
            31-12-1999,    TOO_EARLY
            2100-01-01,    TOO_LATE
            9999-12-31,    TOO_LATE
            """)
    void refusesWithTheReason(String text, Reason reason) {
        var refused = assertThrows(DateException.class, () -> DateText.parse(text));
        assertEquals(reason, refused.reason());
        assertEquals(text, refused.text());
    }

    @Test
    void aDateThatDidNotComeAsTextIsHeldToTheSameLimits() {
        assertEquals(DateText.LAST, DateText.requireAccepted(DateText.LAST));
        assertEquals(Reason.TOO_LATE, assertThrows(DateException.class,
                () -> DateText.requireAccepted(DateText.LAST.plusDays(1))).reason());
    }
}
