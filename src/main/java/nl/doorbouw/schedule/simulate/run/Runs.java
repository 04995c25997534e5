package nl.doorbouw.schedule.simulate.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.schedule.simulate.Contribution;
import nl.doorbouw.schedule.simulate.Distribution;
import nl.doorbouw.schedule.simulate.Promise;
import nl.doorbouw.schedule.simulate.Simulation;
import nl.doorbouw.schedule.simulate.SimulationSettings;
import nl.doorbouw.schedule.simulate.StepSpread;
import nl.doorbouw.schedule.simulate.Watch;
import nl.doorbouw.schedule.simulate.draw.Normal;

/** Makes the runs of a simulation and puts what they add up to in records. */
public final class Runs {

    private record Worker(Runner runner, Tally tally) {
    }

    private final Model model;
    private final SimulationSettings settings;
    private final int[] goalDays;
    private final Tally tally;

    private Runs(Model model, SimulationSettings settings) {
        this.model = model;
        this.settings = settings;
        goalDays = new int[settings.runs()];
        tally = new Tally(model, goalDays);
    }

    /**
     * Simulates a plan; gives nothing when it was called off.
     *
     * @throws CircleException                   when steps wait for each other under some answers
     * @throws nl.doorbouw.time.HorizonException when a run goes on past what is computed
     */
    public static Optional<Simulation> simulate(Model model, SimulationSettings settings, Watch watch) {
        Normal normal = new Normal();
        Runs runs = new Runs(model, settings);
        return Crew.work(settings.runs(), settings.threads(), watch,
                () -> new Worker(new Runner(model, settings.correlation(), normal), new Tally(model, runs.goalDays)),
                (Worker worker, int run) -> {
                    worker.runner().run(run);
                    worker.tally().add(run, worker.runner().dates);
                }).map(workers -> {
                    workers.forEach(worker -> runs.tally.addAll(worker.tally()));
                    return runs.simulation();
                });
    }

    private Simulation simulation() {
        Map<String, StepSpread> spreads = new LinkedHashMap<>();
        List<Promise> promises = new ArrayList<>();
        for (int step = 0; step < model.size(); step++) {
            NetworkStep about = model.steps.get(step);
            Distribution finish = tally.finishes[step].distribution();
            if (finish.runs() > 0) {
                double runs = settings.runs();
                spreads.put(about.code(), new StepSpread(about.code(), finish, finish.runs() / runs, tally.critical[step] / runs));
                about.fixed().deadline().ifPresent(day -> promises.add(new Promise(about.code(), day,
                        finish.chanceBy(Math.toIntExact(day.toEpochDay() + 1 - model.planStart)))));
            }
        }
        Optional<String> goal = model.goal < 0 ? Optional.empty()
                : Optional.of(model.steps.get(model.goal).code()).filter(spreads::containsKey);
        return new Simulation(settings, model.start, goal, Distribution.of(goalDays), spreads, promises, tornado());
    }

    private List<Contribution> tornado() {
        Stream<Contribution> steps = IntStream.range(0, model.size()).filter(step -> tally.deviationSquared[step] > 0).mapToObj(step ->
                contribution(Contribution.Kind.STEP, model.steps.get(step).code(), tally.deviation[step], tally.deviationSquared[step],
                        tally.deviationByGoal[step]));
        Stream<Contribution> questions = IntStream.range(0, model.questions.size()).mapToObj(this::ofQuestion);
        return Stream.concat(steps, questions).sorted(Comparator.comparingDouble(Contribution::share).reversed()).toList();
    }

    private Contribution ofQuestion(int question) {
        double yes = model.questions.get(question).yes();
        long count = 0;
        long byGoal = 0;
        for (int run = 0; run < goalDays.length; run++) {
            if (model.questionStreams[question].at(run) < yes) {
                count++;
                byGoal += goalDays[run];
            }
        }
        return contribution(Contribution.Kind.QUESTION, model.questions.get(question).code(), count, count, byGoal);
    }

    /** From the sums of what is drawn, of its square, and of its product with the goal. */
    private Contribution contribution(Contribution.Kind kind, String code, long sum, long squares, long byGoal) {
        double runs = goalDays.length;
        double goalMean = Arrays.stream(goalDays).asLongStream().sum() / runs;
        double goalVariance = Arrays.stream(goalDays).asLongStream().map(day -> day * day).sum() / runs - goalMean * goalMean;
        double mean = sum / runs;
        double variance = squares / runs - mean * mean;
        double together = byGoal / runs - mean * goalMean;
        boolean moves = variance > 0 && goalVariance > 0;
        return new Contribution(kind, code, moves ? together * together / variance / goalVariance : 0,
                variance > 0 ? together / Math.sqrt(variance) : 0);
    }
}
