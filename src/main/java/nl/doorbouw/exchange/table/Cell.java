package nl.doorbouw.exchange.table;

import java.util.Optional;

/**
 * One cell.
 *
 * @param slot what an edit of it changes; none for what is computed
 */
public record Cell(CellValue value, Optional<Slot> slot) {

    /** A cell that people read only. */
    public static Cell computed(CellValue value) {
        return new Cell(value, Optional.empty());
    }

    /** A cell with text that people read only. */
    public static Cell computed(String text) {
        return computed(CellValue.text(text));
    }

    /** A cell that people fill in. */
    public static Cell input(CellValue value, Slot slot) {
        return new Cell(value, Optional.of(slot));
    }
}
