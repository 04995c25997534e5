package nl.doorbouw.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;

/** All questions of a plan: those of the catalogue and then those that the project added, in the order of their codes. */
public final class PlanQuestions {

    private static final int MOST = 9_999;

    private final Catalogue catalogue;
    private final Plan plan;

    public PlanQuestions(Catalogue catalogue, Plan plan) {
        this.catalogue = catalogue;
        this.plan = plan;
    }

    public List<Question> all() {
        return Stream.concat(catalogue.questions().values().stream(), own().stream()).toList();
    }

    public Optional<Question> find(String code) {
        return catalogue.question(code).or(() -> own(code));
    }

    /** The groups in which the questions stand. */
    public List<QuestionGroup> groups() {
        return own().isEmpty() ? catalogue.groups()
                : Stream.concat(catalogue.groups().stream(), Stream.of(QuestionGroup.OWN)).toList();
    }

    /** The first code E01, E02 … that is not in use. */
    public String freeCode() {
        return IntStream.rangeClosed(1, MOST).mapToObj("E%02d"::formatted).filter(Predicate.not(this::isTouched)).findFirst().orElseThrow();
    }

    private boolean isTouched(String code) {
        return catalogue.question(code).isPresent() || plan.subjects().contains(Subject.question(code));
    }

    private List<Question> own() {
        return plan.subjects().stream().filter(Subject.Question.class::isInstance).map(subject -> ((Subject.Question) subject).code())
                .sorted().flatMap(code -> own(code).stream()).toList();
    }

    private Optional<Question> own(String code) {
        return plan.get(Subject.question(code), Fields.QUESTION_TEXT).map(text -> Question.own(code, text));
    }
}
