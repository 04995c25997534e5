package nl.doorbouw.schedule;

import static nl.doorbouw.schedule.StepBuilder.decision;
import static nl.doorbouw.schedule.StepBuilder.milestone;
import static nl.doorbouw.schedule.StepBuilder.rollingTerm;
import static nl.doorbouw.schedule.StepBuilder.work;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.TermRule;
import nl.doorbouw.catalogue.tailor.BodyAgenda;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.LinkType;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.Lag;
import nl.doorbouw.time.Period;
import nl.doorbouw.time.Workdays;
import nl.doorbouw.time.calendar.Calendars;
import nl.doorbouw.time.calendar.Region;
import nl.doorbouw.time.term.FirstDay;
import org.junit.jupiter.api.Test;

/** Schedules worked out by hand, with where each comes from: the domain sheet (domain.md) or the design. */
class SchedulerExamplesTest {

    private final Scheduler scheduler = new Scheduler();

    /** domain.md d.1, Awb 3:16: on display on Thursday 26-11-2026, views until Wednesday 06-01-2027. */
    @Test
    void viewsRunSixWeeksFromTheDayOfDisplay() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2026-11-25").steps(work("J01", "1d"),
                rollingTerm("J02", "6w", FirstDay.DAY_ITSELF).after("J01")));
        assertDays("2026-11-25", "2026-11-25", schedule, "J01");
        assertDays("2026-11-26", "2027-01-06", schedule, "J02");
    }

    /** A draft that is published by Friday 27-11-2026 is put on display on Monday the 30th; six weeks later is 10-01-2027, a Sunday. */
    @Test
    void aDraftIsPutOnDisplayOnAnOrdinaryDay() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2026-11-27").steps(work("J01", "1d"),
                rollingTerm("J02", "6w", FirstDay.DAY_ITSELF).after("J01")));
        assertDays("2026-11-30", "2027-01-11", schedule, "J02");
    }

    /** domain.md d.1, Awb 6:8: published on Thursday 26-11-2026, appeal until Thursday 07-01-2027. */
    @Test
    void appealRunsSixWeeksFromTheDayAfterPublication() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2026-11-26").steps(work("J12", "1d"),
                rollingTerm("J13", "6w", FirstDay.DAY_AFTER).after("J12")));
        assertDays("2026-11-27", "2027-01-07", schedule, "J13");
    }

    /** domain.md d.1: a permit received on Monday 02-11-2026 is decided on by Monday 28-12-2026. */
    @Test
    void aRegularPermitTakesEightWeeksAfterReceipt() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2026-11-02").steps(work("W01", "1d"),
                rollingTerm("W02", "8w", FirstDay.DAY_AFTER).after("W01")));
        assertDays("2026-11-03", "2026-12-28", schedule, "W02");
    }

    /** domain.md d.1, Algemene termijnenwet art. 1: six weeks from Saturday 14-11-2026 end on Christmas Day, so on Monday. */
    @Test
    void aTermThatEndsAtChristmasRollsToTheNextOrdinaryDay() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2026-11-13").steps(work("A1", "1d"),
                rollingTerm("B1", "6w", FirstDay.DAY_AFTER).after("A1")));
        assertDays("2026-11-14", "2026-12-28", schedule, "B1");
    }

    /**
     * domain.md d.1, Algemene termijnenwet art. 4: over twelve weeks nothing rolls, so the longest would be over on Sunday
     * 28 March, while the likely one rolls over Easter to Tuesday. The latest date is never before the likely one.
     */
    @Test
    void aLongerTermThatNoLongerRollsIsNotOverBeforeTheLikelyOne() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2027-01-03").steps(
                rollingTerm("A1", "12/12/12.1w", FirstDay.DAY_AFTER)));
        assertDays("2027-01-03", "2027-03-30", schedule, "A1");
    }

    /** domain.md d.1, Ow 16.78 and Atw art. 4 b: published on Thursday 26-11-2026, in force on Thursday 24-12-2026. */
    @Test
    void aPlanIsInForceFourWeeksAfterPublicationAndDoesNotRoll() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2026-11-26").steps(work("J12", "1d"),
                new StepBuilder("J14", StepKind.TERM, Bandwidth.parse("4w"))
                        .term(new TermRule(FirstDay.DAY_AFTER, false, "")).after("J12"),
                milestone("M1").after("J14")));
        assertDays("2026-11-27", "2026-12-24", schedule, "J14");
        assertDays("2026-12-24", "2026-12-24", schedule, "M1");
    }

    /**
     * Design, section 4: papers must be in two weeks before a meeting. Ready at the end of Wednesday 13 January, they are a day
     * late for the meeting of 27 January (in by the 13th), and are handed in for that of 17 February, three weeks later.
     */
    @Test
    void aDecisionThatMissesTheHandInWaitsForTheNextMeeting() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2027-01-04")
                .meetings("raad", "every 3 weeks on wednesday from 2027-01-27, hand-in 2w")
                .steps(work("A1", "8d"), decision("B1", "2w", "raad").after("A1")));
        assertDays("2027-01-14", "2027-02-17", schedule, "B1");
        assertEquals(List.of(new Wait.ForMeeting(day("2027-01-14"), day("2027-02-03"), "raad", day("2027-02-17"),
                Optional.of(day("2027-01-27")))), step(schedule, "B1").waits());
        // Papers may come any day up to 3 February: 14 working days after the 14th.
        assertEquals(day("2027-02-03"), day(step(schedule, "B1").late().start()));
        assertEquals(14, step(schedule, "B1").totalFloat());
    }

    /** Design, section 4: with no meeting dates entered a decision takes its bandwidth. */
    @Test
    void aDecisionWithoutMeetingsTakesItsBandwidth() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2027-01-04").steps(decision("B1", "2/3/5w", "raad")));
        assertDays("2027-01-04", "2027-01-15", step(schedule, "B1").shortest());
        assertDays("2027-01-04", "2027-01-22", step(schedule, "B1").likely());
        assertDays("2027-01-04", "2027-02-05", step(schedule, "B1").longest());
    }

    /**
     * Nothing can be decided in February, so starts on the 5th and on the 8th both end on 1 March. The views of 24 days that start
     * with the decision must begin by Saturday the 6th to be over by then: the decision by Friday the 5th.
     */
    @Test
    void theLastStartOfADecisionIsNotMistakenForTheOneBeforeABlock() {
        Period february = Period.ofDays(day("2027-02-01"), day("2027-02-28"));
        BodyAgenda blocked = new BodyAgenda(Optional.empty(), List.of(february), List.of(february));
        StepBuilder views = new StepBuilder("C1", StepKind.TERM, Bandwidth.parse("24d"));
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2027-02-01").agenda("raad", blocked)
                .steps(decision("B1", "1d", "raad"), views.after("B1SS")));
        assertDays("2027-02-01", "2027-03-01", schedule, "B1");
        assertEquals(day("2027-02-05"), day(step(schedule, "B1").late().start()));
        assertEquals(4, step(schedule, "B1").totalFloat());
    }

    /** domain.md d.3: bouwvak of region Noord in 2026 from 20 July to 7 August; a week before it and a week after. */
    @Test
    void buildingStandsStillInTheBouwvak() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2026-07-13").region(Region.NOORD)
                .steps(work("X03", "2w").calendar("building")));
        assertDays("2026-07-13", "2026-08-14", schedule, "X03");
    }

    /** domain.md d.4: bats are surveyed from mid-May to the end of September, so the survey waits from January to 15 May. */
    @Test
    void aSpeciesSurveyWaitsForItsSeason() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2028-01-03")
                .steps(work("O02", "12w").calendar("season 05-15..09-30")));
        // 15 May 2028 is a Monday; Ascension Day (25 May) and Whit Monday (5 June) are off.
        assertDays("2028-05-15", "2028-08-08", schedule, "O02");
        assertEquals(List.of(new Wait.ForSeason(day("2028-01-03"), day("2028-05-15"))), step(schedule, "O02").waits());
    }

    /** Found by the reference: 20 weeks never fit in this season, and 15 May 2027 is a Saturday. */
    @Test
    void whatHardlyFitsStartsWithTheSeasonAlsoWhenThatOpensInAWeekend() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2027-01-04")
                .steps(work("O02", "20w").calendar("season 05-15..09-30"), milestone("M1").calendar("season 05-15..09-30")));
        assertEquals(day("2027-05-18"), step(schedule, "O02").likely().firstDay());
        assertDays("2027-05-18", "2027-05-18", schedule, "M1");
    }

    /** domain.md d.3: one to three weeks of frost a winter, here from Monday 11 January 2027, the second Monday. */
    @Test
    void frostTakesOneTwoOrThreeWeeks() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2027-01-04").steps(work("X04", "2w").calendar("building+frost")));
        assertDays("2027-01-04", "2027-01-22", step(schedule, "X04").shortest());
        assertDays("2027-01-04", "2027-01-29", step(schedule, "X04").likely());
        assertDays("2027-01-04", "2027-02-05", step(schedule, "X04").longest());
    }

    /** Design, section 4: a milestone that follows a step that finishes on Friday shows Friday; on a building calendar Monday. */
    @Test
    void aMilestoneShowsTheLastDayOfWhatItFollowsUnlessItsCalendarMovesIt() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2027-03-01").steps(work("A1", "1w"), milestone("M1").after("A1"),
                milestone("X02").after("A1").calendar("building"), work("B1", "1d").after("M1")));
        assertDays("2027-03-01", "2027-03-05", schedule, "A1");
        assertDays("2027-03-05", "2027-03-05", schedule, "M1");
        assertDays("2027-03-08", "2027-03-08", schedule, "X02");
        assertDays("2027-03-08", "2027-03-08", schedule, "B1");
    }

    /** Design, section 4: in bare weeks a week is seven days, nothing waits for a meeting or a season, and nothing rolls. */
    @Test
    void bareWeeksCountSevenDays() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2026-11-13").bareWeeks(true)
                .meetings("raad", "monthly last wednesday, hand-in 3w")
                .steps(decision("A1", "2w", "raad"), rollingTerm("B1", "4w", FirstDay.DAY_AFTER).after("A1"),
                        work("C1", "1w").calendar("season 05-15..09-30").after("B1+1w"),
                        new StepBuilder("M1", StepKind.MILESTONE, Bandwidth.parse("2w")).after("C1")));
        assertDays("2026-11-13", "2026-11-26", schedule, "A1");
        assertDays("2026-11-27", "2026-12-24", schedule, "B1");
        assertDays("2027-01-01", "2027-01-07", schedule, "C1");
        assertDays("2027-01-07", "2027-01-07", schedule, "M1");
    }

    /** Design, section 4: continuous is every day, so a week of a decision that a body takes any day is seven days. */
    @Test
    void weeksOfAContinuousDecisionHaveSevenDays() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2027-01-04")
                .steps(decision("B1", "2w", "raad").calendar("continuous")));
        assertDays("2027-01-04", "2027-01-17", schedule, "B1");
    }

    /** Design, section 4: the four links with a lag of a week in the successor's calendar, from a step of two weeks. */
    @Test
    void theFourLinksHoldTheirEnds() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2027-01-04").steps(work("A1", "2w"),
                work("B1", "1w").after("A1+1w"), work("B2", "1w").after("A1SS+1w"), work("B3", "1w").after("A1FF+1w"),
                work("B4", "1w").after("A1SF+3w"), work("B5", "1w").after("A1-1w")));
        assertDays("2027-01-25", "2027-01-29", schedule, "B1");
        assertDays("2027-01-11", "2027-01-15", schedule, "B2");
        assertDays("2027-01-18", "2027-01-22", schedule, "B3");
        assertDays("2027-01-18", "2027-01-22", schedule, "B4");
        assertDays("2027-01-11", "2027-01-15", schedule, "B5");
        // A week of work is over at the end of Friday the 8th; that the 9th is a Saturday is up to the calendar.
        Reason byLink = new Reason.ByLink(new Link("A1", LinkType.SS, Lag.of(Duration.weeks(1))), day("2027-01-09"));
        assertEquals(byLink, step(schedule, "B2").why());
    }

    /** Textbook network (A 3, B 2, C 4, D 1 weeks; B and C after A, D after both): float of B is two weeks, the rest critical. */
    @Test
    void otherWorkingDaysCanBeGiven() {
        Scheduler everyDay = new Scheduler((region, horizon) ->
                new Calendars(region, horizon, Workdays.everyDay(horizon.start(), horizon.finish())));
        assertDays("2026-03-02", "2026-03-11", everyDay.schedule(NetworkBuilder.from("2026-03-02").steps(work("A1", "2w"))), "A1");
    }

    /** As MS Project reckons: what is asked for on Monday morning is there on Friday afternoon. */
    @Test
    void aFinishThatIsAskedForOnMondayMayBeOnFriday() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2026-03-02").steps(work("A1", "2w"), work("A2", "1d").after("A1"),
                work("B1", "1w").after("A2SF"), work("B2", "1w").after("A2FF-1d"), work("C1", "4w").after("A1")));
        assertDays("2026-03-16", "2026-03-16", schedule, "A2");
        assertDays("2026-03-09", "2026-03-13", schedule, "B1");
        assertDays("2026-03-09", "2026-03-13", schedule, "B2");
        assertEquals(19, schedule.step("A2").orElseThrow().totalFloat());
    }

    @Test
    void floatsOfATextbookNetwork() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2027-01-04").bareWeeks(true).steps(work("A1", "3w"),
                work("B1", "2w").after("A1"), work("C1", "4w").after("A1"), work("D1", "1w").after("B1; C1")));
        assertEquals(List.of(0, 14, 0, 0), schedule.all().stream().map(ScheduledStep::totalFloat).toList());
        assertEquals(List.of(0, 14, 0, 0), schedule.all().stream().map(ScheduledStep::freeFloat).toList());
        assertEquals(List.of("A1", "C1", "D1"), schedule.criticalPath().stream().map(ScheduledStep::code).toList());
        assertEquals(LocalDate.of(2027, 3, 1), schedule.finish());
    }

    /** Design, section 4: float may be negative against a promised date; here two weeks are promised and three needed. */
    @Test
    void aBrokenPromiseGivesNegativeFloat() {
        Schedule schedule = scheduler.schedule(NetworkBuilder.from("2027-01-04").steps(work("A1", "1w"),
                work("B1", "2w").after("A1").deadline("2027-01-15")));
        assertEquals(List.of(-5, -5), schedule.all().stream().map(ScheduledStep::totalFloat).toList());
        assertEquals(List.of(false, true), schedule.all().stream().map(ScheduledStep::missesDeadline).toList());
        assertEquals(Optional.of(19), schedule.daysTo("B1", Pass.LIKELY));
    }

    private static ScheduledStep step(Schedule schedule, String code) {
        return schedule.step(code).orElseThrow();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static LocalDate day(int epochDay) {
        return LocalDate.ofEpochDay(epochDay);
    }

    private static void assertDays(String first, String last, Schedule schedule, String code) {
        for (Pass pass : Pass.values()) {
            assertDays(first, last, step(schedule, code).span(pass));
        }
    }

    private static void assertDays(String first, String last, Span span) {
        assertEquals(first + " to " + last, span.firstDay() + " to " + span.lastDay());
    }
}
