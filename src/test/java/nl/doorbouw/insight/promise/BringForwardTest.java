package nl.doorbouw.insight.promise;

import static nl.doorbouw.catalogue.SmallCatalogue.basePlan;
import static nl.doorbouw.catalogue.SmallStep.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.doorbouw.catalogue.RandomPlans;
import nl.doorbouw.catalogue.SmallCatalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.Because;
import nl.doorbouw.text.LeverText;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;

class BringForwardTest {

    private static final Planner BUILT_IN = new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), new Scheduler());

    /**
     * A01 and A02 of 28 days one after the other, beside A03 of 38 working days, in bare weeks 53 days: a week less at A01 or A02
     * brings X08 from day 56 to 53, where A03 holds it, and so does leaving A02 out of what X08 waits for.
     */
    @Test
    void aPathThatRunsAlmostAsLongLimitsTheGain() {
        Planner small = new Planner(SmallCatalogue.of(step("A01").taking("4w"), step("A02").taking("4w").after("A01"), step("A03").taking("38d"),
                step("X08").after("A02, A03").kind(StepKind.MILESTONE)).build(), new Scheduler());
        Plan plan = basePlan("L-OP-S").with(change("plan", "bareWeeks", "ja"));
        assertEquals(List.of("A01 shorter 3", "A02 shorter 3", "X08 without A02 3"), told(BringForward.of(small, plan, "X08")));
        assertEquals(List.of("A01 shorter 7"), told(BringForward.of(small, plan, "A01")));
        assertEquals(List.of("A02 shorter 3", "X08 without A02 3"), told(BringForward.of(small, plan.with(
                change("step A01", "actualStart", "2026-01-05"), change("step A01", "actualFinish", "2026-02-01")), "X08")));
    }

    /**
     * A01 and A02 of 28 days one after the other, beside A03 of 7: X08 is on day 56. A week less at A01 or A02 brings it to day 49,
     * leaving A02 out of what X08 waits for brings it to day 7. That is the most by far, and what can be done least.
     */
    @Test
    void aLinkComesAfterWhatCanBeShortenedHoweverMuchItGives() {
        Planner small = new Planner(SmallCatalogue.of(step("A01").taking("4w"), step("A02").taking("4w").after("A01"), step("A03").taking("1w"),
                step("X08").after("A02, A03").kind(StepKind.MILESTONE)).build(), new Scheduler());
        Plan plan = basePlan("L-OP-S").with(change("plan", "bareWeeks", "ja"));
        BringForward forward = BringForward.of(small, plan, "X08");
        assertEquals(List.of("A01 shorter 7", "A02 shorter 7", "X08 without A02 49"), told(forward));
        LeverText text = new LeverText(new Words(Words.DUTCH), small.catalogue(), small.schedule(plan));
        assertEquals("X08 X08 zonder te wachten op A02 A02 (kan en mag dat naast elkaar?): 49 dagen eerder",
                text.sentence(forward.levers().getLast()));
    }

    /**
     * The note of two weeks is ready on 15 January, two days too late for the council of 27 January, so it is decided on 17 February.
     * A week less makes 27 January, 21 days earlier. An extra meeting two weeks after 15 January is on Friday 29 January: 19 days.
     */
    @Test
    void aWaitForAMeetingIsTakenAwayByAnExtraOneOrByPapersInTime() {
        Plan plan = Plan.EMPTY.with(change("plan", "start", "2027-01-04"),
                change("body raad", "meetings", "2027-01-27, 2027-02-17, 2027-03-10, hand-in 2w"), change("step M01", "inPlan", "ja"),
                change("step M01", "duration", "2w"), change("step M02", "inPlan", "ja"), change("step M02", "kind", "decision"),
                change("step M02", "body", "raad"), change("step M02", "duration", "3w"), change("step M02", "after", "M01"));
        BringForward forward = BringForward.of(BUILT_IN, plan, "M02");
        assertEquals(List.of("M01 shorter 21", "M02 no wait 19"), told(forward));
        assertEquals(List.of("M01 M01 een week korter: 21 dagen eerder",
                "een extra vergadering voor M02 M02 (Gemeenteraad); de stukken zijn klaar voor 3 feb 2027: 19 dagen eerder"),
                said(plan, forward, new Words(Words.DUTCH)));
        assertEquals("M01 M01 a week shorter: 21 days earlier", said(plan, forward, new Words(Words.ENGLISH)).getFirst());
    }

    /**
     * The season opens on Saturday 15 May and Whit Monday is the 17th, so M01 runs from 18 to 24 May 2027; on ordinary working days it
     * runs from 4 to 8 January, 136 days earlier.
     */
    @Test
    void aSeasonCanBeSetAside() {
        Plan plan = Plan.EMPTY.with(change("plan", "start", "2027-01-04"), change("step M01", "inPlan", "ja"), change("step M01", "duration", "1w"),
                change("step M01", "calendar", "season 05-15..09-30"));
        BringForward forward = BringForward.of(BUILT_IN, plan, "M01");
        assertEquals("M01 no wait 136", told(forward).getFirst());
        assertTrue(new Because(new Words(Words.DUTCH), BUILT_IN.schedule(plan)).chain("M01").getFirst().contains("het seizoen"));
    }

    @Test
    void aStatutoryTermIsNotShortened() {
        List<Lever> levers = BringForward.of(BUILT_IN, SmallCatalogue.plan("L-OP-S").with(change("plan", "start", "2027-01-04")), "X08").levers();
        assertEquals(List.of(), levers.stream().filter(lever -> lever instanceof Lever.Shorter && Stream.of("J07", "J13", "W03")
                .anyMatch(lever.step()::equals)).toList());
    }

    @Test
    void aStepThatIsNotInThePlanCannotBeBroughtForward() {
        PlanException e = assertThrows(PlanException.class, () -> BringForward.of(BUILT_IN, Plan.EMPTY, "X08"));
        assertEquals(List.of(PlanException.Problem.UNKNOWN_STEP, List.of("X08")), List.of(e.problem(), e.facts()));
    }

    @Property(tries = 15)
    void everyLeverIsOnTheChainAndTheLargestComesFirstWithTheLinksLast(@ForAll("plans") Plan plan) {
        List<String> chain = BUILT_IN.schedule(plan).chainTo("X08").stream().map(ScheduledStep::code).toList();
        List<Lever> levers = BringForward.of(BUILT_IN, plan, "X08").levers();
        assertTrue(levers.stream().allMatch(lever -> chain.contains(lever.step()) && lever.gain() > 0));
        assertEquals(Stream.of(false, true).flatMap(links -> levers.stream().filter(lever -> lever instanceof Lever.NoLink == links)
                .sorted(Comparator.comparing(Lever::gain, Comparator.reverseOrder()))).toList(), levers);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.of(BUILT_IN.catalogue());
    }

    private static List<String> said(Plan plan, BringForward forward, Words words) {
        LeverText text = new LeverText(words, BUILT_IN.catalogue(), BUILT_IN.schedule(plan));
        return forward.levers().stream().map(text::sentence).toList();
    }

    private static List<String> told(BringForward forward) {
        return forward.levers().stream().map(lever -> lever.step() + switch (lever) {
            case Lever.Shorter _ -> " shorter ";
            case Lever.NoWait _ -> " no wait ";
            case Lever.NoLink unlinked -> " without " + unlinked.link() + " ";
        } + lever.gain()).toList();
    }

    private static Change change(String subject, String field, String value) {
        return Change.parse(subject, field, value);
    }
}
