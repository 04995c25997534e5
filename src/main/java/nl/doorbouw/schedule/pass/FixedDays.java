package nl.doorbouw.schedule.pass;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.tailor.Fixed;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.plan.word.StepKind;

/**
 * The dates that people set on steps, as epoch days by the index of the step; {@link CompiledNetwork#NONE} where none is set.
 *
 * @param notBefore    first day on which it may start
 * @param deadline     exclusive end that was promised
 * @param actualFinish exclusive end of what was done
 */
public record FixedDays(int[] notBefore, int[] deadline, int[] actualStart, int[] actualFinish) {

    public static FixedDays of(List<NetworkStep> steps) {
        return new FixedDays(steps.stream().mapToInt(step -> day(step.fixed().notBefore())).toArray(),
                steps.stream().mapToInt(step -> dayAfter(step.fixed().deadline())).toArray(),
                steps.stream().mapToInt(FixedDays::started).toArray(),
                steps.stream().mapToInt(step -> dayAfter(finished(step))).toArray());
    }

    /** A milestone takes no time: it falls at the end of the day on which it was reached. */
    private static int started(NetworkStep step) {
        return step.kind() == StepKind.MILESTONE ? dayAfter(finished(step)) : day(step.fixed().actualStart());
    }

    private static Optional<LocalDate> finished(NetworkStep step) {
        Fixed fixed = step.fixed();
        return step.kind() == StepKind.MILESTONE ? fixed.actualFinish().or(fixed::actualStart) : fixed.actualFinish();
    }

    private static int day(Optional<LocalDate> date) {
        return date.map(day -> Math.toIntExact(day.toEpochDay())).orElse(CompiledNetwork.NONE);
    }

    private static int dayAfter(Optional<LocalDate> date) {
        return date.map(day -> Math.toIntExact(day.toEpochDay() + 1)).orElse(CompiledNetwork.NONE);
    }
}
