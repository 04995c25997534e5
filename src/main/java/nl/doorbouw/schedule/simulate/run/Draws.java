package nl.doorbouw.schedule.simulate.run;

import java.util.stream.Stream;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.simulate.draw.Normal;
import nl.doorbouw.schedule.simulate.draw.RandomStream;

/**
 * What is drawn in a run: answers and lengths. The lengths of the steps that one party leads are correlated by a Gaussian copula with
 * one factor: each step's own normal draw e and the party's f give √R f + √(1−R) e, and its chance is the chance of the length. Lags
 * and answers are independent.
 */
final class Draws {

    private final Model model;
    private final Normal normal;
    private final double shared;
    private final double own;
    private final RandomStream[] partyStreams;
    private final double[] factors = new double[Party.values().length];

    /** @param correlation R, from 0 to 1 */
    Draws(Model model, double correlation, Normal normal) {
        this.model = model;
        this.normal = normal;
        shared = Math.sqrt(correlation);
        own = Math.sqrt(1 - correlation);
        partyStreams = Stream.of(Party.values()).map(party -> new RandomStream(model.seed, "party " + party.name()))
                .toArray(RandomStream[]::new);
    }

    /** Fills in the answers of a run. */
    void answers(int run, boolean[] answers) {
        for (int question = 0; question < answers.length; question++) {
            answers[question] = model.questionStreams[question].at(run) < model.questions.get(question).yes();
        }
    }

    /** Fills in which steps are there in a run, and their lengths. */
    void lengths(int run, RunDates dates) {
        if (shared > 0) {
            for (int party = 0; party < factors.length; party++) {
                factors[party] = normal.quantile(partyStreams[party].at(run));
            }
        }
        RunSteps steps = dates.steps;
        for (int step = 0; step < dates.days.length; step++) {
            if (steps.triangular[step]) {
                int days = steps.triangles.at(step, chance(run, step, steps.chosen));
                dates.days[step] = days;
                dates.deviation[step] = steps.triangles.deviation(step, days);
            } else {
                fromTable(run, step, dates);
            }
        }
    }

    private void fromTable(int run, int step, RunDates dates) {
        Variant variant = dates.steps.chosen[step];
        if (variant.present() && variant.varies()) {
            int days = variant.length().at(chance(run, step, dates.steps.chosen));
            dates.days[step] = days;
            dates.deviation[step] = variant.length().deviation(days);
        } else {
            dates.days[step] = variant.days();
            dates.deviation[step] = 0;
        }
    }

    private double chance(int run, int step, Variant[] chosen) {
        double chance = RandomStream.at(model.lengthStates[step], run);
        if (shared == 0 || chosen[step].party() < 0) {
            return chance;
        }
        return normal.below(shared * factors[chosen[step].party()] + own * normal.quantile(chance));
    }
}
