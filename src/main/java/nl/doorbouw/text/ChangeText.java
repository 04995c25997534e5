package nl.doorbouw.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.Phase;
import nl.doorbouw.catalogue.PlanQuestions;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.agree.Parked;
import nl.doorbouw.plan.agree.ViewRule;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Instrument;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.OpenQuestions;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Lag;
import nl.doorbouw.time.calendar.Region;
import nl.doorbouw.time.calendar.StepCalendar;
import nl.doorbouw.time.meeting.MeetingRule;

/** Writes what a change is about and what it sets as people read it, for the logbook. */
public final class ChangeText {

    private final Words words;
    private final Catalogue catalogue;
    private final Plan plan;

    /** @param plan where the names of a project's own steps and questions come from */
    public ChangeText(Words words, Catalogue catalogue, Plan plan) {
        this.words = words;
        this.catalogue = catalogue;
        this.plan = plan;
    }

    /** What a change is about, with its name: {@code D05 Stedenbouwkundig plan}. */
    public String subject(Subject subject) {
        return switch (subject) {
            case Subject.Whole _ -> words.say("subject.plan");
            case Subject.RouteChoice _ -> words.say("subject.route");
            case Subject.Question(String code) -> named(code,
                    new PlanQuestions(catalogue, plan).find(code).map(question -> words.say(question.text())).orElse(""));
            case Subject.Step(String code) -> named(code, stepName(subject, code));
            case Subject.Body(String code) -> body(code);
            case Subject.Scenario _ -> words.say("subject.scenario");
            case Subject.Baseline(String name) -> words.say("subject.baseline", name);
        };
    }

    public String field(Field<?> field) {
        return words.say("field." + field.name());
    }

    /** The new value of a change; empty when it takes a value away. */
    public String value(Change change) {
        return value(change.subject(), change.field(), change.value());
    }

    /** A value as the logbook keeps it, in words; empty when it is. */
    public String value(Subject subject, Field<?> field, String text) {
        if (text.isEmpty()) {
            return "";
        }
        if (field == Fields.BODY) {
            return body(text);
        }
        if (field == Fields.PHASE) {
            return catalogue.phases().stream().filter(phase -> phase.code().equals(text)).map(Phase::name).map(words::say)
                    .map(name -> named(text, name)).findFirst().orElse(text);
        }
        return written(field.read(subject, text), text);
    }

    private String written(Object value, String text) {
        return switch (value) {
            case Answer answer -> words.name(answer);
            case Development development -> words.name(development);
            case Instrument instrument -> words.name(instrument);
            case Preparation preparation -> words.name(preparation);
            case StepKind kind -> words.name(kind);
            case OpenQuestions open -> words.name(open);
            case ViewRule rule -> words.name(rule);
            case Parked parked -> words.say("views.parked", parked.owner(), parked.until(), parked.note().isEmpty() ? 0 : 1, parked.note());
            case Region region -> words.say("Region." + region);
            case Boolean flag -> words.name(flag ? Answer.YES : Answer.NO);
            case StepCalendar calendar -> words.say(calendar);
            case Bandwidth bandwidth -> words.say(bandwidth);
            case LocalDate date -> words.date(date);
            case MeetingRule rule -> words.say(rule);
            case List<?> list when list.isEmpty() -> words.say("link.none");
            case List<?> list when list.stream().allMatch(Link.class::isInstance) -> list.stream().map(link -> link((Link) link))
                    .collect(Collectors.joining(", "));
            case List<?> list when list.stream().allMatch(Party.class::isInstance) -> list.stream()
                    .map(party -> words.name((Party) party)).collect(Collectors.joining(", "));
            default -> text;
        };
    }

    private String link(Link link) {
        boolean lagging = !link.lag().equals(Lag.NONE);
        return words.say("link." + link.type(), link.from(), lagging ? 1 : 0,
                lagging ? (link.lag().sign() < 0 ? "− " : "+ ") + words.say(link.lag().size()) : "");
    }

    private String stepName(Subject step, String code) {
        return plan.get(step, Fields.STEP_NAME)
                .or(() -> catalogue.step(code).map(known -> words.say(known.name()))).orElse("");
    }

    private String body(String code) {
        return catalogue.body(code).map(known -> words.say(known.name())).orElse(code);
    }

    private static String named(String code, String name) {
        return name.isEmpty() ? code : code + " " + name;
    }
}
