package nl.doorbouw.insight.variant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.RouteQuestions;
import nl.doorbouw.insight.AnswerEffect;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.view.Item;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.time.Bandwidth;

/**
 * Turns what somebody picked in a plan into the changes that try something with it, for a scenario. A scenario sets values and takes
 * none away, so what cannot be written as a value is left out.
 *
 * @param plan from which was picked
 */
public record WhatIf(Planner planner, Plan plan) {

    /** These steps in the shortest time of their bandwidths. */
    public List<Change> shortest(List<ScheduledStep> steps) {
        return lasting(steps, bandwidth -> Bandwidth.of(bandwidth.min()));
    }

    /** These steps in the longest time of their bandwidths. */
    public List<Change> longest(List<ScheduledStep> steps) {
        return lasting(steps, bandwidth -> Bandwidth.of(bandwidth.max()));
    }

    /** These steps with one bandwidth for all. */
    public List<Change> lasting(List<ScheduledStep> steps, Bandwidth bandwidth) {
        return lasting(steps, _ -> bandwidth);
    }

    /** The plan without these steps. */
    public List<Change> without(List<ScheduledStep> steps) {
        return steps.stream().map(step -> Change.set(Subject.step(step.code()), Fields.IN_PLAN, false)).toList();
    }

    /** The questions that can be answered so, answered so; those of the route map as a choice of route. */
    public List<Change> answered(List<Question> questions, Answer answer) {
        Plan then = plan;
        for (Question question : questions) {
            Plan next = AnswerEffect.answered(then, question, answer);
            then = RouteQuestions.answer(question, next) == answer ? next : then;
        }
        return plan.changesTo(then);
    }

    /** What a party holds of each of these differences. */
    public List<Change> held(List<Difference> differences, Party party) {
        return differences.stream().filter(difference -> !difference.side(party).counts().isEmpty())
                .map(difference -> new Change(difference.subject(), difference.field(), difference.side(party).counts())).toList();
    }

    /** What these entries set; of two about the same the last one counts. */
    public List<Change> made(List<Entry> entries) {
        return values(entries, Entry::change);
    }

    /** What stood before these entries; of two about the same the first one counts. */
    public List<Change> undone(List<Entry> entries) {
        return values(entries.reversed(), entry -> new Change(entry.change().subject(), entry.change().field(), entry.old()));
    }

    /** The last value for each field, where it can be written as one. */
    private List<Change> values(List<Entry> entries, Function<Entry, Change> value) {
        Map<Item, Change> values = new LinkedHashMap<>();
        entries.stream().filter(entry -> canBeTried(entry.change()))
                .forEach(entry -> values.put(new Item(entry.change().subject(), entry.change().field()), value.apply(entry)));
        List<Change> lengths = values.values().stream().filter(change -> change.value().isEmpty() && change.field() == Fields.DURATION)
                .toList();
        Optional<Schedule> without = lengths.isEmpty() ? Optional.empty() : planner.attempt(plan.with(lengths));
        return values.values().stream().flatMap(change -> written(change, without).stream()).toList();
    }

    /** Scenarios, baselines and what was put off are no part of what can be tried. */
    private static boolean canBeTried(Change change) {
        return !(change.subject() instanceof Subject.Scenario) && !(change.subject() instanceof Subject.Baseline)
                && change.field() != Fields.PARKED;
    }

    /** @param without the plan without the lengths that are to be taken away */
    private Optional<Change> written(Change change, Optional<Schedule> without) {
        if (!change.value().isEmpty()) {
            return Optional.of(change);
        }
        return switch (change.subject()) {
            case Subject.Question _ when change.field() == Fields.ANSWER -> Optional.of(
                    Change.set(change.subject(), Fields.ANSWER, Answer.OPEN));
            // Nothing stands for what the catalogue does, which is the other way round than what somebody had to say.
            case Subject.Step _ when change.field() == Fields.IN_PLAN -> plan.get(change.subject(), Fields.IN_PLAN)
                    .map(in -> Change.set(change.subject(), Fields.IN_PLAN, !in));
            case Subject.Step(String code) when change.field() == Fields.DURATION -> without.flatMap(schedule -> schedule.step(code))
                    .map(step -> Change.set(change.subject(), Fields.DURATION, step.step().bandwidth()));
            case Subject.Step _, Subject.Question _, Subject.Whole _, Subject.RouteChoice _, Subject.Body _, Subject.Scenario _,
                    Subject.Baseline _ -> Optional.empty();
        };
    }

    private static List<Change> lasting(List<ScheduledStep> steps, UnaryOperator<Bandwidth> bandwidth) {
        return steps.stream().filter(step -> step.step().kind() != StepKind.MILESTONE).map(step -> Change.set(Subject.step(step.code()),
                Fields.DURATION, bandwidth.apply(step.step().bandwidth()))).toList();
    }
}
