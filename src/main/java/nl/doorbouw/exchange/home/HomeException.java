package nl.doorbouw.exchange.home;

import nl.doorbouw.text.ExplainedException;

/** A workbook that can be read and yet not be laid beside this plan. */
public final class HomeException extends ExplainedException {

    /** What is wrong; the fact is always the name of the file. */
    public enum Problem {
        /** It was written by a later version of the program. */
        NEWER_FORMAT,
        /** It went out from another plan. */
        OTHER_PLAN,
        /** No sheet has headings that are known. */
        NOTHING_RECOGNISED
    }

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    public HomeException(Problem problem, String file) {
        super("HomeException." + problem, file);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
