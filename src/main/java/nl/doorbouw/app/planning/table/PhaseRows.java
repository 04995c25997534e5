package nl.doorbouw.app.planning.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.DecisionBody;
import nl.doorbouw.catalogue.Phase;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;
import nl.doorbouw.time.Period;

/** One phase of the plan with the steps of it that are shown. */
public record PhaseRows(GanttRow.Phase phase, List<GanttRow.Step> steps) {

    /** The code under which steps stand that have no phase. */
    static final String NO_PHASE = "";

    public PhaseRows {
        steps = List.copyOf(steps);
    }

    /** The phases in their order, those without steps left out; steps without a phase come last. */
    public static List<PhaseRows> of(Schedule schedule, Catalogue catalogue, Shown shown, Words words) {
        List<ScheduledStep> steps = schedule.all().stream().filter(step -> shown.shows(step, words)).toList();
        return Stream.concat(catalogue.phases().stream().map(Phase::code), Stream.of(NO_PHASE))
                .map(code -> of(code, steps.stream().filter(step -> step.step().phase().equals(code)).toList(),
                        catalogue))
                .filter(phase -> !phase.steps().isEmpty()).toList();
    }

    /** The rows as they stand below each other when some phases are closed. */
    static List<GanttRow> flat(List<PhaseRows> phases, Set<String> closed) {
        return phases.stream().flatMap(phase -> Stream.<GanttRow>concat(Stream.of(phase.phase()),
                closed.contains(phase.phase().code()) ? Stream.empty() : phase.steps().stream())).toList();
    }

    /** The codes in order: as long as they stay the same, rows can be shown in place of those before. */
    static List<String> codes(List<PhaseRows> phases) {
        return phases.stream().flatMap(phase -> Stream.concat(Stream.of("phase " + phase.phase().code()),
                phase.steps().stream().map(GanttRow.Step::code))).toList();
    }

    private static PhaseRows of(String code, List<ScheduledStep> steps, Catalogue catalogue) {
        List<ScheduledStep> likely = steps.stream().filter(step -> step.step().likely()).toList();
        GanttRow.Phase phase =
                new GanttRow.Phase(code, period(likely, step -> step.likely().start(), step -> step.likely().finish()),
                period(likely, step -> step.shortest().start(), step -> step.longest().finish()));
        return new PhaseRows(phase, steps.stream()
                .map(step -> new GanttRow.Step(step, initial(step, catalogue), !step.step().likely())).toList());
    }

    private static Optional<Period> period(List<ScheduledStep> steps, ToIntFunction<ScheduledStep> start,
            ToIntFunction<ScheduledStep> finish) {
        return steps.isEmpty() ? Optional.empty()
                : Optional.of(new Period(steps.stream().mapToInt(start).min().orElseThrow(),
                        steps.stream().mapToInt(finish).max().orElseThrow()));
    }

    private static String initial(ScheduledStep step, Catalogue catalogue) {
        return step.step().kind() == StepKind.DECISION
                ? step.step().bodies().stream().findFirst().flatMap(catalogue::body).map(DecisionBody::initial)
                        .orElse("") : "";
    }
}
