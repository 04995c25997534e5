package nl.doorbouw.exchange.project;

import java.nio.file.Path;
import java.util.stream.Stream;
import nl.doorbouw.text.ExplainedException;

/** A file from which no project can be read. */
public final class ProjectFileException extends ExplainedException {

    /** What is wrong; the facts that go with it, after the name of the file, are in brackets. */
    public enum Problem {
        /** () */
        NOT_FOUND,
        /** () no permission, or a folder */
        NOT_READABLE,
        /** () another kind of file, whatever its name says */
        NOT_A_PROJECT,
        /** () cut off or changed by something else than MS Project */
        DAMAGED,
        /** () */
        PASSWORD,
        /** () not one task that takes part in the planning */
        EMPTY,
        /** () not one date from which the start of the plan could be known */
        NO_START,
        /** (date) starts before 2000 or after 2099 */
        OUTSIDE,
        /** (tasks, each before the one that waits for it) */
        LOOP
    }

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    public ProjectFileException(Problem problem, Path file, Object... facts) {
        super("ProjectFileException." + problem, Stream.concat(Stream.of(String.valueOf(file.getFileName())), Stream.of(facts)).toArray());
        this.problem = problem;
    }

    /** The same with what brought it about. */
    public ProjectFileException because(Throwable cause) {
        initCause(cause);
        return this;
    }

    public Problem problem() {
        return problem;
    }
}
