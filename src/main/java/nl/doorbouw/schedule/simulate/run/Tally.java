package nl.doorbouw.schedule.simulate.run;

import java.util.stream.IntStream;
import nl.doorbouw.schedule.pass.CompiledNetwork;

/**
 * What the runs of one thread add up to. All sums are whole numbers, so that they are the same in whatever order and by however many
 * threads the runs are made.
 */
final class Tally {

    /** So many that fetching the counts of a step costs little against them: with a quarter, 10,000 steps take half as long again. */
    private static final int AT_ONCE = 128;
    private static final int NEIGHBOURS = 16;
    private static final int NOT_THERE = Integer.MIN_VALUE;
    private static final int MOST_ROOM = 1024;
    private static final int ALL_ROOM = 1 << 20;

    final Counts[] finishes;
    final int[] critical;
    /** Of the deviation of each length in its parts of a day: its sum, its square, and its product with the days to the goal. */
    final long[] deviation;
    final long[] deviationSquared;
    final long[] deviationByGoal;

    private final Model model;
    private final int[] goalDays;
    /** The days of the runs that are still to be counted, run after run, and how far their lengths were from the expected ones. */
    private final int[] finishDays;
    private final int[] keptDeviation;
    private final int[] goals = new int[AT_ONCE];
    private int kept;

    /** @param goalDays receives the days from the start of the plan to the goal, by the number of the run */
    Tally(Model model, int[] goalDays) {
        this.model = model;
        this.goalDays = goalDays;
        int steps = model.size();
        int room = Math.clamp(ALL_ROOM / Math.max(1, steps), 16, MOST_ROOM);
        finishes = IntStream.range(0, steps).mapToObj(step -> new Counts(model.likelyDays[step], room)).toArray(Counts[]::new);
        critical = new int[steps];
        finishDays = new int[AT_ONCE * steps];
        keptDeviation = new int[AT_ONCE * steps];
        deviation = new long[steps];
        deviationSquared = new long[steps];
        deviationByGoal = new long[steps];
    }

    void add(int run, RunDates dates) {
        int goal = dates.goal(model);
        int goalDay = goal == RunDates.NONE ? 0 : dates.finish[goal] - model.planStart;
        goalDays[run] = goalDay;
        for (int step = goal; step != RunDates.NONE; step = dates.driver(step)) {
            critical[step] += model.fixed.actualFinish()[step] == CompiledNetwork.NONE ? 1 : 0;
        }
        keep(dates, goalDay);
    }

    private void keep(RunDates dates, int goalDay) {
        int at = kept * critical.length;
        goals[kept] = goalDay;
        System.arraycopy(dates.deviation, 0, keptDeviation, at, critical.length);
        for (int step = 0; step < critical.length; step++) {
            finishDays[at + step] = dates.steps.there[step] ? dates.finish[step] - model.planStart : NOT_THERE;
        }
        if (++kept == AT_ONCE) {
            count();
        }
    }

    /** Counts the runs that were kept, a few steps at a time: what they add up to lies far apart. */
    private void count() {
        for (int from = 0; from < critical.length; from += NEIGHBOURS) {
            int to = Math.min(critical.length, from + NEIGHBOURS);
            for (int run = 0; run < kept; run++) {
                int at = run * critical.length;
                for (int step = from; step < to; step++) {
                    if (finishDays[at + step] != NOT_THERE) {
                        finishes[step].add(finishDays[at + step]);
                    }
                    long off = keptDeviation[at + step];
                    deviation[step] += off;
                    deviationSquared[step] += off * off;
                    deviationByGoal[step] += off * goals[run];
                }
            }
        }
        kept = 0;
    }

    /** Adds what another one has counted. */
    void addAll(Tally other) {
        count();
        other.count();
        for (int step = 0; step < critical.length; step++) {
            finishes[step].addAll(other.finishes[step]);
            critical[step] += other.critical[step];
            deviation[step] += other.deviation[step];
            deviationSquared[step] += other.deviationSquared[step];
            deviationByGoal[step] += other.deviationByGoal[step];
        }
    }
}
