package nl.doorbouw.app.planning.details;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.Phase;
import nl.doorbouw.catalogue.tailor.Fixed;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;

/** Makes the editor of each field: what it shows of a step and for which steps it is there. */
final class Editors {

    private static final String NO_LINKS = "-";

    private final Words words;
    private final EditDesk desk;
    private final Catalogue catalogue;

    Editors(Workspace workspace, Words words, EditDesk desk) {
        this.words = words;
        this.desk = desk;
        catalogue = workspace.catalogue();
    }

    DetailsPart duration() {
        return text(Fields.DURATION, step -> step.step().kind() != StepKind.MILESTONE,
                (_, step) -> words.say(step.step().bandwidth()));
    }

    /** The links as entered; those of the catalogue as they are in this plan. */
    DetailsPart after() {
        return text(Fields.AFTER, _ -> true, (outlook, step) -> outlook.plan().get(Subject.step(step.code()), Fields.AFTER)
                .map(Editors::links).orElseGet(() -> links(step.step().waits().likely())));
    }

    List<DetailsPart> dates() {
        return List.of(date(Fields.NOT_BEFORE, Fixed::notBefore), date(Fields.DEADLINE, Fixed::deadline),
                date(Fields.ACTUAL_START, Fixed::actualStart), date(Fields.ACTUAL_FINISH, Fixed::actualFinish));
    }

    /** What a step is; kind and phase of the catalogue's own steps are not for the project to change. */
    List<DetailsPart> properties() {
        return List.of(
                text(Fields.STEP_NAME, _ -> true, (_, step) -> words.say(step.step().name())),
                text(Fields.PARTIES, _ -> true, (_, step) -> step.step().parties().stream()
                        .map(party -> String.valueOf(party.letter())).collect(Collectors.joining("/"))),
                choice(Fields.BODY, List.copyOf(catalogue.bodies().keySet()), (_, step) -> body(step), this::bodyName),
                choice(Fields.KIND, List.of(StepKind.values()),
                        (_, step) -> Optional.of(step.step().kind()).filter(_ -> step.step().own()), words::name),
                choice(Fields.PHASE, catalogue.phases().stream().map(Phase::code).toList(),
                        (_, step) -> Optional.of(step.step().phase()).filter(_ -> step.step().own()), this::phaseName),
                choice(Fields.CALENDAR, catalogue.calendars(), (_, step) -> Optional.of(step.step().calendar())
                        .filter(_ -> step.step().kind() == StepKind.WORK), words::say),
                text(Fields.STEP_REMARK, _ -> true,
                        (outlook, step) -> outlook.plan().text(Subject.step(step.code()), Fields.STEP_REMARK)));
    }

    /** The meetings of the body that decides the step. */
    DetailsPart meetings() {
        return new TextEditor(words, desk, new TextEditor.Edited(Fields.MEETINGS,
                (_, step) -> body(step).filter(code -> !code.isEmpty()).map(Subject::body),
                (outlook, step) -> body(step).flatMap(code -> outlook.plan().get(Subject.body(code), Fields.MEETINGS))
                        .map(words::say).orElse("")));
    }

    String bodyName(String code) {
        return catalogue.body(code).map(body -> words.say(body.name())).orElse("");
    }

    String phaseName(String code) {
        return catalogue.phases().stream().filter(phase -> phase.code().equals(code)).findFirst()
                .map(phase -> phase.code() + " " + words.say(phase.name()))
                .orElseGet(() -> words.say("planning.noPhase"));
    }

    /** The body of a decision, empty text when none is known yet; other steps have none. */
    static Optional<String> body(ScheduledStep step) {
        return step.step().kind() == StepKind.DECISION
                ? Optional.of(step.step().bodies().stream().findFirst().orElse("")) : Optional.empty();
    }

    private DetailsPart date(Field<LocalDate> field, Function<Fixed, Optional<LocalDate>> date) {
        return text(field, _ -> true, (_, step) -> date.apply(step.step().fixed()).map(words::date).orElse(""));
    }

    private DetailsPart text(Field<?> field, Function<ScheduledStep, Boolean> there,
            BiFunction<Outlook, ScheduledStep, String> text) {
        return new TextEditor(words, desk, new TextEditor.Edited(field,
                (_, step) -> there.apply(step) ? Optional.of(Subject.step(step.code())) : Optional.empty(), text));
    }

    private <T> DetailsPart choice(Field<T> field, List<T> values,
            BiFunction<Outlook, ScheduledStep, Optional<T>> value, Function<T, String> name) {
        return new ChoiceEditor<>(words, desk, new ChoiceEditor.Chosen<>(field, values, value, name));
    }

    private static String links(List<Link> links) {
        return links.isEmpty() ? NO_LINKS : Link.format(links);
    }
}
