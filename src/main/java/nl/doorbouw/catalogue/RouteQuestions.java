package nl.doorbouw.catalogue;

import java.util.List;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Route;

/** The questions that are the route map (Q01–Q04): their answers follow from the route, and answering moves it. */
public final class RouteQuestions {

    private RouteQuestions() {
    }

    public static boolean isRouteQuestion(Question question) {
        return choices(question.yes()).findAny().isPresent();
    }

    /** The answer that a route gives; n.v.t. when an earlier question has already chosen. */
    public static Answer answer(Question question, Route route) {
        if (apply(question.yes(), route).equals(route)) {
            return Answer.YES;
        }
        return apply(question.no(), route).equals(route) ? Answer.NO : Answer.NOT_APPLICABLE;
    }

    /** The answer to any question in a plan, those of the route map included. */
    public static Answer answer(Question question, Plan plan) {
        return isRouteQuestion(question) && plan.route().isPresent() ? answer(question, plan.route().get())
                : plan.answer(question.code());
    }

    /**
     * The changes that answering a question of the route map stands for.
     *
     * @throws PlanException for n.v.t. and onbekend: a plan cannot do without its route
     */
    public static List<Change> changes(Question question, Answer answer, Route route) {
        Route chosen = switch (answer) {
            case YES -> apply(question.yes(), route);
            case NO -> apply(question.no(), route);
            case NOT_APPLICABLE, OPEN -> throw new PlanException(PlanException.Problem.ROUTE_NEEDS_ANSWER, question.code());
        };
        return Plan.route(chosen);
    }

    private static Route apply(List<Effect> effects, Route route) {
        return choices(effects).filter(effect -> effect.when().holds(route))
                .reduce(route, (result, effect) -> effect.choice().apply(result), (a, b) -> b);
    }

    private static Stream<Effect.ChooseRoute> choices(List<Effect> effects) {
        return effects.stream().filter(Effect.ChooseRoute.class::isInstance).map(Effect.ChooseRoute.class::cast);
    }
}
