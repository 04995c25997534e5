package nl.doorbouw.catalogue.tailor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.Score;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.OpenQuestions;
import nl.doorbouw.plan.word.Route;

/** Finds what the answers of a plan do on its route, in the order of the catalogue. */
final class Rulings {

    private final Plan plan;
    private final Route route;

    private Rulings(Plan plan, Route route) {
        this.plan = plan;
        this.route = route;
    }

    static List<Ruling> of(Catalogue catalogue, Plan plan, Route route) {
        Rulings rulings = new Rulings(plan, route);
        List<Ruling> all = new ArrayList<>();
        catalogue.questions().values().forEach(question -> rulings.of(question).ifPresent(all::add));
        catalogue.scores().forEach(score -> rulings.of(score).ifPresent(all::add));
        return all;
    }

    private Optional<Ruling> of(Question question) {
        List<Effect> yes = onRoute(question.yes()).toList();
        List<Effect> no = onRoute(question.no()).toList();
        return switch (plan.answer(question.code())) {
            case YES -> ruling(question.code(), List.of(yes));
            case NO -> ruling(question.code(), List.of(no));
            case NOT_APPLICABLE -> ruling(question.code(), List.of(silent(no)));
            case OPEN -> plan.openQuestions() == OpenQuestions.BASE ? Optional.empty()
                    : ruling(question.code(), List.of(silent(yes), silent(no)));
        };
    }

    private Optional<Ruling> of(Score score) {
        int yes = count(score, Answer.YES);
        int open = count(score, Answer.OPEN);
        List<List<Effect>> levels = IntStream.rangeClosed(yes, yes + open).mapToObj(score::level).distinct()
                .map(level -> onRoute(level.effects()).toList()).toList();
        boolean baseCase = levels.size() > 1 && plan.openQuestions() == OpenQuestions.BASE;
        return baseCase ? Optional.empty() : ruling(score.code(), levels);
    }

    private int count(Score score, Answer answer) {
        return (int) score.questions().stream().filter(question -> plan.answer(question) == answer).count();
    }

    private Stream<Effect> onRoute(List<Effect> effects) {
        return effects.stream().filter(effect -> effect.when().holds(route));
    }

    /** An open question warns of nothing yet, and n.v.t. does what nee does without its warnings. */
    private static List<Effect> silent(List<Effect> effects) {
        return effects.stream().filter(effect -> !(effect instanceof Effect.Warn)).toList();
    }

    private static Optional<Ruling> ruling(String question, List<List<Effect>> alternatives) {
        return alternatives.stream().allMatch(List::isEmpty) ? Optional.empty()
                : Optional.of(new Ruling(question, alternatives));
    }
}
