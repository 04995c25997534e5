package nl.doorbouw.exchange.table.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorbouw.catalogue.PlanQuestions;
import nl.doorbouw.insight.AnswerEffect;
import nl.doorbouw.insight.Comparison;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.insight.RouteOutlook;
import nl.doorbouw.insight.minutes.Minutes;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.plan.word.Route;

/**
 * What a plan's tables say beside its own schedule.
 *
 * @param routes     what the twelve routes would give, those that can be computed
 * @param comparison sequential beside parallel, for a plan with a route
 * @param effects    what each answer would do, by question
 * @param minutes    what the municipality and the corporation settled
 */
public record PlanInsights(List<RouteOutlook> routes, Optional<Comparison> comparison, Map<String, AnswerEffect> effects,
        Optional<Minutes> minutes) {

    /** Nothing computed: for a reader, which looks at what can be filled in only. */
    public static final PlanInsights NONE = new PlanInsights(List.of(), Optional.empty(), Map.of(), Optional.empty());

    public PlanInsights {
        routes = List.copyOf(routes);
        effects = Map.copyOf(effects);
    }

    /** Computes all of it: some hundreds of schedules. */
    public static PlanInsights of(Planner planner, Outlook outlook) {
        Plan plan = outlook.plan();
        Map<String, AnswerEffect> effects = new PlanQuestions(planner.catalogue(), plan).all().stream()
                .map(question -> AnswerEffect.of(planner, plan, outlook.schedule(), question))
                .collect(Collectors.toMap(AnswerEffect::question, Function.identity()));
        return new PlanInsights(RouteOutlook.all(planner, plan), plan.route().flatMap(route -> comparison(planner, plan, route)), effects,
                Optional.of(Minutes.of(planner, outlook.logbook(), Party.GEMEENTE, Party.CORPORATIE)));
    }

    private static Optional<Comparison> comparison(Planner planner, Plan plan, Route route) {
        return planner.attempt(plan.with(route.with(Preparation.SEQUENTIAL)))
                .flatMap(slow -> planner.attempt(plan.with(route.with(Preparation.PARALLEL))).map(fast -> new Comparison(slow, fast)));
    }
}
