package nl.doorbouw.app.chances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.simulate.Distribution;
import nl.doorbouw.schedule.simulate.Simulation;
import nl.doorbouw.text.Words;

/**
 * What the spread is shown of: a milestone or a step with a promised date, or the finish of the plan.
 *
 * @param code empty for the finish of the plan
 */
record Goal(Optional<String> code, String name) {

    /** First residents, start of building, other milestones and what was promised; the finish of a plan that has none of them. */
    static List<Goal> of(Outlook outlook, Words words) {
        Schedule schedule = outlook.schedule();
        Stream<ScheduledStep> first = Stream.of(Milestone.FIRST_RESIDENTS, Milestone.START_OF_BUILDING)
                .flatMap(milestone -> milestone.in(schedule).stream());
        Stream<ScheduledStep> others = schedule.steps().stream()
                .filter(step -> step.step().kind() == StepKind.MILESTONE || step.step().fixed().deadline().isPresent())
                .sorted(Comparator.comparing(step -> step.step().fixed().deadline().isEmpty()));
        List<Goal> goals = new ArrayList<>(Stream.concat(first, others).distinct()
                .map(step -> new Goal(Optional.of(step.code()), words.say(step.step().name()))).toList());
        if (goals.isEmpty() && !schedule.steps().isEmpty()) {
            goals.add(new Goal(Optional.empty(), words.say("chances.finish")));
        }
        return goals;
    }

    /** Its days; empty when it is in no run, or was not yet in the plan that was simulated. */
    Optional<Distribution> days(Simulation simulation) {
        return code.map(step -> simulation.step(step).map(spread -> spread.finish())).orElse(Optional.of(simulation.goalDays()))
                .filter(days -> days.runs() > 0);
    }

    /** The last day of it in the plan. */
    Optional<LocalDate> likely(Schedule schedule) {
        return code.map(step -> schedule.step(step).map(planned -> planned.likely().lastDay())).orElse(Optional.of(schedule.finish()));
    }

    /** The day that was promised for it. */
    Optional<LocalDate> promised(Schedule schedule) {
        return code.flatMap(schedule::step).flatMap(step -> step.step().fixed().deadline());
    }

    @Override
    public String toString() {
        return name;
    }
}
