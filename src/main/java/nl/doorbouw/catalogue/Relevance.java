package nl.doorbouw.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.catalogue.effect.Target;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Route;

/** Tells which questions matter on a route: those of which an answer can do or say something there. */
public final class Relevance {

    private final Catalogue catalogue;
    private final Route route;

    public Relevance(Catalogue catalogue, Route route) {
        this.catalogue = catalogue;
        this.route = route;
    }

    /** A question that the project itself asks always matters. */
    public boolean matters(Question question) {
        boolean counts = catalogue.scores().stream().anyMatch(score -> score.questions().contains(question.code()));
        List<Effect> effects = Stream.concat(question.yes().stream(), question.no().stream()).toList();
        return question.isOwn() || counts || effects.stream().anyMatch(this::matters) || onlyWarns(effects);
    }

    /** A question that changes nothing anywhere is asked for its warnings. */
    private boolean onlyWarns(List<Effect> effects) {
        return effects.stream().allMatch(Effect.Warn.class::isInstance) && effects.stream().anyMatch(this::holds);
    }

    /** The questions that matter and that a plan has not answered yet, the own ones last. */
    public List<Question> open(Plan plan) {
        return new PlanQuestions(catalogue, plan).all().stream().filter(this::matters)
                .filter(question -> RouteQuestions.answer(question, plan) == Answer.OPEN).toList();
    }

    /** Whether an effect can change something on the route; a warning changes nothing. */
    public boolean matters(Effect effect) {
        return switch (effect) {
            case Effect.ChooseRoute _ -> true;
            case Effect.AllAtOnce _, Effect.UsualMeetings _, Effect.BlockAroundElections _ -> holds(effect);
            // A warning alone does not make a question matter where its steps do not occur.
            case Effect.Warn _ -> false;
            case Effect.Add add -> holds(add) && anyFits(add.steps());
            case Effect.Drop drop -> holds(drop) && anyFits(drop.steps());
            case Effect.Replace replace -> holds(replace) && anyFits(replace.added());
            case Effect.ChangeDuration change -> holds(change)
                    && (!(change.target() instanceof Target.Steps steps) || anyFits(steps.codes()));
            case Effect.ReplaceLinks links -> holds(links) && anyFits(Set.of(links.step()));
            case Effect.AddLinks links -> holds(links) && anyFits(Set.of(links.step()));
            case Effect.AssignParty assign -> holds(assign) && anyFits(assign.steps());
            case Effect.AssignBody assign -> holds(assign) && anyFits(assign.steps());
            case Effect.Check check -> holds(check) && anyFits(Set.of(check.step()));
        };
    }

    /** The effects of an answer that change or say something on the route. */
    public List<Effect> atWork(List<Effect> answer) {
        return answer.stream().filter(this::holds).filter(effect -> effect instanceof Effect.Warn || matters(effect)).toList();
    }

    private boolean holds(Effect effect) {
        return effect.when().holds(route);
    }

    private boolean anyFits(Collection<String> codes) {
        return codes.stream().map(catalogue.steps()::get).anyMatch(step -> step.fits(route));
    }
}
