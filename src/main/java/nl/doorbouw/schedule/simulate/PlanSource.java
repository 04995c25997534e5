package nl.doorbouw.schedule.simulate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.tailor.Influence;
import nl.doorbouw.catalogue.tailor.Tailoring;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.schedule.LoopException;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.schedule.simulate.run.CircleException;
import nl.doorbouw.schedule.simulate.run.Model;
import nl.doorbouw.schedule.simulate.run.OpenQuestion;

/** Tells a model what a plan is under every set of answers to its open questions. */
final class PlanSource {

    private final Catalogue catalogue;
    private final Plan plan;
    private final Scheduler scheduler;
    private final Map<String, Set<String>> influence;
    private final List<OpenQuestion> questions;

    PlanSource(Catalogue catalogue, Plan plan, Scheduler scheduler) {
        this.catalogue = catalogue;
        this.plan = plan;
        this.scheduler = scheduler;
        influence = Influence.of(catalogue, plan);
        Set<String> drawn = new HashSet<>();
        influence.values().forEach(drawn::addAll);
        questions = catalogue.questions().values().stream().filter(question -> drawn.contains(question.code()))
                .map(question -> new OpenQuestion(question.code(), question.chance().yes())).toList();
    }

    Model.Source source() {
        return new Model.Source(Tailoring.tailor(catalogue, plan), questions, influence,
                answers -> Tailoring.unbridged(catalogue, answered(answers)), scheduler::clocks);
    }

    /** The plan with every open question answered so. */
    Plan answered(boolean[] answers) {
        return plan.with(IntStream.range(0, answers.length).mapToObj(index -> Change.set(Subject.question(questions.get(index).code()),
                Fields.ANSWER, answers[index] ? Answer.YES : Answer.NO)).toList());
    }

    /** The steps that wait for each other under the answers of a run. */
    LoopException explained(CircleException circle) {
        try {
            scheduler.schedule(Tailoring.tailor(catalogue, answered(circle.answers())));
        } catch (LoopException loop) {
            return loop;
        }
        throw circle;
    }
}
