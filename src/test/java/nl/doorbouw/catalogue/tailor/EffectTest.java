package nl.doorbouw.catalogue.tailor;

import static nl.doorbouw.catalogue.SmallCatalogue.answer;
import static nl.doorbouw.catalogue.SmallCatalogue.basePlan;
import static nl.doorbouw.catalogue.SmallCatalogue.plan;
import static nl.doorbouw.catalogue.SmallStep.step;
import static nl.doorbouw.catalogue.tailor.Tailored.bandwidth;
import static nl.doorbouw.catalogue.tailor.Tailored.codes;
import static nl.doorbouw.catalogue.tailor.Tailored.duration;
import static nl.doorbouw.catalogue.tailor.Tailored.only;
import static nl.doorbouw.catalogue.tailor.Tailored.passes;
import static nl.doorbouw.catalogue.tailor.Tailored.steps;
import static nl.doorbouw.catalogue.tailor.Tailored.tailor;
import static nl.doorbouw.catalogue.tailor.Tailored.waits;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.CatalogueStep.Standard;
import nl.doorbouw.catalogue.SmallCatalogue;
import nl.doorbouw.catalogue.effect.Condition;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.catalogue.effect.Resize;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Instrument;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.Period;
import org.junit.jupiter.api.Test;

/** Every word of the vocabulary of effects but those about bandwidths, under every answer. */
class EffectTest {


    private static final Set<Pass> ALL = Set.of(Pass.values());
    private static final Set<Pass> NONE = Set.of();
    private static final Set<Pass> ONLY_LONGEST = Set.of(Pass.LONGEST);
    private static final Set<Pass> NOT_SHORTEST = Set.of(Pass.LIKELY, Pass.LONGEST);
    private static final Condition ALWAYS = Condition.ALWAYS;

    @Test
    void addPutsAStepInThePlanWhenAnsweredJaAndInTheLongestPassWhileOpen() {
        Catalogue catalogue = SmallCatalogue.of(step("A1"), step("A2").after("A1").optional())
                .asking("Q1", new Effect.Add(Set.of("A2"), ALWAYS)).build();
        assertEquals(new Presence(ALL, NONE, NONE, ONLY_LONGEST, NONE), Presence.of(catalogue, "A2"));
    }

    @Test
    void dropTakesAStepOutWhenAnsweredJaAndOutOfTheShortestPassWhileOpen() {
        Catalogue catalogue = SmallCatalogue.of(step("A1"), step("A2").after("A1"))
                .asking("Q1", new Effect.Drop(Set.of("A2"), ALWAYS)).build();
        assertEquals(new Presence(NONE, ALL, ALL, NOT_SHORTEST, ALL), Presence.of(catalogue, "A2"));
    }

    @Test
    void dropOfOneQuestionWinsFromAddOfAnother() {
        Catalogue catalogue = SmallCatalogue.of(step("A1"), step("A2").after("A1").optional())
                .asking("Q1", new Effect.Drop(Set.of("A2"), ALWAYS))
                .asking("Q2", new Effect.Add(Set.of("A2"), ALWAYS)).build();
        assertEquals(List.of("A1"), codes(catalogue, basePlan("L-OP-S").with(answer("Q1", Answer.YES), answer("Q2", Answer.YES))));
        assertEquals(NOT_SHORTEST, passes(catalogue, plan("L-OP-S").with(answer("Q2", Answer.YES)), "A2"));
    }

    @Test
    void addOnlyAddsAStepThatFitsTheRoute() {
        Catalogue catalogue = SmallCatalogue.of(step("A1"), step("A2").after("A1").optional().only(Instrument.BOPA))
                .asking("Q1", new Effect.Add(Set.of("A2"), ALWAYS)).build();
        assertEquals(List.of("A1"), codes(catalogue, plan("L-OP-S").with(answer("Q1", Answer.YES))));
        assertEquals(List.of("A1", "A2"), codes(catalogue, plan("L-BO-S").with(answer("Q1", Answer.YES))));
    }

    @Test
    void replaceSwapsStepsAndLeavesOneOfTheTwoWhileOpen() {
        Catalogue catalogue = SmallCatalogue.of(step("A1"), step("A2").after("A1"), step("A3").after("A1").optional())
                .asking("Q1", new Effect.Replace(Set.of("A2"), Set.of("A3"), ALWAYS)).build();
        assertEquals(new Presence(NONE, ALL, ALL, ALL, ALL), Presence.of(catalogue, "A2"));
        assertEquals(new Presence(ALL, NONE, NONE, ONLY_LONGEST, NONE), Presence.of(catalogue, "A3"));
    }

    @Test
    void replacedLinksAreOtherLinksWhileOpen() {
        Catalogue catalogue = SmallCatalogue.of(step("A1"), step("A2"), step("A3").after("A1"))
                .asking("Q1", new Effect.ReplaceLinks("A3", Link.parseAll("A2SS+1w"), ALWAYS)).build();
        List<Link> base = Link.parseAll("A1");
        List<Link> other = Link.parseAll("A2SS+1w");
        assertEquals(Waits.forAll(other), waits(catalogue, plan("L-OP-S").with(answer("Q1", Answer.YES)), "A3"));
        assertEquals(Waits.forAll(base), waits(catalogue, plan("L-OP-S").with(answer("Q1", Answer.NO)), "A3"));
        assertEquals(Waits.forAll(base), waits(catalogue, plan("L-OP-S").with(answer("Q1", Answer.NOT_APPLICABLE)), "A3"));
        assertEquals(Waits.forAll(base), waits(catalogue, basePlan("L-OP-S"), "A3"));
        assertEquals(new Waits(List.of(base, other), base, Link.parseAll("A1, A2SS+1w")), waits(catalogue, plan("L-OP-S"), "A3"));
    }

    @Test
    void addedLinksCountInTheLongestPassWhileOpen() {
        Catalogue catalogue = SmallCatalogue.of(step("A1"), step("A2"), step("A3").after("A1"))
                .asking("Q1", new Effect.AddLinks("A3", Link.parseAll("A2+4/8/14w"), ALWAYS)).build();
        List<Link> base = Link.parseAll("A1");
        List<Link> both = Link.parseAll("A1, A2+4/8/14w");
        assertEquals(Waits.forAll(both), waits(catalogue, plan("L-OP-S").with(answer("Q1", Answer.YES)), "A3"));
        assertEquals(Waits.forAll(base), waits(catalogue, plan("L-OP-S").with(answer("Q1", Answer.NO)), "A3"));
        assertEquals(new Waits(List.of(base), base, both), waits(catalogue, plan("L-OP-S"), "A3"));
    }

    @Test
    void theMildestOfTwoListsWithTheSameLinksInAnotherOrderCounts() {
        Catalogue catalogue = SmallCatalogue.of(step("A1"), step("A2"), step("A3"), step("A4").after("A1, A2, A3"))
                .asking("Q1", new Effect.ReplaceLinks("A4", Link.parseAll("A1, A2"), ALWAYS))
                .asking("Q2", new Effect.ReplaceLinks("A4", Link.parseAll("A2, A1"), ALWAYS)).build();
        assertEquals(List.of(Link.parseAll("A1, A2, A3"), Link.parseAll("A1, A2")), waits(catalogue, plan("L-OP-S"), "A4").shortest());
    }

    @Test
    void daggerLinksCountOnlyInParallelAndWhenAllStartsAtOnce() {
        Catalogue catalogue = SmallCatalogue.of(step("A1"), step("A2").after("A1"), step("A3").after("A2").inParallelAfter("A1", true))
                .asking("Q05", List.of(new Effect.AllAtOnce(true, ALWAYS)), List.of(new Effect.AllAtOnce(false, ALWAYS))).build();
        List<Link> late = Link.parseAll("A2");
        List<Link> early = Link.parseAll("A1");
        assertEquals(Waits.forAll(late), waits(catalogue, plan("L-OP-S").with(answer("Q05", Answer.YES)), "A3"));
        assertEquals(Waits.forAll(early), waits(catalogue, plan("L-OP-P").with(answer("Q05", Answer.YES)), "A3"));
        assertEquals(Waits.forAll(late), waits(catalogue, plan("L-OP-P").with(answer("Q05", Answer.NO)), "A3"));
        assertEquals(Waits.forAll(late), waits(catalogue, plan("L-OP-P").with(answer("Q05", Answer.NOT_APPLICABLE)), "A3"));
        assertEquals(Waits.forAll(late), waits(catalogue, basePlan("L-OP-P"), "A3"));
        assertEquals(new Waits(List.of(late, early), late, Link.parseAll("A2, A1")), waits(catalogue, plan("L-OP-P"), "A3"));
    }

    @Test
    void parallelLinksWithoutDaggerCountOnEveryParallelRoute() {
        Catalogue catalogue = SmallCatalogue.of(step("A1"), step("A2").after("A1"), step("A3").after("A2").inParallelAfter("A1", false)).build();
        assertEquals(Waits.forAll(Link.parseAll("A2")), waits(catalogue, plan("L-OP-S"), "A3"));
        assertEquals(Waits.forAll(Link.parseAll("A1")), waits(catalogue, plan("L-OP-P"), "A3"));
    }

    @Test
    void assignGivesStepsToAnotherPartyOnceAnswered() {
        Catalogue catalogue = SmallCatalogue.of(step("A1").by(Party.CORPORATIE, Party.AANNEMER))
                .asking("Q1", new Effect.AssignParty(Set.of("A1"), Party.ONTWIKKELAAR, ALWAYS)).build();
        List<Party> before = List.of(Party.CORPORATIE, Party.AANNEMER);
        assertEquals(List.of(Party.ONTWIKKELAAR, Party.AANNEMER), only(catalogue, Answer.YES).parties());
        assertEquals(List.of(before, before, before),
                List.of(only(catalogue, Answer.NO).parties(), only(catalogue, Answer.NOT_APPLICABLE).parties(), only(catalogue, Answer.OPEN).parties()));
    }

    @Test
    void assignGivesADecisionToAnotherBodyOnceAnswered() {
        Catalogue catalogue = SmallCatalogue.of(step("A1").decidedBy("raad"))
                .asking("Q1", new Effect.AssignBody(Set.of("A1"), "college", ALWAYS)).build();
        assertEquals(List.of("college"), only(catalogue, Answer.YES).bodies());
        assertEquals(List.of("raad"), only(catalogue, Answer.NO).bodies());
        assertEquals(List.of("raad"), only(catalogue, Answer.OPEN).bodies());
    }

    @Test
    void aCheckIsAskedOnceAnswered() {
        Effect.Check check = new Effect.Check("A1", "A2", ALWAYS);
        Catalogue catalogue = SmallCatalogue.of(step("A1"), step("A2")).asking("Q1", check).build();
        assertEquals(List.of(new Network.DateCheck("Q1", check)), tailor(catalogue, plan("L-OP-S").with(answer("Q1", Answer.YES))).checks());
        assertEquals(List.of(), tailor(catalogue, plan("L-OP-S")).checks());
        assertEquals(List.of(), tailor(catalogue, plan("L-OP-S").with(answer("Q1", Answer.NO))).checks());
    }

    @Test
    void usualMeetingsCountOnceAnsweredAndOnlyForABodyThatHasThem() {
        Catalogue catalogue = SmallCatalogue.of(step("A1").decidedBy("raad"))
                .asking("Q1", new Effect.UsualMeetings(Set.of("raad", "gs"), ALWAYS)).build();
        assertEquals(Map.of("raad", new BodyAgenda(Optional.of(SmallCatalogue.USUAL), List.of(), List.of())),
                tailor(catalogue, plan("L-OP-S").with(answer("Q1", Answer.YES))).bodies());
        assertEquals(Map.of(), tailor(catalogue, plan("L-OP-S")).bodies());
        assertEquals(Map.of(), tailor(catalogue, plan("L-OP-S").with(answer("Q1", Answer.NOT_APPLICABLE))).bodies());
    }

    @Test
    void electionsBlockOnceAnsweredAndInTheLongestPassWhileOpen() {
        Catalogue catalogue = SmallCatalogue.of(step("A1").decidedBy("raad"))
                .asking("Q1", new Effect.BlockAroundElections("raad", Duration.weeks(8), Duration.weeks(12), ALWAYS)).build();
        List<Period> around = List.of(Period.ofDays(java.time.LocalDate.of(2030, 1, 23), java.time.LocalDate.of(2030, 6, 12)));
        assertEquals(Map.of("raad", new BodyAgenda(Optional.empty(), around, around)),
                tailor(catalogue, plan("L-OP-S").with(answer("Q1", Answer.YES))).bodies());
        assertEquals(Map.of("raad", new BodyAgenda(Optional.empty(), List.of(), around)), tailor(catalogue, plan("L-OP-S")).bodies());
        assertEquals(Map.of(), tailor(catalogue, basePlan("L-OP-S")).bodies());
        assertEquals(Map.of(), tailor(catalogue, plan("L-OP-S").with(answer("Q1", Answer.NO))).bodies());
    }

    @Test
    void aWarningOfNeeIsGivenForNeeAndNotForNvtOrWhileOpen() {
        Catalogue catalogue = SmallCatalogue.of(step("A1"))
                .asking("Q1", List.of(), List.of(new Effect.Warn(SmallCatalogue.TEXT, ALWAYS))).build();
        assertEquals(List.of(new Network.Warning("Q1", SmallCatalogue.TEXT)), tailor(catalogue, plan("L-OP-S").with(answer("Q1", Answer.NO))).warnings());
        for (Answer silent : List.of(Answer.YES, Answer.NOT_APPLICABLE, Answer.OPEN)) {
            assertEquals(List.of(), tailor(catalogue, plan("L-OP-S").with(answer("Q1", silent))).warnings());
        }
    }

    @Test
    void nvtDoesWhatNeeDoes() {
        Catalogue catalogue = SmallCatalogue.of(step("A1")).asking("Q1", List.of(duration(steps("A1"), new Resize.Scale(2, 2, 2))),
                List.of(duration(steps("A1"), new Resize.Scale(3, 3, 3)), new Effect.Warn(SmallCatalogue.TEXT, ALWAYS))).build();
        assertEquals("6/12/24w", bandwidth(catalogue, plan("L-OP-S").with(answer("Q1", Answer.NOT_APPLICABLE)), "A1"));
        assertEquals("2/4/24w", bandwidth(catalogue, plan("L-OP-S"), "A1"));
    }

    @Test
    void anEffectWorksOnlyOnTheRoutesOfItsCondition() {
        Condition areaInParallelByPlan = new Condition(Set.of(Development.AREA), Set.of(Instrument.PLAN), Set.of(Preparation.PARALLEL));
        Catalogue catalogue = SmallCatalogue.of(step("A1"), step("A2").optional())
                .asking("Q1", new Effect.Add(Set.of("A2"), areaInParallelByPlan)).build();
        Map<Boolean, List<String>> routes = nl.doorbouw.plan.word.Route.all().stream().map(nl.doorbouw.plan.word.Route::code)
                .collect(Collectors.partitioningBy(route -> codes(catalogue, plan(route).with(answer("Q1", Answer.YES))).contains("A2")));
        assertEquals(List.of("G-OP-P"), routes.get(true));
    }

    @Test
    void theBaseCaseFollowsTheRoute() {
        Catalogue catalogue = SmallCatalogue.of(step("A1").standard(Standard.AREA), step("A2").standard(Standard.SEQUENTIAL),
                step("A3").standard(Standard.PARALLEL), step("A4").only(Instrument.PERMIT), step("A5").takingInAnArea("3/6/9w")).build();
        assertEquals(List.of("A2", "A5"), codes(catalogue, plan("L-OP-S")));
        assertEquals(List.of("A1", "A3", "A4", "A5"), codes(catalogue, plan("G-OV-P")));
        assertEquals(List.of("2/4/8w", "3/6/9w"), List.of(bandwidth(catalogue, plan("L-OP-S"), "A5"), bandwidth(catalogue, plan("G-OP-S"), "A5")));
    }

    /** The passes in which a step is in the plan, by the answer to Q1, and while it is open in both settings. */
    private record Presence(Set<Pass> yes, Set<Pass> no, Set<Pass> notApplicable, Set<Pass> open, Set<Pass> base) {

        static Presence of(Catalogue catalogue, String code) {
            return new Presence(passes(catalogue, plan("L-OP-S").with(answer("Q1", Answer.YES)), code),
                    passes(catalogue, plan("L-OP-S").with(answer("Q1", Answer.NO)), code),
                    passes(catalogue, plan("L-OP-S").with(answer("Q1", Answer.NOT_APPLICABLE)), code),
                    passes(catalogue, plan("L-OP-S").with(answer("Q1", Answer.OPEN)), code), passes(catalogue, basePlan("L-OP-S"), code));
        }
    }
}
