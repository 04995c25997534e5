package nl.doorbouw.catalogue.tailor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.RandomPlans;
import nl.doorbouw.catalogue.RouteQuestions;
import nl.doorbouw.catalogue.SmallCatalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.OpenQuestions;
import nl.doorbouw.plan.word.StepKind;

/** Every step that an answer changes names the question, whatever the other open questions are answered. */
class InfluenceTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueFiles.builtIn());

    @Property(tries = 60)
    void anAnswerChangesNoStepInWhichItHasNoSay(@ForAll("plans") Plan plan, @ForAll boolean others) {
        Map<String, Set<String>> influence = Influence.of(CATALOGUE, plan);
        List<String> open = CATALOGUE.questions().values().stream().filter(question -> !RouteQuestions.isRouteQuestion(question))
                .map(Question::code).filter(code -> plan.answer(code) == Answer.OPEN).toList();
        List<Change> changes = new ArrayList<>();
        open.forEach(code -> changes.add(SmallCatalogue.answer(code, others ? Answer.YES : Answer.NO)));
        Plan answered = plan.with(changes);
        Network before = Tailoring.unbridged(CATALOGUE, answered);
        for (String question : plan.openQuestions() == OpenQuestions.BASE ? List.<String>of() : open) {
            Network after = Tailoring.unbridged(CATALOGUE, answered.with(SmallCatalogue.answer(question, others ? Answer.NO : Answer.YES)));
            for (int step = 0; step < before.steps().size(); step++) {
                NetworkStep one = before.steps().get(step);
                NetworkStep other = after.steps().get(step);
                boolean same = one.equals(other) && agenda(before, one).equals(agenda(after, other));
                assertTrue(same || influence.getOrDefault(one.code(), Set.of()).contains(question), () -> question + " changes " + one.code());
            }
        }
    }

    /** Meetings count for decisions alone. */
    private static Optional<BodyAgenda> agenda(Network network, NetworkStep step) {
        return step.bodies().stream().limit(step.kind() == StepKind.DECISION ? 1 : 0).findFirst().map(network.bodies()::get);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.of(CATALOGUE);
    }
}
