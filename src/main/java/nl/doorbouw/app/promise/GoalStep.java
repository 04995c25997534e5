package nl.doorbouw.app.promise;

import java.util.List;
import java.util.stream.Stream;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;

/**
 * A step for which a date can be promised, as it stands in a list of them.
 *
 * @param told its name and code
 */
record GoalStep(String code, String told) {

    /** First residents, start of building, what was promised, other milestones, and then every other step of the plan. */
    static List<GoalStep> of(Schedule schedule, Words words) {
        List<ScheduledStep> steps = schedule.steps();
        Stream<ScheduledStep> first = Stream.of(Milestone.FIRST_RESIDENTS, Milestone.START_OF_BUILDING)
                .flatMap(milestone -> milestone.in(schedule).stream()).filter(step -> step.step().likely());
        Stream<ScheduledStep> promised = steps.stream().filter(step -> step.step().fixed().deadline().isPresent());
        Stream<ScheduledStep> milestones = steps.stream().filter(step -> step.step().kind() == StepKind.MILESTONE);
        return Stream.of(first, promised, milestones, steps.stream()).flatMap(all -> all).distinct()
                .map(step -> new GoalStep(step.code(), words.say("promise.goal.named", name(step, words), step.code()))).toList();
    }

    /** The two that everything is about go by the names that they have all over the window. */
    private static String name(ScheduledStep step, Words words) {
        return Stream.of(Milestone.values()).filter(milestone -> milestone.code().equals(step.code())).findFirst()
                .map(milestone -> words.say("shell.milestone." + milestone)).orElse(words.say(step.step().name()));
    }

    @Override
    public String toString() {
        return told;
    }
}
