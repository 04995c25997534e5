package nl.doorbouw.time.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.meeting.MeetingDays.Dates;
import nl.doorbouw.time.meeting.MeetingDays.Every;
import nl.doorbouw.time.meeting.MeetingDays.Monthly;
import nl.doorbouw.time.meeting.MeetingDays.Nth;
import nl.doorbouw.time.meeting.MeetingRule.Recess;
import nl.doorbouw.time.meeting.MeetingRuleException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "every 3 weeks on wednesday from 2026-01-14, hand-in 3w, not in recess",
        "every week on tuesday",
        "every week on tuesday, not in recess",
        "monthly last wednesday, hand-in 2w",
        "monthly fifth friday",
        "2027-01-20, 2027-02-10, 2027-03-03, hand-in 3w",
        "2027-01-20"})
    void textRoundTrips(String text) {
        assertEquals(text, MeetingRule.parse(text).toString());
        assertEquals(MeetingRule.parse(text), MeetingRule.parse(MeetingRule.parse(text).toString()));
    }

    @Test
    void readsTheParts() {
        var every = new Every(3, DayOfWeek.WEDNESDAY, LocalDate.of(2026, 1, 14));
        assertEquals(new MeetingRule(every, Recess.DOES_NOT_MEET, Duration.weeks(3)),
                MeetingRule.parse("every 3 weeks on wednesday from 2026-01-14, hand-in 3w, not in recess"));
        assertEquals(new MeetingRule(new Monthly(Nth.LAST, DayOfWeek.WEDNESDAY), Recess.MEETS, Duration.weeks(2)),
                MeetingRule.parse("Monthly  last Wednesday , HAND-IN 2 weken"));
        assertEquals(new MeetingRule(
                new Dates(new TreeSet<>(List.of(LocalDate.of(2027, 1, 20), LocalDate.of(2027, 2, 10)))), Recess.MEETS,
                Duration.ZERO), MeetingRule.parse("10-02-2027, 2027-01-20, "));
    }

    @Test
    void weeklyMeetingsAreTheSameWhateverTheyStartFrom() {
        assertEquals(MeetingRule.parse("every week on tuesday"),
                MeetingRule.parse("every 1 week on tuesday from 2026-11-24"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                  | ''                                    | NO_MEETINGS
            hand-in 3w                                          | hand-in 3w                            | NO_MEETINGS
            sometimes                                           | sometimes                             | NOT_UNDERSTOOD
            monthly sixth friday                                | monthly sixth friday                  | NOT_UNDERSTOOD
            every 0 weeks on friday from 2026-01-16             | every 0 weeks                         | BAD_INTERVAL
            every 53 weeks on friday from 2026-01-16            | every 53 weeks                        | BAD_INTERVAL
            monthly last mittwoch                               | mittwoch                              | BAD_WEEKDAY
            every 3 weeks on friday                             | every 3 weeks on friday               | BAD_START
            every 3 weeks on friday from 2026-01-14             | from 2026-01-14                       | BAD_START
            every 3 weeks on friday from soon                   | soon                                  | BAD_DATE
            2027-01-20, 2027-02-30                              | 2027-02-30                            | BAD_DATE
            2027-01-20, 3000-02-10                              | 3000-02-10                            | BAD_DATE
            2027-01-20, hand-in soon                            | soon                                  | BAD_HAND_IN
            2027-01-20, hand-in                                 | ''                                    | BAD_HAND_IN
            2027-01-20, hand-in 2w, hand-in 3w                  | hand-in 3w                            | GIVEN_TWICE
            every week on tuesday, monthly last friday          | monthly last friday                   | GIVEN_TWICE
            every week on tuesday, 2027-01-20                   | every week on tuesday, 2027-01-20     | GIVEN_TWICE
            """)
    void refusesWithThePartAndTheReason(String text, String part, Reason reason) {
        var refused = assertThrows(MeetingRuleException.class, () -> MeetingRule.parse(text));
        assertEquals(reason, refused.reason());
        assertEquals(part, refused.text());
    }
}
