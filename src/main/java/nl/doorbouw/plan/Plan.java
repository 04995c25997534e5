package nl.doorbouw.plan;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorbouw.plan.agree.ViewRule;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Instrument;
import nl.doorbouw.plan.word.OpenQuestions;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.plan.word.Route;

/** What a logbook adds up to: the value of every field that was ever set. Immutable. */
public final class Plan {

    public static final Plan EMPTY = new Plan(Map.of());

    private final Map<Subject, Map<Field<?>, Object>> values;

    private Plan(Map<Subject, Map<Field<?>, Object>> values) {
        this.values = values;
    }

    /** This plan after some changes, in order. */
    public Plan with(List<Change> changes) {
        Map<Subject, Map<Field<?>, Object>> next = new LinkedHashMap<>(values);
        for (Change change : changes) {
            Map<Field<?>, Object> fields = new HashMap<>(next.getOrDefault(change.subject(), Map.of()));
            if (change.value().isEmpty()) {
                fields.remove(change.field());
            } else {
                fields.put(change.field(), change.field().read(change.subject(), change.value()));
            }
            if (fields.isEmpty()) {
                next.remove(change.subject());
            } else {
                next.put(change.subject(), fields);
            }
        }
        return new Plan(Collections.unmodifiableMap(next));
    }

    public Plan with(Change... changes) {
        return with(List.of(changes));
    }

    /** This plan with another one laid over it: what the other one sets, wins. */
    public Plan under(Plan other) {
        Map<Subject, Map<Field<?>, Object>> next = new LinkedHashMap<>(values);
        other.values.forEach((subject, fields) -> {
            Map<Field<?>, Object> both = new HashMap<>(next.getOrDefault(subject, Map.of()));
            both.putAll(fields);
            next.put(subject, both);
        });
        return new Plan(Collections.unmodifiableMap(next));
    }

    /** The value of a field, when it was set. */
    public <T> Optional<T> get(Subject subject, Field<T> field) {
        @SuppressWarnings("unchecked") // Change lets only values of the field's own type in
        T value = (T) values.getOrDefault(subject, Map.of()).get(field);
        return Optional.ofNullable(value);
    }

    /** The value as the field writes it; empty when it was not set. */
    public <T> String text(Subject subject, Field<T> field) {
        return get(subject, field).map(field::write).orElse("");
    }

    /** What makes another plan of this one, subject by subject; a value that the other one does not have is taken away. */
    public List<Change> changesTo(Plan other) {
        Set<Subject> both = new LinkedHashSet<>(subjects());
        both.addAll(other.subjects());
        return both.stream().flatMap(subject -> Fields.of(subject).stream()
                .filter(field -> !text(subject, field).equals(other.text(subject, field)))
                .map(field -> new Change(subject, field, other.text(subject, field)))).toList();
    }

    /** The changes of which this plan is made. */
    public List<Change> changes() {
        return EMPTY.changesTo(this);
    }

    /** All subjects about which something was set, in the order in which that happened. */
    public Set<Subject> subjects() {
        return values.keySet();
    }

    /** The codes of the steps about which something was set. */
    public Stream<String> touchedSteps() {
        return subjects().stream().filter(Subject.Step.class::isInstance).map(subject -> ((Subject.Step) subject).code());
    }

    /** The route, when the plan has one; a plan of own steps alone has none. */
    public Optional<Route> route() {
        Optional<Development> development = get(Subject.ROUTE, Fields.DEVELOPMENT);
        Optional<Instrument> instrument = get(Subject.ROUTE, Fields.INSTRUMENT);
        Optional<Preparation> preparation = get(Subject.ROUTE, Fields.PREPARATION);
        return development.flatMap(d -> instrument.flatMap(i -> preparation.map(p -> new Route(d, i, p))));
    }

    /** This plan on another route. */
    public Plan with(Route route) {
        return with(route(route));
    }

    /** The changes that put a plan on a route. */
    public static List<Change> route(Route route) {
        return List.of(Change.set(Subject.ROUTE, Fields.DEVELOPMENT, route.development()),
                Change.set(Subject.ROUTE, Fields.INSTRUMENT, route.instrument()),
                Change.set(Subject.ROUTE, Fields.PREPARATION, route.preparation()));
    }

    /** The answer to a question; one never answered is open. */
    public Answer answer(String question) {
        return get(Subject.question(question), Fields.ANSWER).orElse(Answer.OPEN);
    }

    public boolean bareWeeks() {
        return get(Subject.PLAN, Fields.BARE_WEEKS).orElse(false);
    }

    public ViewRule viewRule() {
        return get(Subject.PLAN, Fields.VIEW_RULE).orElse(ViewRule.WIDEST);
    }

    public OpenQuestions openQuestions() {
        return get(Subject.PLAN, Fields.OPEN_QUESTIONS).orElse(OpenQuestions.FULL);
    }
}
