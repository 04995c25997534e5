package nl.doorbouw.exchange.foreign;

import nl.doorbouw.text.ExplainedException;

/** A list that cannot be read with the mapping that was given. */
public final class ForeignException extends ExplainedException {

    /** What is wrong; the facts that go with it are in brackets. */
    public enum Problem {
        /** (heading, headings that there are) */
        UNKNOWN_HEADING,
        /** (word, words that there are) */
        UNKNOWN_MEANING,
        /** (file) no column of names or questions is known */
        NO_LIST,
        /** (file) a plan needs a first day, and no date is in the list */
        NO_START
    }

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    public ForeignException(Problem problem, Object... facts) {
        super("ForeignException." + problem, facts);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
