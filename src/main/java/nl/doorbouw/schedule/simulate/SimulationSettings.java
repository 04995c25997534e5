package nl.doorbouw.schedule.simulate;

import nl.doorbouw.schedule.simulate.draw.Shape;

/**
 * How a plan is simulated. The number of threads changes nothing in the outcome.
 *
 * @param runs        from 1 to {@value #MOST_RUNS}
 * @param threads     from 1 to {@value #MOST_THREADS}
 * @param correlation of the lengths of two steps that the same party leads, from 0 (independent) to 1 (always together)
 * @param shape       how a length is spread over its bandwidth
 */
public record SimulationSettings(int runs, long seed, int threads, double correlation, Shape shape) {

    public static final int MOST_RUNS = 1_000_000;
    public static final int MOST_THREADS = 256;

    /** 10,000 runs on one thread, independent, triangular. */
    public static final SimulationSettings USUAL = new SimulationSettings(10_000, 1, 1, 0, Shape.TRIANGULAR);

    /** @throws IllegalArgumentException when a number is out of its range */
    public SimulationSettings {
        if (runs < 1 || runs > MOST_RUNS || threads < 1 || threads > MOST_THREADS || !(correlation >= 0 && correlation <= 1)) {
            throw new IllegalArgumentException("Cannot simulate " + runs + " runs on " + threads + " threads with correlation " + correlation);
        }
    }

    public SimulationSettings withRuns(int other) {
        return new SimulationSettings(other, seed, threads, correlation, shape);
    }

    public SimulationSettings withSeed(long other) {
        return new SimulationSettings(runs, other, threads, correlation, shape);
    }

    public SimulationSettings withThreads(int other) {
        return new SimulationSettings(runs, seed, other, correlation, shape);
    }

    public SimulationSettings withCorrelation(double other) {
        return new SimulationSettings(runs, seed, threads, other, shape);
    }

    public SimulationSettings withShape(Shape other) {
        return new SimulationSettings(runs, seed, threads, correlation, other);
    }
}
