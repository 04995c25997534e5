package nl.doorbouw.exchange.excel.part;

import java.nio.file.Path;
import nl.doorbouw.exchange.excel.part.WorkbookException.Problem;

/** Holds the limits within which one workbook is read, so that no file can fill the memory. */
public final class Budget {

    /** Five times a plan of 120 steps with 10,000 entries in its logbook, and well under 512 MB of memory. */
    static final int MOST_CELLS = 500_000;

    private static final int MOST_CHARACTERS = 32_000_000;
    private static final int MOST_SHEETS = 250;
    private static final long MOST_BYTES = 256L << 20;
    private static final long FREE_BYTES = 8L << 20;
    /** Real sheets unpack to some ten to fifty times their size. */
    private static final int MOST_GROWTH = 250;

    private final Path file;
    private int cells;
    private int characters;
    private int sheets;
    private long bytes;

    public Budget(Path file) {
        this.file = file;
    }

    public void spendCell() {
        if (++cells > MOST_CELLS) {
            throw new WorkbookException(Problem.TOO_MANY_CELLS, file, MOST_CELLS);
        }
    }

    public void spendCharacters(int more) {
        characters += more;
        if (characters > MOST_CHARACTERS) {
            throw tooLarge();
        }
    }

    public void spendSheet() {
        if (++sheets > MOST_SHEETS) {
            throw tooLarge();
        }
    }

    /** Bytes that came out of the file as it was unpacked. */
    public void spendBytes(long more) {
        bytes += more;
        if (bytes > MOST_BYTES) {
            throw tooLarge();
        }
    }

    /** Holds what came out of a part of the file so far against its packed size, both in bytes. */
    public void requireProportion(long unpacked, long packed) {
        if (unpacked > FREE_BYTES && unpacked / MOST_GROWTH > packed) {
            throw new WorkbookException(Problem.BOMB, file);
        }
    }

    private WorkbookException tooLarge() {
        return new WorkbookException(Problem.TOO_LARGE, file);
    }
}
