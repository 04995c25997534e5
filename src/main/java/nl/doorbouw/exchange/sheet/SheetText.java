package nl.doorbouw.exchange.sheet;

import java.util.List;

/** One sheet: its name and the rows in which something stands, from top to bottom. */
public record SheetText(String name, List<RowText> rows) {

    public SheetText {
        rows = List.copyOf(rows);
    }
}
