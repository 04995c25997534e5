package nl.doorbouw.exchange.sheet;

import java.util.List;
import java.util.Optional;

/**
 * One row that is not empty.
 *
 * @param number counted from 1, as people see it
 * @param cells  those that are not empty, from left to right
 */
public record RowText(int number, List<RawCell> cells) {

    public RowText {
        cells = List.copyOf(cells);
    }

    /** The value in a column, counted from 0; empty when nothing stands there. */
    public Optional<RawValue> at(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst().map(RawCell::value);
    }

    /** What a person sees in a column; empty text when nothing stands there. */
    public String shown(int column) {
        return at(column).map(RawValue::shown).orElse("");
    }

    public String address(int column) {
        return RawCell.address(column, number);
    }
}
