package nl.doorbouw.catalogue.tailor;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.Score;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.StepKind;

/**
 * Which open questions have a say in each step: whether it is in the plan, how long it takes, what it waits for, who does it and
 * when its body meets. Two sets of answers that agree on these questions make the same of the step.
 */
public final class Influence {

    private final Catalogue catalogue;
    private final Plan plan;
    private final Tailoring tailoring;
    private final Map<String, Set<String>> questions = new HashMap<>();

    private Influence(Catalogue catalogue, Plan plan) {
        this.catalogue = catalogue;
        this.plan = plan;
        tailoring = Tailoring.applied(catalogue, plan);
        tailoring.rulings().stream().filter(Ruling::open).forEach(this::add);
    }

    /** The codes of the questions by the code of the step; a step without any is not in it. */
    public static Map<String, Set<String>> of(Catalogue catalogue, Plan plan) {
        return new Influence(catalogue, plan).questions;
    }

    private void add(Ruling ruling) {
        List<String> asked = asked(ruling);
        Stream<String> touched = tailoring.touched(ruling).stream().map(draft -> draft.code);
        Stream.concat(touched, ruling.all().stream().flatMap(effect -> named(effect).stream()))
                .forEach(code -> questions.computeIfAbsent(code, _ -> new LinkedHashSet<>()).addAll(asked));
    }

    private List<String> asked(Ruling ruling) {
        return catalogue.scores().stream().filter(score -> score.code().equals(ruling.question())).findFirst().map(Score::questions)
                .orElse(List.of(ruling.question())).stream().filter(code -> plan.answer(code) == Answer.OPEN).toList();
    }

    /** The steps that an effect is about other than by their bandwidth or links. */
    private Collection<String> named(Effect effect) {
        return switch (effect) {
            case Effect.Add add -> add.steps();
            case Effect.Drop drop -> drop.steps();
            case Effect.Replace replace -> Stream.concat(replace.dropped().stream(), replace.added().stream()).toList();
            case Effect.AssignParty assign -> assign.steps();
            case Effect.AssignBody assign -> assign.steps();
            case Effect.AllAtOnce _ -> catalogue.steps().values().stream().filter(step -> step.dagger()).map(step -> step.code()).toList();
            case Effect.UsualMeetings meetings -> decidedBy(meetings.bodies());
            case Effect.BlockAroundElections block -> decidedBy(Set.of(block.body()));
            case Effect.ChangeDuration _, Effect.ReplaceLinks _, Effect.AddLinks _, Effect.ChooseRoute _, Effect.Check _, Effect.Warn _ ->
                    Set.of();
        };
    }

    private List<String> decidedBy(Set<String> bodies) {
        return tailoring.drafts().values().stream().filter(draft -> draft.kind == StepKind.DECISION
                && draft.charges().stream().anyMatch(charge -> charge.bodies().stream().limit(1).anyMatch(bodies::contains)))
                .map(draft -> draft.code).toList();
    }
}
