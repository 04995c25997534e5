package nl.doorbouw.exchange.foreign;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.PlanQuestions;
import nl.doorbouw.catalogue.PlanSteps;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;

/** Knows which steps and questions a plan has, by code and by name, and gives out codes for new ones. */
final class OwnCodes {

    private final Present present;
    private final Map<String, Subject> steps = new HashMap<>();
    private final Map<String, Subject> questions = new HashMap<>();
    /** The plan with what was given out. */
    private Plan plan;

    OwnCodes(Present present) {
        this.present = present;
        plan = present.plan(Layer.PLAN);
        for (NetworkStep step : present.outlook().schedule().network().steps()) {
            Subject subject = Subject.step(step.code());
            steps.put(plain(step.code()), subject);
            steps.putIfAbsent(plain(step.name().nl()), subject);
            steps.putIfAbsent(plain(step.name().en()), subject);
        }
        new PlanQuestions(present.catalogue(), plan).all().forEach(question -> {
            Subject subject = Subject.question(question.code());
            questions.put(plain(question.code()), subject);
            questions.putIfAbsent(plain(question.text().nl()), subject);
            questions.putIfAbsent(plain(question.text().en()), subject);
        });
    }

    /** The step of the plan with a code or a name. */
    Optional<Subject> step(String codeOrName) {
        return Optional.ofNullable(steps.get(plain(codeOrName)));
    }

    /** The codes of the steps that the plan has. */
    Stream<String> stepCodes() {
        return present.outlook().schedule().network().steps().stream().map(NetworkStep::code);
    }

    /** The question of the plan with a code or a text. */
    Optional<Subject> question(String codeOrText) {
        return Optional.ofNullable(questions.get(plain(codeOrText)));
    }

    Subject newStep() {
        return taken(Subject.step(new PlanSteps(present.catalogue(), plan).freeCode()));
    }

    Subject newQuestion() {
        return taken(Subject.question(new PlanQuestions(present.catalogue(), plan).freeCode()));
    }

    private Subject taken(Subject subject) {
        plan = plan.with(subject instanceof Subject.Question ? Change.set(subject, Fields.QUESTION_REMARK, subject.toString())
                : Change.set(subject, Fields.STEP_REMARK, subject.toString()));
        return subject;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
