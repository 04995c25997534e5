package nl.doorbouw.schedule.simulate;

import static nl.doorbouw.schedule.StepBuilder.milestone;
import static nl.doorbouw.schedule.StepBuilder.work;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.NetworkBuilder;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.schedule.StepBuilder;
import nl.doorbouw.schedule.simulate.draw.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Simulations of networks of which the outcome is known in closed form.
 *
 * <p>Every tolerance is five standard errors of what is estimated from {@value #RUNS} runs (a sound simulation misses one in about two
 * million), and where it matters what rounding to whole days adds: half a day to a quantile, 1/12 day² to the variance of each step.
 */
class ClosedFormsTest {

    private static final int RUNS = 40_000;
    private static final double ERRORS = 5;
    private static final double ROUNDING = 1 / 12.0;
    private static final SimulationSettings SETTINGS = SimulationSettings.USUAL.withRuns(RUNS).withSeed(20_261_124);
    private static final Simulator SIMULATOR = new Simulator(new Scheduler());

    @ParameterizedTest
    @CsvSource({"0.05", "0.1", "0.5", "0.8", "0.9", "0.95"})
    void oneTriangularStepHasTheQuantilesOfTheTriangle(double share) {
        // 100/200/500w in days: F(x) = (x−700)²/(2800·700) up to 1400, 1 − (3500−x)²/(2800·2100) from there.
        double quantile = share <= 0.25 ? 700 + Math.sqrt(share * 2800 * 700) : 3500 - Math.sqrt((1 - share) * 2800 * 2100);
        double density = share <= 0.25 ? 2 * (quantile - 700) / (2800 * 700) : 2 * (3500 - quantile) / (2800 * 2100);
        Simulation simulation = simulate(SETTINGS, work("A1", "100/200/500w"));
        assertEquals(quantile, simulation.goalDays().quantile(share), quantileTolerance(share, density));
    }

    /** Quantiles of beta(2, 4), which is beta-PERT at a quarter: x where 1 − (1−x)⁴ (1 + 4x) equals the share, found by halving. */
    @ParameterizedTest
    @CsvSource({"0.05", "0.1", "0.5", "0.8", "0.9", "0.95"})
    void onePertStepHasTheQuantilesOfTheBetaDistribution(double share) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 60; i++) {
            double x = (low + high) / 2;
            boolean below = 1 - Math.pow(1 - x, 4) * (1 + 4 * x) < share;
            low = below ? x : low;
            high = below ? high : x;
        }
        double density = 20 * low * Math.pow(1 - low, 3) / 2800;
        Simulation simulation = simulate(SETTINGS.withShape(Shape.PERT), work("A1", "100/200/500w"));
        assertEquals(700 + 2800 * low, simulation.goalDays().quantile(share), quantileTolerance(share, density));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void inAChainMeansAndVariancesAddUp(Shape shape) {
        Simulation simulation = simulate(SETTINGS.withShape(shape), chain(Party.values()));
        double variance = IntStream.range(0, LENGTHS.size()).mapToDouble(i -> variance(shape, i) + ROUNDING).sum();
        assertEquals(meanOfChain(shape), simulation.goalDays().mean(), ERRORS * Math.sqrt(variance / RUNS));
        assertDeviation(Math.sqrt(variance), simulation);
    }

    /** The three have one shape in three sizes, so that together they are that shape too, and their deviations add up exactly. */
    @Test
    void withFullCorrelationStandardDeviationsAddUpOverTheStepsOfOneParty() {
        StepBuilder[] twins = {work("A1", "100/200/500w").by(Party.GEMEENTE), work("B1", "50/100/250w").by(Party.GEMEENTE).after("A1"),
            work("C1", "200/400/1000w").by(Party.GEMEENTE).after("B1")};
        Simulation simulation = simulate(SETTINGS.withCorrelation(1), twins);
        assertDeviation(triangleDeviation(700, 1400, 3500) * (1 + 0.5 + 2), simulation);
    }

    @Test
    void correlationDoesNotReachOverToAnotherParty() {
        StepBuilder[] two = {work("A1", "100/200/500w").by(Party.GEMEENTE), work("B1", "100/200/500w").by(Party.CORPORATIE).after("A1")};
        assertDeviation(triangleDeviation(700, 1400, 3500) * Math.sqrt(2), simulate(SETTINGS.withCorrelation(1), two));
    }

    /**
     * A triangle with its likely value at its max has F(x) = x², as the larger of two uniform draws: so the maximum of n of them is that of
     * 2n uniform draws, with mean 2n/(2n+1) and variance 2n/((2n+1)²(2n+2)).
     */
    @ParameterizedTest
    @CsvSource({"1", "2", "5", "20"})
    void theMaximumOfParallelStepsIsThatOfUniformDraws(int steps) {
        int n = 2 * steps;
        StepBuilder[] parallel = IntStream.range(0, steps).mapToObj(i -> work("A1" + i, "1w/1001w/1001w")).toArray(StepBuilder[]::new);
        Simulation simulation = simulate(SETTINGS, parallel);
        double deviation = 7000 * Math.sqrt(n / ((n + 1.0) * (n + 1) * (n + 2)));
        // Half a day: at its max a length is rounded down only.
        assertEquals(7 + 7000 * n / (n + 1.0), simulation.goalDays().mean(), ERRORS * deviation / Math.sqrt(RUNS) + 0.5);
    }

    @Test
    void withoutAnySpreadEveryRunIsThePlan() {
        Network network = NetworkBuilder.from("2027-01-04").steps(work("A1", "6w"), work("B1", "30d").after("A1SS+2w"), milestone("C1").after("A1; B1"));
        Simulation simulation = SIMULATOR.simulate(network, "C1", SETTINGS.withRuns(500), Watch.NOBODY).orElseThrow();
        new Scheduler().schedule(network).steps().forEach(step -> {
            int day = step.likely().finish() - (int) network.start().toEpochDay();
            assertEquals(new Distribution(day, new int[] {500}), simulation.step(step.code()).orElseThrow().finish(), step.code());
        });
        assertEquals(List.of(), simulation.tornado());
    }

    /** Days are whole, and when both chains take equally long the first one counts: in under 0.1 % of the runs here. */
    @Test
    void ofTwoEqualParallelChainsEachIsCriticalHalfTheTime() {
        Simulation simulation = simulate(SETTINGS, work("A1", "100/200/500w"), work("B1", "100/200/500w").after("A1"), work("C1", "100/200/500w"),
                work("D1", "100/200/500w").after("C1"), milestone("X08").after("B1; D1"));
        for (String code : List.of("A1", "B1", "C1", "D1")) {
            assertEquals(0.5, simulation.step(code).orElseThrow().criticality(), ERRORS * 0.5 / Math.sqrt(RUNS) + 0.001, code);
        }
        assertEquals(1, simulation.step("X08").orElseThrow().criticality());
    }

    /** The standard error of a squared correlation r² is about 2 r (1 − r²) / √runs, at most 0.77 / √runs. */
    @Test
    void inAChainTheTornadoIsProportionalToTheVariances() {
        Simulation simulation = simulate(SETTINGS, chain(Party.values()));
        double total = IntStream.range(0, LENGTHS.size()).mapToDouble(i -> variance(Shape.TRIANGULAR, i)).sum();
        for (Contribution contribution : simulation.tornado()) {
            int step = contribution.code().charAt(0) - 'A';
            double variance = variance(Shape.TRIANGULAR, step);
            assertEquals(variance / total, contribution.share(), ERRORS * 0.77 / Math.sqrt(RUNS), contribution.code());
            // Its standard error is at most that of the mean: the deviation of the whole over √runs.
            assertEquals(Math.sqrt(variance), contribution.days(), ERRORS * Math.sqrt(2 * total / RUNS), contribution.code());
        }
        assertEquals(List.of("D1", "B1", "A1", "C1"), simulation.tornado().stream().map(Contribution::code).toList());
    }

    @Test
    void theChanceOfAPromisedDateIsTheShareOfTheTriangleBeforeIt() {
        // Day 1400 of 700/1400/3500 is its likely value, below which lies a quarter: with the half day that is rounded down.
        Simulation simulation = simulate(SETTINGS, work("A1", "100/200/500w").deadline("2030-11-03"));
        Promise promise = simulation.promises().getFirst();
        assertEquals("2030-11-03", promise.day().toString());
        assertEquals(0.25 + 0.5 * 2 / 2800, promise.chance(), ERRORS * Math.sqrt(0.25 * 0.75 / RUNS));
    }

    /** In weeks; the widest is D, then B, A, C. */
    private static final List<List<Integer>> LENGTHS = List.of(List.of(10, 20, 50), List.of(20, 60, 80), List.of(5, 5, 30), List.of(100, 150, 200));

    private static StepBuilder[] chain(Party... parties) {
        return IntStream.range(0, LENGTHS.size()).mapToObj(i -> {
            List<Integer> weeks = LENGTHS.get(i);
            StepBuilder step = work(code(i), weeks.get(0) + "/" + weeks.get(1) + "/" + weeks.get(2) + "w").by(parties[i]);
            return i == 0 ? step : step.after(code(i - 1));
        }).toArray(StepBuilder[]::new);
    }

    private static String code(int step) {
        return (char) ('A' + step) + "1";
    }

    private static double meanOfChain(Shape shape) {
        return LENGTHS.stream().mapToDouble(weeks -> 7 * switch (shape) {
            case TRIANGULAR -> (weeks.get(0) + weeks.get(1) + weeks.get(2)) / 3.0;
            case PERT -> (weeks.get(0) + 4 * weeks.get(1) + weeks.get(2)) / 6.0;
        }).sum();
    }

    private static double variance(Shape shape, int step) {
        double min = 7 * LENGTHS.get(step).get(0);
        double likely = 7 * LENGTHS.get(step).get(1);
        double max = 7 * LENGTHS.get(step).get(2);
        double mean = (min + 4 * likely + max) / 6;
        return switch (shape) {
            case TRIANGULAR -> Math.pow(triangleDeviation(min, likely, max), 2);
            case PERT -> (mean - min) * (max - mean) / 7;
        };
    }

    private static double triangleDeviation(double min, double likely, double max) {
        return Math.sqrt((min * min + likely * likely + max * max - min * likely - min * max - likely * max) / 18);
    }

    /** The standard error of a quantile is √(p(1−p)/runs) over the density there. */
    private static double quantileTolerance(double share, double density) {
        return ERRORS * Math.sqrt(share * (1 - share) / RUNS) / density + 0.5;
    }

    /** The standard error of a standard deviation is at most σ √(κ−1) / (2 √runs), with kurtosis κ at most 3 for these shapes. */
    private static void assertDeviation(double expected, Simulation simulation) {
        assertEquals(expected, simulation.goalDays().deviation(), ERRORS * expected / Math.sqrt(2.0 * RUNS));
    }

    private static Simulation simulate(SimulationSettings settings, StepBuilder... steps) {
        List<NetworkStep> built = List.of(steps).stream().map(StepBuilder::build).toList();
        Network network = NetworkBuilder.from("2027-01-04").bareWeeks(true).steps(built);
        return SIMULATOR.simulate(network, "X08", settings, Watch.NOBODY).orElseThrow();
    }
}
