package nl.doorbouw.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.OpenQuestions;
import nl.doorbouw.plan.word.Route;

/** Draws plans on any route with any answers to the questions of a catalogue that are not of the route map. */
public final class RandomPlans {

    private RandomPlans() {
    }

    public static Arbitrary<Plan> of(Catalogue catalogue) {
        List<String> questions = questions(catalogue);
        Arbitrary<Map<String, Answer>> answers = Arbitraries.maps(Arbitraries.of(questions),
                Arbitraries.of(Answer.YES, Answer.NO, Answer.NOT_APPLICABLE)).ofMinSize(0).ofMaxSize(questions.size());
        return Combinators.combine(Arbitraries.of(Route.all()), Arbitraries.of(OpenQuestions.class), Arbitraries.of(true, false), answers)
                .as((route, open, bareWeeks, given) -> Plan.EMPTY.with(route)
                        .with(Change.set(Subject.PLAN, Fields.OPEN_QUESTIONS, open), Change.set(Subject.PLAN, Fields.BARE_WEEKS, bareWeeks))
                        .with(changes(given)));
    }

    /** A plan in which an open question counts in full, and that question answered. */
    public static Arbitrary<Tuple.Tuple2<Plan, Change>> withAnOpenQuestionAnswered(Catalogue catalogue) {
        List<String> questions = questions(catalogue);
        return Combinators.combine(of(catalogue), Arbitraries.of(questions), Arbitraries.of(Answer.YES, Answer.NO, Answer.NOT_APPLICABLE))
                .as((plan, question, answer) -> Tuple.of(
                        plan.with(Change.set(Subject.PLAN, Fields.OPEN_QUESTIONS, OpenQuestions.FULL), SmallCatalogue.answer(question, Answer.OPEN)),
                        SmallCatalogue.answer(question, answer)));
    }

    private static List<String> questions(Catalogue catalogue) {
        return catalogue.questions().values().stream().filter(question -> !RouteQuestions.isRouteQuestion(question))
                .map(Question::code).toList();
    }

    private static List<Change> changes(Map<String, Answer> answers) {
        List<Change> changes = new ArrayList<>();
        answers.forEach((question, answer) -> changes.add(SmallCatalogue.answer(question, answer)));
        return changes;
    }
}
