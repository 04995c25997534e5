package nl.doorbouw.app.confront.view;

import java.util.List;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.PlanQuestions;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Coded;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Instrument;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.plan.word.StepKind;

/** On what a party can have a view: the route, the steps and questions of a plan, and the meetings of the bodies. */
final class ViewTopics {

    private final Catalogue catalogue;
    private final Outlook outlook;

    ViewTopics(Catalogue catalogue, Outlook outlook) {
        this.catalogue = catalogue;
        this.outlook = outlook;
    }

    /** The steps come first: most views are about one. */
    List<Subject> subjects() {
        Stream<Subject> steps = outlook.schedule().steps().stream().map(step -> Subject.step(step.code()));
        Stream<Subject> questions = new PlanQuestions(catalogue, outlook.plan()).all().stream()
                .map(question -> Subject.question(question.code()));
        Stream<Subject> bodies = catalogue.bodies().keySet().stream().map(Subject::body);
        return Stream.of(steps, Stream.of(Subject.ROUTE), questions, bodies).flatMap(subjects -> subjects).toList();
    }

    /** What can be seen differently of a subject; a milestone has no bandwidth. */
    List<Field<?>> fields(Subject of) {
        return switch (of) {
            case Subject.Step(String code) -> outlook.schedule().step(code).filter(step -> step.step().kind() == StepKind.MILESTONE)
                    .isPresent() ? List.of(Fields.AFTER) : List.of(Fields.DURATION, Fields.AFTER);
            case Subject.Question _ -> List.of(Fields.ANSWER);
            case Subject.RouteChoice _ -> List.of(Fields.DEVELOPMENT, Fields.INSTRUMENT, Fields.PREPARATION);
            case Subject.Body _ -> List.of(Fields.MEETINGS);
            case Subject.Whole _, Subject.Scenario _, Subject.Baseline _ -> List.of();
        };
    }

    /** The values to choose from, as the field writes them; empty for what is typed. */
    static List<String> choices(Field<?> field) {
        return field == Fields.ANSWER ? codes(Answer.values()) : field == Fields.DEVELOPMENT ? codes(Development.values())
                : field == Fields.INSTRUMENT ? codes(Instrument.values()) : field == Fields.PREPARATION ? codes(Preparation.values()) : List.of();
    }

    private static List<String> codes(Coded... values) {
        return Stream.of(values).map(Coded::code).toList();
    }
}
