package nl.doorbouw.file;

import java.nio.file.Path;
import java.util.List;

/** A plan file that cannot be made, opened or written, with the facts from which the sentence for people is written. */
public final class PlanFileException extends RuntimeException {

    /** What is wrong; the facts that go with it, after the path, are in brackets. */
    public enum Problem {
        /** () there is no file, or no folder, at the path */
        NOT_FOUND,
        /** () there is something at the path already, and nobody said that it may be replaced */
        EXISTS,
        /** () the file was moved, deleted or replaced while it was open; nothing more can be appended */
        MOVED,
        /** () no permission to read the file */
        NOT_READABLE,
        /** () the file or its folder is read-only; a file of an older version can then not be opened either */
        NOT_WRITABLE,
        /** () another kind of file, an empty file, a folder, another program's database */
        NOT_A_PLAN,
        /** (version of the file, newest version known here) made by a newer program */
        NEWER_VERSION,
        /** (what was found, in technical words) cut off or changed by something else than this program */
        DAMAGED,
        /** (number of the entry in the file, its id, the column, the text found there) one entry cannot be read */
        BROKEN_ENTRY,
        /** () a plan that was never one with the plan that it is brought together with */
        OTHER_PLAN,
        /** () a copy of the same plan with another catalogue in it */
        OTHER_CATALOGUE,
        /** () another program or window holds the file and did not let go in time */
        LOCKED,
        /** () no room left */
        DISK_FULL,
        /** (what was reported, in technical words) the disk, share or stick does not do what it should */
        IO,
        /** (folder) the database library cannot be unpacked in that folder, or may not run there */
        NO_DATABASE_LIBRARY
    }

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient Path path;
    private final transient List<Object> facts;

    public PlanFileException(Problem problem, Path path, Object... facts) {
        super(problem + " " + path + " " + List.of(facts));
        this.problem = problem;
        this.path = path;
        this.facts = List.of(facts);
    }

    PlanFileException because(Exception cause) {
        initCause(cause);
        return this;
    }

    public Problem problem() {
        return problem;
    }

    /** The file that it is about. */
    public Path path() {
        return path;
    }

    /** The facts that the problem names after the path, in that order. */
    public List<Object> facts() {
        return facts;
    }
}
