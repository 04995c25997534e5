package nl.doorbouw.exchange.table;

import java.util.List;
import java.util.Optional;

/** One sheet of a plan: a cell for every row and column. */
public record Table(SheetName sheet, List<Column> columns, List<Row> rows) {

    /** @throws IllegalArgumentException when a row has not as many cells as there are columns */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        rows.stream().filter(row -> row.cells().size() != width).findFirst().ifPresent(row -> {
            throw new IllegalArgumentException(sheet + " " + row.key() + ": " + row.cells().size() + " cells for " + width + " columns");
        });
    }

    public Optional<Row> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** The place of a column, the first is 0. */
    public Optional<Integer> place(String column) {
        return columns.stream().filter(each -> each.key().equals(column)).findFirst().map(columns::indexOf);
    }
}
