package nl.doorbouw.insight;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.Score;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.OpenQuestions;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.time.Bandwidth;

/**
 * Where the bandwidth of a step of the catalogue comes from, when the project did not enter its own.
 *
 * @param catalogue what the catalogue says for this kind of development
 * @param answered  the questions whose answer changed it, in the order of the catalogue
 * @param open      the questions that keep it wide because they are still open
 */
public record BandwidthOrigin(Bandwidth catalogue, List<String> answered, List<String> open) {

    /** The origin of a step's bandwidth; empty for an own step, or when the project entered the bandwidth itself. */
    public static Optional<BandwidthOrigin> of(Catalogue catalogue, Plan plan, NetworkStep step) {
        boolean entered = plan.get(Subject.step(step.code()), Fields.DURATION).isPresent();
        return plan.route().filter(_ -> !entered).flatMap(route -> catalogue.step(step.code()).map(known -> {
            Search search = new Search(catalogue, plan, route, step);
            return new BandwidthOrigin(known.bandwidth(route.development()), search.answered(), search.open());
        }));
    }

    /** The questions that have to do with one step of one plan. */
    private record Search(Catalogue catalogue, Plan plan, Route route, NetworkStep step) {

        List<String> answered() {
            return questions(question -> switch (plan.answer(question.code())) {
                case YES -> resizes(question.yes());
                case NO, NOT_APPLICABLE -> resizes(question.no());
                case OPEN -> false;
            }, Answer.YES);
        }

        List<String> open() {
            return plan.openQuestions() == OpenQuestions.BASE ? List.of()
                    : questions(question -> plan.answer(question.code()) == Answer.OPEN
                            && (resizes(question.yes()) || resizes(question.no())), Answer.OPEN);
        }

        /** Those for which something holds, and those of a score that counts this answer towards a bandwidth. */
        private List<String> questions(Predicate<Question> counts, Answer counted) {
            return catalogue.questions().values().stream()
                    .filter(question -> counts.test(question) || scores(question)
                            && plan.answer(question.code()) == counted)
                    .map(Question::code).toList();
        }

        private boolean scores(Question question) {
            return catalogue.scores().stream().filter(score -> score.questions().contains(question.code()))
                    .flatMap(score -> score.levels().stream()).map(Score.Level::effects).anyMatch(this::resizes);
        }

        private boolean resizes(List<Effect> effects) {
            return effects.stream().filter(effect -> effect.when().holds(route))
                    .flatMap(effect -> effect instanceof Effect.ChangeDuration change ? Stream.of(change) : Stream.empty())
                    .anyMatch(change -> change.target().means(step.code(), step.kind(), step.parties(), step.bodies()));
        }
    }
}
