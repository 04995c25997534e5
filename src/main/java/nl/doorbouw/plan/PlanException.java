package nl.doorbouw.plan;

import java.util.List;

/** An edit or a merge that cannot be made, with the facts from which the sentence for people is written at the edge. */
public final class PlanException extends RuntimeException {

    /** What is wrong; the facts that go with it are in brackets. */
    public enum Problem {
        /** (subject) */
        UNKNOWN_SUBJECT,
        /** (subject, field) */
        UNKNOWN_FIELD,
        /** (subject, field, value, what is expected) */
        UNREADABLE_VALUE,
        /** (code of the step) */
        UNKNOWN_STEP,
        /** (code of the step, code it waits for) */
        UNKNOWN_PREDECESSOR,
        /** (code of the step) */
        STEP_EXISTS,
        /** (text) */
        BAD_STEP_CODE,
        /** (code of the question) */
        UNKNOWN_QUESTION,
        /** (text) */
        BAD_QUESTION_CODE,
        /** (code of the question) its text belongs to the catalogue */
        CATALOGUE_QUESTION,
        /** (code of the body) */
        UNKNOWN_BODY,
        /** (code of the question) the route map cannot do without its answer */
        ROUTE_NEEDS_ANSWER,
        /** (field) a plan with a route cannot do without one of its choices */
        ROUTE_NEEDS_CHOICE,
        /** (code of the step) a duration of nothing on a step that is no milestone */
        NO_DURATION,
        /** (code of the step, actual start, actual finish) */
        FINISH_BEFORE_START,
        /** () */
        NO_NAME,
        /** (name, most characters) */
        NAME_TOO_LONG,
        /** (name) it means the plan, a party's view or a route */
        NAME_RESERVED,
        /** (name) a scenario or a baseline has it */
        NAME_IN_USE,
        /** (name) all that a new scenario was to change, the plan says already */
        NOTHING_TO_TRY,
        /** (name) */
        UNKNOWN_SCENARIO,
        /** (name) */
        UNKNOWN_BASELINE,
        /** (name) neither a route, nor a scenario, nor a baseline, nor a party's view */
        UNKNOWN_VARIANT,
        /** (number) */
        UNKNOWN_ENTRY,
        /** (code of the measure) */
        UNKNOWN_MEASURE,
        /** (code of the measure) a measure that does nothing on the route of the plan */
        MEASURE_NOT_HERE,
        /** (subject, field) two values that have nothing halfway between them */
        NO_AVERAGE,
        /** (subject, field) two parties hold the same */
        NO_DIFFERENCE,
        /** () */
        NOTHING_TO_UNDO,
        /** () */
        NOTHING_TO_REDO,
        /** (subject, field) a value that lies below a scenario or a view, which has nothing of its own to take away */
        NOT_OF_LAYER,
        /** () nothing of whoever asks, whatever others did */
        NOTHING_OWN_TO_UNDO,
        /** () nothing of whoever asks */
        NOTHING_OWN_TO_REDO,
        /** () an edit without any change */
        NOTHING_CHANGED,
        /** (subject, field, author) one entry that two copies of a plan tell differently, so that one of them is damaged */
        ENTRY_DIFFERS
    }

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient List<Object> facts;

    public PlanException(Problem problem, Object... facts) {
        super(problem + " " + List.of(facts));
        this.problem = problem;
        this.facts = List.of(facts);
    }

    public Problem problem() {
        return problem;
    }

    /** The facts that the problem names, in that order. */
    public List<Object> facts() {
        return facts;
    }
}
