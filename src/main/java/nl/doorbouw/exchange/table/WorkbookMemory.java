package nl.doorbouw.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the hidden sheet of a workbook remembers of the plan at the moment it went out.
 *
 * <p>On the sheet, which is called {@value #SHEET}, all cells are text. The first rows hold a name in the first column and its
 * value in the second: {@code version}, {@code plan}, {@code lastEntry} and {@code lamport} (both empty for a plan without
 * entries), {@code language} ({@code nl} or {@code en}). Then a row with {@code sheet}, {@code row}, {@code column},
 * {@code text}, and below it a row for every cell that can be filled in. What stands further to the right, from the sixth
 * column, are the lists behind the drop-downs, which a reader does not need.
 *
 * @param version   of this layout
 * @param plan      the plan's own id: a copy of the plan has the same one
 * @param lastEntry the last entry that went out, with its lamport
 * @param language  of the headings and of the choices: {@code nl} or {@code en}
 */
public record WorkbookMemory(int version, UUID plan, Optional<LastEntry> lastEntry, String language, List<Cell> cells) {

    /** The name of the hidden sheet. */
    public static final String SHEET = "doorbouw";
    /** The layout that this program writes. */
    public static final int VERSION = 1;

    /** Names of the first rows, and the headings above the cells. */
    public static final String VERSION_NAME = "version";
    public static final String PLAN = "plan";
    public static final String LAST_ENTRY = "lastEntry";
    public static final String LAMPORT = "lamport";
    public static final String LANGUAGE = "language";
    public static final List<String> HEADINGS = List.of("sheet", "row", "column", "text");

    /** An entry by its id, with its place in the order of entries. */
    public record LastEntry(UUID id, long lamport) {
    }

    /**
     * What stood in a cell that can be filled in.
     *
     * @param row    the key of its row
     * @param column the key of its column
     * @param text   its value as the field writes it, {@code 6w} for a part of a bandwidth; empty when there was none
     */
    public record Cell(SheetName sheet, String row, String column, String text) {
    }

    public WorkbookMemory {
        cells = List.copyOf(cells);
    }
}
