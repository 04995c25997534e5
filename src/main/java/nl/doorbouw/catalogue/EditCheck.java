package nl.doorbouw.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.PlanException.Problem;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.VariantName;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;

/** Holds edits against a catalogue: what they name must exist, and what they set must make sense for that step. */
public final class EditCheck {

    private static final Pattern CODE = Pattern.compile("[A-Z]{1,3}\\d{1,4}");

    private final Catalogue catalogue;

    public EditCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The changes as they are to be kept: an answer to a question of the route map becomes a choice of route.
     *
     * @throws PlanException when a change names something that is not there, or sets what cannot be
     */
    public List<Change> checked(Plan plan, List<Change> changes) {
        return checked(Plan.EMPTY, plan, changes);
    }

    /**
     * The changes to a layer as they are to be kept.
     *
     * @param below what lies below the layer, and shows where the layer sets nothing
     * @throws PlanException when a change names something that is not there, sets what cannot be, or takes away what only what lies
     *                       below sets: a layer lets go of its own values alone
     */
    public List<Change> checked(Plan below, Plan layer, List<Change> changes) {
        List<Change> kept = new ArrayList<>();
        for (Change change : changes) {
            kept.addAll(routeChoice(() -> below.under(layer.with(kept)), change).map(choices -> news(below, layer, choices))
                    .orElse(List.of(change)));
        }
        kept.forEach(change -> require(!change.value().isEmpty() || !layer.text(change.subject(), change.field()).isEmpty()
                || below.text(change.subject(), change.field()).isEmpty(), Problem.NOT_OF_LAYER, change.subject(), change.field().name()));
        Plan before = below.under(layer);
        Plan after = below.under(layer.with(kept));
        kept.forEach(change -> check(before, after, change));
        return kept;
    }

    /** A layer says of the route only what lies otherwise below it: one answer is no proposal for the other two choices. */
    private static List<Change> news(Plan below, Plan layer, List<Change> choices) {
        return choices.stream().filter(change -> layer.get(change.subject(), change.field()).isPresent()
                || !below.text(change.subject(), change.field()).equals(change.value())).toList();
    }

    /** @param now the plan so far, made only for a question of the route map: an edit can bring in a hundred thousand steps */
    private Optional<List<Change>> routeChoice(Supplier<Plan> now, Change change) {
        if (!(change.subject() instanceof Subject.Question(String code)) || change.field() != Fields.ANSWER) {
            return Optional.empty();
        }
        return catalogue.question(code).filter(RouteQuestions::isRouteQuestion)
                .flatMap(question -> now.get().route().map(route -> {
                    Answer answer = change.value().isEmpty() ? Answer.OPEN : Fields.ANSWER.read(change.subject(), change.value());
                    return RouteQuestions.changes(question, answer, route);
                }));
    }

    private void check(Plan before, Plan after, Change change) {
        switch (change.subject()) {
            case Subject.Whole _, Subject.Scenario _ -> {
            }
            case Subject.Baseline(String name) -> VariantName.checked(name);
            case Subject.RouteChoice _ ->
                require(change.field() == Fields.PARKED || after.get(change.subject(), change.field()).isPresent(),
                        Problem.ROUTE_NEEDS_CHOICE, change.field().name());
            case Subject.Question(String code) -> checkQuestion(before, after, code, change);
            case Subject.Body(String code) -> require(catalogue.body(code).isPresent(), Problem.UNKNOWN_BODY, code);
            case Subject.Step(String code) -> {
                require(CODE.matcher(code).matches(), Problem.BAD_STEP_CODE, code);
                // An edit may also take an own step away.
                require(exists(before, code) || exists(after, code), Problem.UNKNOWN_STEP, code);
                checkStep(after, code, change);
            }
        }
    }

    private void checkQuestion(Plan before, Plan after, String code, Change change) {
        if (change.field() == Fields.QUESTION_TEXT) {
            require(catalogue.question(code).isEmpty(), Problem.CATALOGUE_QUESTION, code);
            require(CODE.matcher(code).matches(), Problem.BAD_QUESTION_CODE, code);
        }
        // An edit may also take an own question away.
        require(new PlanQuestions(catalogue, before).find(code).isPresent()
                || new PlanQuestions(catalogue, after).find(code).isPresent(), Problem.UNKNOWN_QUESTION, code);
    }

    private void checkStep(Plan after, String code, Change change) {
        if (change.value().isEmpty()) {
            return;
        }
        if (change.field() == Fields.AFTER) {
            for (Link link : after.get(change.subject(), Fields.AFTER).orElse(List.of())) {
                require(exists(after, link.from()), Problem.UNKNOWN_PREDECESSOR, code, link.from());
            }
        } else if (change.field() == Fields.DURATION) {
            boolean nothing = after.get(change.subject(), Fields.DURATION).filter(Bandwidth::isZero).isPresent();
            require(!nothing || kind(after, code) == StepKind.MILESTONE, Problem.NO_DURATION, code);
        } else if (change.field() == Fields.BODY) {
            require(catalogue.body(change.value()).isPresent(), Problem.UNKNOWN_BODY, change.value());
        } else if (change.field() == Fields.PHASE) {
            require(catalogue.phases().stream().anyMatch(phase -> phase.code().equals(change.value())),
                    Problem.UNREADABLE_VALUE, change.subject(), change.field().name(), change.value(), change.field().name());
        } else if (change.field() == Fields.ACTUAL_START || change.field() == Fields.ACTUAL_FINISH) {
            checkActuals(after, change.subject(), code);
        }
    }

    private static void checkActuals(Plan after, Subject step, String code) {
        Optional<LocalDate> start = after.get(step, Fields.ACTUAL_START);
        Optional<LocalDate> finish = after.get(step, Fields.ACTUAL_FINISH);
        if (start.isPresent() && finish.isPresent()) {
            require(!finish.get().isBefore(start.get()), Problem.FINISH_BEFORE_START, code, start.get(), finish.get());
        }
    }

    private boolean exists(Plan plan, String code) {
        return catalogue.step(code).isPresent() || plan.get(Subject.step(code), Fields.IN_PLAN).isPresent();
    }

    private StepKind kind(Plan plan, String code) {
        return plan.get(Subject.step(code), Fields.KIND)
                .or(() -> catalogue.step(code).map(CatalogueStep::kind)).orElse(StepKind.WORK);
    }

    private static void require(boolean holds, Problem problem, Object... facts) {
        if (!holds) {
            throw new PlanException(problem, facts);
        }
    }
}
