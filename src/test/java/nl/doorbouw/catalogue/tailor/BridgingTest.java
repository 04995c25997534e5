package nl.doorbouw.catalogue.tailor;

import static nl.doorbouw.catalogue.SmallCatalogue.answer;
import static nl.doorbouw.catalogue.SmallCatalogue.basePlan;
import static nl.doorbouw.catalogue.SmallCatalogue.plan;
import static nl.doorbouw.catalogue.SmallStep.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.SmallCatalogue;
import nl.doorbouw.catalogue.effect.Condition;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Link;
import org.junit.jupiter.api.Test;

/** The bridge rule: what a step waits for when what it waited for is not in the plan. */
class BridgingTest {

    @Test
    void aLinkToAStepThatIsNotInThePlanIsIgnoredWhileAnotherOneIsLeft() {
        assertEquals("A01SS+1w", waits(SmallCatalogue.of(step("A01"), step("A02").after("A01").optional(), step("A03").after("A02, A01SS+1w")), "A03"));
    }

    @Test
    void aStepLeftWithoutPredecessorWaitsForTheNearestOnesBeforeFinishStart() {
        assertEquals("A01", waits(SmallCatalogue.of(step("A01"), step("A02").after("A01SS+4w").optional(), step("A03").after("A02FF+2w")), "A03"));
    }

    @Test
    void itWalksBackThroughAllThatAreNotInThePlan() {
        assertEquals("A01; A02", waits(SmallCatalogue.of(step("A01"), step("A02").after("A01"), step("A03").after("A01").optional(),
                step("A04").after("A03, A02").optional(), step("A05").after("A04")), "A05"));
    }

    @Test
    void itStopsAtTheFirstStepThatIsInThePlan() {
        assertEquals("A02", waits(SmallCatalogue.of(step("A01"), step("A02").after("A01"), step("A03").after("A02").optional(),
                step("A04").after("A03").optional(), step("A05").after("A04")), "A05"));
    }

    @Test
    void twoWaysBackToTheSameStepAreOneLink() {
        assertEquals("A01", waits(SmallCatalogue.of(step("A01"), step("A02").after("A01").optional(), step("A03").after("A01").optional(),
                step("A04").after("A02, A03")), "A04"));
    }

    @Test
    void nothingBeforeItInThePlanLeavesAStepAtTheStart() {
        assertEquals("", waits(SmallCatalogue.of(step("A01").optional(), step("A02").after("A01")), "A02"));
    }

    @Test
    void aStepTakenOutByTheProjectIsBridgedToo() {
        Catalogue catalogue = SmallCatalogue.of(step("A01"), step("A02").after("A01"), step("A03").after("A02")).build();
        Plan without = basePlan("L-OP-S").with(Change.parse("step A02", "inPlan", "nee"));
        assertEquals(Waits.forAll(Link.parseAll("A01")), Tailoring.tailor(catalogue, without).step("A03").orElseThrow().waits());
        assertEquals(List.of("A01", "A03"), Tailoring.tailor(catalogue, without).steps().stream().map(NetworkStep::code).toList());
    }

    @Test
    void eachPassIsBridgedForItself() {
        Catalogue catalogue = SmallCatalogue.of(step("A01"), step("A02").after("A01"), step("A03").after("A02"))
                .asking("Q1", new Effect.Drop(Set.of("A02"), Condition.ALWAYS)).build();
        assertEquals(new Waits(List.of(Link.parseAll("A01")), Link.parseAll("A02"), Link.parseAll("A02")),
                Tailoring.tailor(catalogue, plan("L-OP-S")).step("A03").orElseThrow().waits());
        assertEquals(Waits.forAll(Link.parseAll("A01")),
                Tailoring.tailor(catalogue, plan("L-OP-S").with(answer("Q1", Answer.YES))).step("A03").orElseThrow().waits());
    }

    @Test
    void answersThatWouldCloseACircleTogetherDoNotCountTogether() {
        Catalogue catalogue = SmallCatalogue.of(step("A01"), step("A02").after("A01"), step("A03").after("A01"))
                .asking("Q1", new Effect.AddLinks("A02", Link.parseAll("A03"), Condition.ALWAYS))
                .asking("Q2", new Effect.AddLinks("A03", Link.parseAll("A02"), Condition.ALWAYS)).build();
        Network open = Tailoring.tailor(catalogue, plan("L-OP-S"));
        List<String> waits = Stream.of("A02", "A03").map(code -> Link.format(open.step(code).orElseThrow().waits().longest())).toList();
        assertTrue(Set.of(List.of("A01; A03", "A01"), List.of("A01", "A01; A02")).contains(waits), waits::toString);
    }

    @Test
    void ofTwoAnswersThatExcludeEachOtherTheLongerOneCountsInTheLongestPass() {
        Catalogue catalogue = SmallCatalogue.of(step("A01"), step("A02").after("A01"), step("A03").after("A01"))
                .asking("Q1", new Effect.AddLinks("A02", Link.parseAll("A03+1w"), Condition.ALWAYS))
                .asking("Q2", new Effect.AddLinks("A03", Link.parseAll("A02+9w"), Condition.ALWAYS)).build();
        Network open = Tailoring.tailor(catalogue, plan("L-OP-S"));
        assertEquals(List.of(Link.parseAll("A01"), Link.parseAll("A01, A02+9w")),
                Stream.of("A02", "A03").map(code -> open.step(code).orElseThrow().waits().longest()).toList());
    }

    @Test
    void anAnswerThatTurnsTwoStepsRoundCountsInTheLongestPassWhenThatIsLonger() {
        Catalogue catalogue = SmallCatalogue.of(step("A01"), step("A02").after("A01"), step("A03").after("A02"), step("A04").after("A03, A02"))
                .asking("Q1", new Effect.ReplaceLinks("A03", Link.parseAll("A01"), Condition.ALWAYS),
                        new Effect.AddLinks("A02", Link.parseAll("A03+20w"), Condition.ALWAYS)).build();
        Network open = Tailoring.tailor(catalogue, plan("L-OP-S"));
        assertEquals(List.of(Link.parseAll("A01, A03+20w"), Link.parseAll("A01")),
                Stream.of("A02", "A03").map(code -> open.step(code).orElseThrow().waits().longest()).toList());
        assertEquals(Link.parseAll("A02"), open.step("A03").orElseThrow().waits().likely());
    }

    private static String waits(SmallCatalogue catalogue, String code) {
        Waits waits = Tailoring.tailor(catalogue.build(), basePlan("L-OP-S")).step(code).orElseThrow().waits();
        assertEquals(Waits.forAll(waits.likely()), waits);
        return Link.format(waits.likely());
    }
}
