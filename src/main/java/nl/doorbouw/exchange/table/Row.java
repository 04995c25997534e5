package nl.doorbouw.exchange.table;

import java.util.List;

/**
 * One row.
 *
 * @param key names it among the rows of its sheet: the code of a step, a question or a route, the number of an entry, or
 *            subject and field, such as {@code plan homes}
 */
public record Row(String key, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }
}
