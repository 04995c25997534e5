package nl.doorbouw.insight;

import static nl.doorbouw.catalogue.SmallStep.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.SmallCatalogue;
import nl.doorbouw.catalogue.effect.Condition;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.schedule.simulate.SimulationSettings;
import nl.doorbouw.schedule.simulate.Watch;
import org.junit.jupiter.api.Test;

class NarrowingTest {

    private static final int RUNS = 4_000;
    private static final SimulationSettings SETTINGS = SimulationSettings.USUAL.withRuns(RUNS);
    /** From P10 to P90 of a normal distribution. */
    private static final double TENTHS = 2.563;

    /** Two days 28 days apart at one in two have a standard deviation of 14: known, nothing is left of it. */
    @Test
    void theOnlyOpenQuestionTakesAllOfTheBandwidthAway() {
        Narrowing narrowing = narrowing(SmallCatalogue.of(step("A1").taking("10w"), step("B1").taking("4w").after("A1").optional())
                .asking("Q1", add("B1")).build());
        // The share of ja is within five standard errors of a half, which makes the deviation at most this much less.
        assertEquals(TENTHS * 14, narrowing.width(), TENTHS * 14 * 2 * 25 * 0.25 / RUNS + 0.01);
        assertEquals(List.of(new Narrowing.OfQuestion("Q1", 0.5, narrowing.width(), narrowing.width(), narrowing.width())), narrowing.questions());
        assertEquals(List.of(), narrowing.steps());
    }

    @Test
    void theQuestionThatMattersMostComesFirstAndOneWithoutASayNarrowsNothing() {
        Narrowing narrowing = narrowing(SmallCatalogue.of(step("A1").taking("10w"), step("B1").taking("4w").after("A1").optional(),
                step("C1").taking("8w").after("A1; B1").optional(), step("D1").taking("1w").optional())
                .asking("Q1", add("B1")).asking("Q2", add("C1")).asking("Q3", add("D1")).build());
        assertEquals(List.of("Q2", "Q1", "Q3"), narrowing.questions().stream().map(Narrowing.OfQuestion::question).toList());
        assertEquals(new Narrowing.OfQuestion("Q3", 0.5, 0, 0, 0), narrowing.questions().getLast());
    }

    /** Ja, which is unlikely, brings a step of which the length is wide open; nee takes everything away. */
    @Test
    void anAnswerCanOpenUpWhatWasCertain() {
        Narrowing narrowing = narrowing(SmallCatalogue.of(step("A1").taking("10w"), step("B1").taking("0/0/100w").after("A1").optional())
                .askingWithChance("Q1", 0.1, add("B1")).build());
        Narrowing.OfQuestion question = narrowing.questions().getFirst();
        assertTrue(question.yes() < 0 && question.no() == narrowing.width() && question.expected() >= 0, question::toString);
    }

    @Test
    void theWidestStepInEffectComesFirstAndOneWithSlackNarrowsNothing() {
        Narrowing narrowing = narrowing(SmallCatalogue.of(step("A1").taking("10/20/30w"), step("B1").taking("10/30/50w").after("A1"),
                step("C1").taking("1/5/15w")).build());
        assertEquals(List.of("B1", "A1", "C1"), narrowing.steps().stream().map(Narrowing.OfStep::step).toList());
        assertEquals(0, narrowing.steps().getLast().days());
    }

    @Test
    void askingIsNeverExpectedToWidenTheBandwidthOfAWholePlan() {
        Catalogue catalogue = CatalogueReader.read(CatalogueFiles.builtIn());
        Plan plan = Plan.EMPTY.with(Route.find("L-OP-P").orElseThrow()).with(Change.parse("plan", "start", "2027-01-04"));
        Narrowing narrowing = Narrowing.of(new Planner(catalogue, new Scheduler()), plan, SETTINGS.withRuns(200), Watch.NOBODY).orElseThrow();
        assertTrue(narrowing.questions().size() > 60, () -> narrowing.questions().size() + " questions");
        // How often ja was drawn differs from its chance by five standard errors at most, on what an answer can move.
        narrowing.questions().forEach(question -> assertTrue(question.expected() > -0.05 * narrowing.width(), question::toString));
    }

    @Test
    void aRankingThatIsCalledOffLeavesNothing() {
        Catalogue catalogue = SmallCatalogue.of(step("A1")).build();
        assertEquals(Optional.empty(), Narrowing.of(new Planner(catalogue, new Scheduler()), SmallCatalogue.plan("L-OP-S"), SETTINGS,
                new Watch(() -> true, _ -> { })));
    }

    private static Effect add(String step) {
        return new Effect.Add(Set.of(step), Condition.ALWAYS);
    }

    private static Narrowing narrowing(Catalogue catalogue) {
        Plan plan = SmallCatalogue.plan("L-OP-S").with(Change.parse("plan", "bareWeeks", "ja"));
        return Narrowing.of(new Planner(catalogue, new Scheduler()), plan, SETTINGS, Watch.NOBODY).orElseThrow();
    }
}
