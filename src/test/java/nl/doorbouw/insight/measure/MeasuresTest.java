package nl.doorbouw.insight.measure;

import static nl.doorbouw.catalogue.SmallCatalogue.basePlan;
import static nl.doorbouw.catalogue.SmallStep.step;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.doorbouw.catalogue.RandomPlans;
import nl.doorbouw.catalogue.SmallCatalogue;
import nl.doorbouw.catalogue.effect.Condition;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.catalogue.effect.Resize;
import nl.doorbouw.catalogue.effect.Target;
import nl.doorbouw.catalogue.measure.Deed;
import nl.doorbouw.catalogue.measure.Measure;
import nl.doorbouw.catalogue.measure.Taking;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Instrument;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.schedule.simulate.SimulationSettings;
import nl.doorbouw.schedule.simulate.Watch;
import nl.doorbouw.time.Bandwidth;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static final Planner BUILT_IN = new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), new Scheduler());

    /**
     * A01 (2/4/8 weeks) and A02 (the same) run beside each other and X08 waits for both. Each measure takes one of them to 1
     * week; alone that gains nothing, because the other one still takes 4 weeks, and both together gain 3 (1, 3, 7 weeks).
     */
    private final Planner small = new Planner(SmallCatalogue.of(step("A01"), step("A02"),
            step("X08").after("A01, A02").kind(StepKind.MILESTONE))
            .asking("Q1", brief("A01")).asking("Q2", brief("A02")).asking("Q3", brief("A02"))
            .offering("M1", answer("Q1", Condition.ALWAYS)).offering("M2", answer("Q2", Condition.ALWAYS))
            .offering("M3", answer("Q3", new Condition(Set.of(), Set.of(Instrument.BOPA), Set.of()))).build(), new Scheduler());
    private final Plan plan = basePlan("L-OP-S").with(Change.parse("plan", "bareWeeks", "ja"));

    @Test
    void gainsOfTwoThatNeedEachOther() {
        assertEquals(List.of("M1 open Gain[min=0, likely=0, max=0] Gain[min=0, likely=0, max=0]",
                "M2 open Gain[min=0, likely=0, max=0] Gain[min=0, likely=0, max=0]"), told(plan));
        assertEquals(Optional.empty(), Measures.of(small, plan, plan).bestNext());
    }

    @Test
    void onTopOfTheOneThatIsTakenTheOtherGainsAll() {
        Plan taken = plan.with(Change.parse("question Q1", "answer", "ja"));
        assertEquals(List.of("M2 open Gain[min=0, likely=0, max=0] Gain[min=7, likely=21, max=49]",
                "M1 taken Gain[min=0, likely=0, max=0] Gain[min=0, likely=0, max=0]"), told(taken));
        assertEquals(Optional.of("M2"), Measures.of(small, taken, taken).bestNext().map(best -> best.measure().code()));
        assertEquals(List.of(Change.parse("question Q2", "answer", "ja")), Measures.of(small, taken, taken).bestNext().orElseThrow().changes());
    }

    @Test
    void withBothTakenNothingIsLeftToTake() {
        Plan taken = plan.with(Change.parse("question Q1", "answer", "ja"), Change.parse("question Q2", "answer", "ja"));
        assertEquals(List.of("M1 taken Gain[min=0, likely=0, max=0] Gain[min=7, likely=21, max=49]",
                "M2 taken Gain[min=0, likely=0, max=0] Gain[min=7, likely=21, max=49]"), told(taken));
        assertEquals(Optional.empty(), Measures.of(small, taken, taken).bestNext());
    }

    @Test
    void whatDoesNothingOnThisRouteIsNotOffered() {
        assertEquals(List.of("M3"), Measures.of(small, plan, plan).elsewhere().stream().map(Measure::code).toList());
    }

    @Test
    void aPlanWithoutFirstResidentsGainsNothing() {
        Measures measures = Measures.of(small, plan.with(Change.parse("step X08", "inPlan", "nee")), plan);
        assertEquals(List.of(Optional.empty(), Optional.empty()), measures.offered().stream().map(MeasureOutlook::onTop).toList());
    }

    /** Without any bandwidth the P80 is the likely date: A02 from 4 weeks to 1 while A01 takes 2 gains 2 weeks. */
    @Test
    void theGainAtP80IsThatOfTheDatesWhenNothingIsUncertain() {
        Planner certain = new Planner(SmallCatalogue.of(step("A01").taking("2w"), step("A02").taking("4w"),
                step("X08").after("A01, A02").kind(StepKind.MILESTONE)).asking("Q2", brief("A02"))
                .offering("M2", answer("Q2", Condition.ALWAYS)).build(), new Scheduler());
        SimulationSettings few = SimulationSettings.USUAL.withRuns(5);
        assertEquals(List.of(Optional.of(14)), gained(Measures.of(certain, plan, plan).simulated(certain, plan, plan, few, Watch.NOBODY)));
        Plan taken = plan.with(Change.parse("question Q2", "answer", "ja"));
        assertEquals(List.of(Optional.of(14)), gained(Measures.of(certain, taken, taken).simulated(certain, taken, taken, few, Watch.NOBODY)));
        assertEquals(Optional.empty(), Measures.of(certain, plan, plan).simulated(certain, plan, plan, few, new Watch(() -> true, _ -> { })));
    }

    private static List<Optional<Integer>> gained(Optional<Measures> measures) {
        return measures.orElseThrow().offered().stream().map(MeasureOutlook::p80).toList();
    }

    @Test
    void allAtOnceGainsMostOnASequentialRoute() {
        Measures measures = Measures.of(BUILT_IN, SmallCatalogue.plan("L-OP-S"), SmallCatalogue.plan("L-OP-S"));
        assertEquals(Optional.of("M01"), measures.bestNext().map(best -> best.measure().code()));
        assertEquals(12, measures.offered().size());
        assertEquals(List.of("M13"), measures.elsewhere().stream().map(Measure::code).toList());
    }

    @Property(tries = 30)
    void takingTheBestNextGainsWhatWasSaid(@ForAll("plans") Plan random) {
        Measures.of(BUILT_IN, random, random).bestNext().ifPresent(best -> {
            Plan after = random.with(best.changes());
            int gained = residents(random) - residents(after);
            assertEquals(Optional.of(gained), best.onTop().map(Gain::likely));
            assertEquals(true, new Taking(BUILT_IN.catalogue()).isTaken(best.measure(), after));
        });
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Combinators.combine(RandomPlans.of(BUILT_IN.catalogue()), Arbitraries.of("ja", "nee", ""))
                .as((plan, answer) -> plan.with(Change.parse("question Q85", "answer", answer)));
    }

    private static int residents(Plan plan) {
        return Milestone.FIRST_RESIDENTS.days(BUILT_IN.schedule(plan)).orElseThrow().likely();
    }

    private List<String> told(Plan plan) {
        return Measures.of(small, plan, plan).offered().stream().map(outlook -> outlook.measure().code() + (outlook.taken() ? " taken " : " open ")
                + outlook.alone().orElseThrow() + " " + outlook.onTop().orElseThrow()).toList();
    }

    private static Effect brief(String step) {
        return new Effect.ChangeDuration(new Target.Steps(Set.of(step)), Resize.Set.all(Bandwidth.weeks(1, 1, 1)), Condition.ALWAYS);
    }

    private static Deed answer(String question, Condition when) {
        return new Deed.GiveAnswer(question, Answer.YES, when);
    }
}
