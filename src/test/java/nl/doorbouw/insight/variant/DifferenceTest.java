package nl.doorbouw.insight.variant;

import static nl.doorbouw.catalogue.SmallCatalogue.basePlan;
import static nl.doorbouw.catalogue.SmallStep.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.Scheduler;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Planner BUILT_IN = new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), new Scheduler());

    /** A01 and A02 of 4 weeks side by side, A03 of 4 weeks after both, X08 after that: 8 weeks. */
    private final Planner small = new Planner(SmallCatalogue.of(step("A01"), step("A02"), step("A03").after("A01, A02"),
            step("X08").after("A03").kind(StepKind.MILESTONE)).build(), new Scheduler());
    private final Plan plan = basePlan("L-OP-S").with(change("plan", "bareWeeks", "ja"), change("plan", "start", "2027-01-04"));

    /**
     * A01 and A02 both to 1 week gain 3 weeks together and nothing apart, so each gets half: 10½ days, that is 11 and 10 by the
     * largest remainder, the first one first. A03 to 2 weeks gains its 14 days whenever it is made.
     */
    @Test
    void whatIsGainedOnlyTogetherIsShared() {
        Difference difference = difference(plan.with(change("step A01", "duration", "1w"), change("step A02", "duration", "1w"),
                change("step A03", "duration", "2w")));
        assertEquals(-35, difference.days());
        assertEquals(List.of("[step A03] -14", "[step A02] -11", "[step A01] -10"), causes(difference));
    }

    /** A04 of 9 weeks beside A03 takes over the chain: 4 weeks of A01 and 9 of A04 against 4 and 4. */
    @Test
    void anotherChainIsAStepThatLeavesAndOneThatEnters() {
        Difference difference = difference(plan.with(change("step A04", "inPlan", "ja"), change("step A04", "duration", "9w"),
                change("step A04", "after", "A01"), change("step X08", "after", "A03; A04")));
        assertEquals(35, difference.days());
        assertEquals(List.of("A01 STAYED 28 28", "A04 ENTERED 0 63", "A03 LEFT 28 0", "X08 STAYED 0 0"), path(difference));
        assertTrue(difference.path().switched());
    }

    /** A03 begins 1 week after the start of A01 instead of after its end: A01 adds nothing to the chain any more. */
    @Test
    void aStepThatHoldsTheNextByItsStartAddsOnlyTheTimeToIt() {
        Difference difference = difference(plan.with(change("step A03", "after", "A01SS+1w")));
        assertEquals(-21, difference.days());
        assertEquals(List.of("A01 STAYED 28 0", "A03 STAYED 28 35", "X08 STAYED 0 0"), path(difference));
    }

    @Test
    void aLaterStartOfThePlanIsAPartOfItsOwn() {
        Difference difference = difference(plan.with(change("plan", "start", "2027-01-11")));
        assertEquals(List.of(7, 7, List.of("[plan start] 7")), List.of(difference.days(), difference.path().planStart(), causes(difference)));
    }

    @Test
    void plansThatDifferInNamesAloneDifferNotADay() {
        Difference difference = difference(plan.with(change("plan", "name", "anders"), change("step A01", "remark", "let op")));
        assertEquals(List.of(0, List.of()), List.of(difference.days(), causes(difference)));
    }

    /** A01 after A03 and A03 without A01 each make a circle or not: only together can they be made, so they share a part. */
    @Test
    void whatCanOnlyBeMadeTogetherIsOnePart() {
        Difference difference = difference(plan.with(change("step A01", "after", "A03"), change("step A03", "after", "A02"),
                change("step X08", "after", "A01")));
        assertEquals(28, difference.days());
        assertEquals(difference.days(), difference.causes().stream().mapToInt(Difference.Part::days).sum());
    }

    @Test
    void withoutTheStepThereIsNoDifference() {
        assertEquals(Optional.empty(), Difference.between(small, plan, plan.with(change("step X08", "inPlan", "nee")), "X08"));
        assertEquals(Optional.empty(), Difference.between(small, plan, plan.with(change("step A01", "after", "X08")), "X08"));
    }

    @Test
    void aMeasureThatOnlyOneHasTakenIsTheCause() {
        Plan sequential = SmallCatalogue.plan("L-OP-S").with(change("plan", "start", "2027-01-04"));
        Plan measures = sequential.with(Plan.route(Route.find("L-OP-P").orElseThrow())).with(change("question Q05", "answer", "ja"),
                change("question Q24", "answer", "ja"), change("question Q30", "answer", "ja"));
        Difference difference = Difference.between(BUILT_IN, sequential, measures, "X08").orElseThrow();
        assertEquals(List.of(new Cause.ByMeasure("M01", true)), difference.causes().getFirst().causes());
        assertAddsUp(difference);
        Difference back = Difference.between(BUILT_IN, measures, sequential, "X08").orElseThrow();
        assertEquals(List.of(new Cause.ByMeasure("M01", false)), back.causes().getFirst().causes());
        assertEquals(-difference.days(), back.days());
    }

    @Property(tries = 25)
    void bothSplitsAddUpForAnyTwoPlans(@ForAll("plans") Plan from, @ForAll("plans") Plan to) {
        Difference.between(BUILT_IN, from, to, "X08").ifPresent(DifferenceTest::assertAddsUp);
    }

    @Property(tries = 25)
    void bothSplitsAddUpForTwoRoutesOfOnePlan(@ForAll("plans") Plan plan) {
        for (Route route : Route.all()) {
            Difference.between(BUILT_IN, plan, plan.with(route), "X08").ifPresent(DifferenceTest::assertAddsUp);
        }
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.of(BUILT_IN.catalogue());
    }

    private static void assertAddsUp(Difference difference) {
        assertEquals(difference.days(), difference.causes().stream().mapToInt(Difference.Part::days).sum());
        assertEquals(difference.days(), difference.path().planStart() + difference.path().parts().stream().mapToInt(PathSplit.Part::days).sum());
    }

    private Difference difference(Plan to) {
        Difference difference = Difference.between(small, plan, to, "X08").orElseThrow();
        assertAddsUp(difference);
        return difference;
    }

    private static List<String> causes(Difference difference) {
        return difference.causes().stream().map(part -> part.causes().stream().map(cause -> switch (cause) {
            case Cause.ByMeasure measure -> measure.code();
            case Cause.BySubject(var subject) -> subject.toString();
            case Cause.ByField(var subject, var field) -> subject + " " + field;
        }).toList() + " " + part.days()).toList();
    }

    private static List<String> path(Difference difference) {
        return difference.path().parts().stream().map(part -> String.join(" ", Arrays.asList(part.code(), part.role().name(),
                String.valueOf(part.before()), String.valueOf(part.after())))).toList();
    }

    private static Change change(String subject, String field, String value) {
        return Change.parse(subject, field, value);
    }
}
