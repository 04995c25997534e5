package nl.doorbouw.schedule;

import static nl.doorbouw.schedule.StepBuilder.decision;
import static nl.doorbouw.schedule.StepBuilder.milestone;
import static nl.doorbouw.schedule.StepBuilder.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.tailor.Pass;
import org.junit.jupiter.api.Test;

/** Dates of what has started or is done. Weekdays are from the calendar of 2027: 4 January is a Monday. */
class ActualDatesTest {

    private final Scheduler scheduler = new Scheduler();

    @Test
    void aFinishedStepKeepsItsDatesAndWhatFollowsGoesOnFromThere() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2027-01-04").steps(
                work("A1", "1/2/4w").started("2027-01-11").finished("2027-02-05"), work("B1", "1w").after("A1")));
        for (Pass pass : Pass.values()) {
            assertDays("2027-01-11", "2027-02-05", step(schedule, "A1").span(pass));
            assertDays("2027-02-08", "2027-02-12", step(schedule, "B1").span(pass));
        }
        assertEquals(new Reason.Actual(), step(schedule, "A1").why());
    }

    @Test
    void aStepOfWhichOnlyTheFinishIsKnownHasItInAllPasses() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2027-01-04").steps(
                work("A1", "2/6/10w").finished("2027-01-29"), work("B1", "1w").after("A1")));
        for (Pass pass : Pass.values()) {
            // Thirty working days back from Friday 29 January; Christmas and New Year fall on a Friday.
            assertDays("2026-12-17", "2027-01-29", step(schedule, "A1").span(pass));
            assertDays("2027-02-01", "2027-02-05", step(schedule, "B1").span(pass));
        }
    }

    @Test
    void aMilestoneThatWasReachedFallsOnThatDay() {
        Schedule started = scheduler.schedule(NetworkBuilder.from("2027-01-04").steps(milestone("M1").started("2027-03-11")));
        Schedule finished = scheduler.schedule(NetworkBuilder.from("2027-01-04").steps(milestone("M1").finished("2027-03-11"),
                work("B1", "1w").after("M1")));
        assertDays("2027-03-11", "2027-03-11", step(started, "M1").likely());
        assertDays("2027-03-11", "2027-03-11", step(finished, "M1").likely());
        assertTrue(step(finished, "M1").likely().isEmpty());
        assertDays("2027-03-12", "2027-03-18", step(finished, "B1").likely());
    }

    @Test
    void aStepUnderWayCountsOnFromItsStart() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2027-01-04").steps(work("A1", "4w"),
                work("B1", "1/2/3w").after("A1").started("2027-01-11")));
        assertDays("2027-01-11", "2027-01-15", step(schedule, "B1").shortest());
        assertDays("2027-01-11", "2027-01-22", step(schedule, "B1").likely());
        assertDays("2027-01-11", "2027-01-29", step(schedule, "B1").longest());
    }

    @Test
    void aStepUnderWayStillFinishesAfterWhatItsFinishWaitsFor() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2027-01-04").steps(work("A1", "4w"),
                work("B1", "1w").after("A1FF+1w").started("2027-01-04"), work("C1", "1w").after("B1")));
        assertDays("2027-01-04", "2027-02-05", step(schedule, "B1").likely());
        assertDays("2027-02-08", "2027-02-12", step(schedule, "C1").likely());
        assertEquals(0, step(schedule, "A1").totalFloat());
    }

    @Test
    void aStepUnderWayHasNoFreeFloatWhenAnotherFollowsAtOnce() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2027-01-04").steps(work("A1", "1w").started("2027-01-04"),
                work("B1", "1w").after("A1"), work("C1", "4w")));
        assertEquals(10, step(schedule, "A1").totalFloat());
        assertEquals(0, step(schedule, "A1").freeFloat());
    }

    @Test
    void theCriticalChainStopsAtWhatIsDone() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2027-01-04").steps(work("A1", "1w"),
                work("B1", "1w").after("A1").started("2027-01-11").finished("2027-01-22"), work("C1", "1w").after("B1")));
        assertEquals(List.of("B1", "C1"), schedule.criticalPath().stream().map(ScheduledStep::code).toList());
        assertFalse(step(schedule, "B1").critical());
        assertTrue(step(schedule, "C1").critical());
    }

    @Test
    void aDecisionCanFallOnTheFirstEnteredMeeting() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2027-01-04")
                .meetings("raad", "2027-02-10, 2027-03-03, hand-in 2w").steps(decision("D1", "1w", "raad")));
        assertEquals(List.of(new Wait.ForMeeting(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 27), "raad",
                LocalDate.of(2027, 2, 10), Optional.empty())), step(schedule, "D1").waits());
    }

    @Test
    void aBodyMayHaveDecidedOnAnotherDayThanWasEntered() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2027-01-04")
                .meetings("raad", "2026-01-14, 2027-03-03, hand-in 2w").steps(work("A1", "9w"),
                        decision("D1", "1w", "raad").after("A1").finished("2027-02-10")));
        assertDays("2027-01-27", "2027-02-10", step(schedule, "D1").likely());
    }

    private static ScheduledStep step(Schedule schedule, String code) {
        return schedule.step(code).orElseThrow();
    }

    private static void assertDays(String first, String last, Span span) {
        assertEquals(first + " to " + last, span.firstDay() + " to " + span.lastDay());
    }
}
