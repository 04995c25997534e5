package nl.doorbouw.cli.option;

import java.util.Locale;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;

/** Reads the step that an argument names: {@code step D05}, or {@code D05} alone. */
public final class StepName {

    private StepName() {
    }

    /**
     * The step with this name; whether it exists is left open.
     *
     * @throws PlanException when it names something else than a step
     */
    public static Subject.Step parse(String text) {
        if (!text.strip().contains(" ")) {
            return new Subject.Step(text.strip().toUpperCase(Locale.ROOT));
        }
        if (Subject.parse(text) instanceof Subject.Step step) {
            return step;
        }
        throw new PlanException(PlanException.Problem.BAD_STEP_CODE, text);
    }
}
