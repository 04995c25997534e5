package nl.doorbouw.exchange.excel.part;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.doorbouw.text.ExplainedException;

/** A file from which no workbook can be read, with what is wrong with it. */
public final class WorkbookException extends ExplainedException {

    /** What is wrong; the facts that go with it, after the name of the file, are in brackets. */
    public enum Problem {
        /** () */
        NO_FILE,
        /** () it is there but cannot be read */
        UNREADABLE,
        /** () */
        NOT_EXCEL,
        /** (what it is, such as PDF) */
        OTHER_KIND,
        /** () an OpenDocument spreadsheet */
        OPEN_DOCUMENT,
        /** () a binary workbook (.xlsb), or one from before 1997 */
        OTHER_EXCEL,
        /** () */
        PASSWORD,
        /** () cut off or damaged */
        DAMAGED,
        /** () it says of itself that it is no workbook */
        NO_WORKBOOK,
        /** (most cells) */
        TOO_MANY_CELLS,
        /** () more text, or a larger file, than is read */
        TOO_LARGE,
        /** () it grows beyond all proportion when it is unpacked */
        BOMB,
        /** () it points to something outside itself */
        EXTERNAL_ENTITIES
    }

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    public WorkbookException(Problem problem, Path file, Object... facts) {
        super("WorkbookException." + problem,
                Stream.concat(Stream.of(String.valueOf(file.getFileName())), Arrays.stream(facts)).toArray());
        this.problem = problem;
    }

    /** The same, remembering what it was found by. */
    public WorkbookException causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    public Problem problem() {
        return problem;
    }
}
