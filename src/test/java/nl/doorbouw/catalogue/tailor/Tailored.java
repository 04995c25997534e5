package nl.doorbouw.catalogue.tailor;

import static nl.doorbouw.catalogue.SmallCatalogue.answer;
import static nl.doorbouw.catalogue.SmallCatalogue.plan;
import static nl.doorbouw.catalogue.SmallStep.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.effect.Condition;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.catalogue.effect.Resize;
import nl.doorbouw.catalogue.effect.Target;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.time.Duration;

/** What tests ask of a small catalogue that is tailored to a plan. */
final class Tailored {

    private Tailored() {
    }

    static Effect duration(Target target, Resize resize) {
        return new Effect.ChangeDuration(target, resize, Condition.ALWAYS);
    }

    static Target steps(String... codes) {
        return new Target.Steps(Set.of(codes));
    }

    static Optional<Duration> weeks(int weeks) {
        return Optional.of(Duration.weeks(weeks));
    }

    static Network tailor(Catalogue catalogue, Plan plan) {
        return Tailoring.tailor(catalogue, plan);
    }

    static List<String> codes(Catalogue catalogue, Plan plan) {
        return tailor(catalogue, plan).steps().stream().map(NetworkStep::code).toList();
    }

    static Waits waits(Catalogue catalogue, Plan plan, String code) {
        return tailor(catalogue, plan).step(code).orElseThrow().waits();
    }

    static Set<Pass> passes(Catalogue catalogue, Plan plan, String code) {
        return tailor(catalogue, plan).step(code).map(NetworkStep::passes).orElse(Set.of());
    }

    static String bandwidth(Catalogue catalogue, Plan plan, String code) {
        return bandwidths(catalogue, plan).get(code);
    }

    static Map<String, String> bandwidths(Catalogue catalogue, Plan plan) {
        return tailor(catalogue, plan).steps().stream().collect(Collectors.toMap(NetworkStep::code, step -> step.bandwidth().toString()));
    }

    static NetworkStep only(Catalogue catalogue, Answer answer) {
        return tailor(catalogue, plan("L-OP-S").with(answer("Q1", answer))).steps().getFirst();
    }
}
