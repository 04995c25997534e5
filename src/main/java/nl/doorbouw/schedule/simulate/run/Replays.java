package nl.doorbouw.schedule.simulate.run;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.doorbouw.schedule.simulate.Distribution;
import nl.doorbouw.schedule.simulate.Replay;
import nl.doorbouw.schedule.simulate.SimulationSettings;
import nl.doorbouw.schedule.simulate.Watch;
import nl.doorbouw.schedule.simulate.draw.Normal;

/** Makes runs again with one answer turned round, or one length as it likely is, and all else the same. */
public final class Replays {

    private final Model model;
    private final int[] now;
    /** By question and run, when it is answered ja and when it is answered nee. */
    private final int[][] yes;
    private final int[][] no;
    /** By step and run, when it takes its likely length. */
    private final int[][] known;
    /** Whether a step ever had a length to draw. */
    private final boolean[] varied;

    private Replays(Model model, int runs) {
        this.model = model;
        now = new int[runs];
        yes = new int[model.questions.size()][runs];
        no = new int[model.questions.size()][runs];
        known = new int[model.size()][runs];
        varied = new boolean[model.size()];
    }

    /**
     * Replays a plan; gives nothing when it was called off.
     *
     * @throws CircleException                   when steps wait for each other under some answers
     * @throws nl.doorbouw.time.HorizonException when a run goes on past what is computed
     */
    public static Optional<Replay> replay(Model model, SimulationSettings settings, Watch watch) {
        Normal normal = new Normal();
        Replays replays = new Replays(model, settings.runs());
        return Crew.work(settings.runs(), settings.threads(), watch, () -> new Runner(model, settings.correlation(), normal), replays::run)
                .map(_ -> replays.replay());
    }

    private void run(Runner runner, int run) {
        runner.run(run);
        now[run] = runner.goalDays();
        for (int question = 0; question < yes.length; question++) {
            boolean answer = runner.answers[question];
            runner.answers[question] = !answer;
            runner.computeDates(run);
            yes[question][run] = answer ? now[run] : runner.goalDays();
            no[question][run] = answer ? runner.goalDays() : now[run];
            runner.answers[question] = answer;
        }
        runner.computeDates(run);
        for (int step = 0; step < known.length; step++) {
            known[step][run] = ifLikely(runner, run, step);
        }
    }

    private int ifLikely(Runner runner, int run, int step) {
        Variant variant = runner.dates.steps.chosen[step];
        int drawn = runner.dates.days[step];
        varied[step] |= variant.present() && variant.varies();
        if (!variant.present() || drawn == variant.days()) {
            return now[run];
        }
        runner.dates.days[step] = variant.days();
        runner.recomputeDates(run);
        runner.dates.days[step] = drawn;
        return runner.goalDays();
    }

    private Replay replay() {
        return new Replay(Distribution.of(now),
                IntStream.range(0, yes.length).mapToObj(question -> new Replay.Answered(model.questions.get(question).code(),
                        model.questions.get(question).yes(), Distribution.of(yes[question]), Distribution.of(no[question]))).toList(),
                IntStream.range(0, known.length).filter(step -> varied[step])
                        .mapToObj(step -> new Replay.Known(model.steps.get(step).code(), Distribution.of(known[step]))).toList());
    }
}
