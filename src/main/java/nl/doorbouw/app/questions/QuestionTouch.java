package nl.doorbouw.app.questions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.CatalogueStep;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.catalogue.effect.Target;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.plan.word.StepKind;

/** Finds the steps of a route that the answers to a question touch, and so whose question it is. */
final class QuestionTouch {

    private final Catalogue catalogue;
    private final Optional<Route> route;

    QuestionTouch(Catalogue catalogue, Optional<Route> route) {
        this.catalogue = catalogue;
        this.route = route;
    }

    /** The parties that lead the steps it touches; none when it touches no steps. */
    Set<Party> parties(Question question) {
        return steps(question).flatMap(step -> step.parties().stream().limit(1)).collect(Collectors.toSet());
    }

    /** The codes of the phases of the steps it touches. */
    Set<String> phases(Question question) {
        return steps(question).map(CatalogueStep::phase).collect(Collectors.toSet());
    }

    private Stream<CatalogueStep> steps(Question question) {
        return effects(question).filter(effect -> route.stream().allMatch(effect.when()::holds)).flatMap(this::steps)
                .filter(step -> route.stream().allMatch(step::fits));
    }

    private Stream<Effect> effects(Question question) {
        Stream<Effect> counted = catalogue.scores().stream()
                .filter(score -> score.questions().contains(question.code()))
                .flatMap(score -> score.levels().stream()).flatMap(level -> level.effects().stream());
        return Stream.of(question.yes().stream(), question.no().stream(), counted).flatMap(effects -> effects);
    }

    private Stream<CatalogueStep> steps(Effect effect) {
        return switch (effect) {
            case Effect.ChooseRoute _, Effect.Warn _ -> Stream.empty();
            case Effect.AllAtOnce _ -> all().filter(CatalogueStep::dagger);
            case Effect.Add add -> named(add.steps());
            case Effect.Drop drop -> named(drop.steps());
            case Effect.Replace replace -> Stream.concat(named(replace.dropped()), named(replace.added()));
            case Effect.ChangeDuration change -> hit(change.target());
            case Effect.ReplaceLinks links -> named(List.of(links.step()));
            case Effect.AddLinks links -> named(List.of(links.step()));
            case Effect.AssignParty assign -> named(assign.steps());
            case Effect.AssignBody assign -> named(assign.steps());
            case Effect.Check check -> named(List.of(check.step(), check.finishesBefore()));
            case Effect.UsualMeetings meetings -> decided(meetings.bodies());
            case Effect.BlockAroundElections block -> decided(Set.of(block.body()));
        };
    }

    private Stream<CatalogueStep> hit(Target target) {
        return switch (target) {
            case Target.Steps steps -> named(steps.codes());
            case Target.LedBy led ->
                all().filter(step -> step.parties().stream().limit(1).anyMatch(led.parties()::contains));
            case Target.DecidedBy decided -> decided(decided.bodies());
        };
    }

    private Stream<CatalogueStep> named(Collection<String> codes) {
        return codes.stream().flatMap(code -> catalogue.step(code).stream());
    }

    private Stream<CatalogueStep> decided(Set<String> bodies) {
        return all().filter(step -> step.kind() == StepKind.DECISION
                && step.bodies().stream().limit(1).anyMatch(bodies::contains));
    }

    private Stream<CatalogueStep> all() {
        return catalogue.steps().values().stream();
    }
}
