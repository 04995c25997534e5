package nl.doorbouw.schedule.simulate.run;

import nl.doorbouw.schedule.simulate.draw.Normal;

/** Makes runs for one thread: draws, computes the dates. Makes nothing new while it runs. */
final class Runner {

    final RunDates dates;
    final boolean[] answers;
    private final Model model;
    private final RunPass pass;
    private final Draws draws;
    /** Whether it is known what every step is; with nothing to answer that stays so. */
    private boolean settled;

    Runner(Model model, double correlation, Normal normal) {
        this.model = model;
        dates = new RunDates(model);
        pass = new RunPass(model, dates);
        answers = new boolean[model.questions.size()];
        draws = new Draws(model, correlation, normal);
    }

    /** @throws CircleException when steps wait for each other under the answers drawn */
    void run(int run) {
        draws.answers(run, answers);
        computeDates(run);
    }

    /** Draws the lengths for the answers as they stand, and computes the dates. */
    void computeDates(int run) {
        if (answers.length > 0 || !settled) {
            model.choices.choose(answers, dates.steps);
            settled = true;
        }
        draws.lengths(run, dates);
        recomputeDates(run);
    }

    /** Computes the dates for the answers and lengths as they stand. */
    void recomputeDates(int run) {
        try {
            pass.run(run);
        } catch (CircleException _) {
            throw new CircleException(answers);
        }
    }

    /** Days from the start of the plan to the goal. */
    int goalDays() {
        int goal = dates.goal(model);
        return goal == RunDates.NONE ? 0 : dates.finish[goal] - model.planStart;
    }
}
