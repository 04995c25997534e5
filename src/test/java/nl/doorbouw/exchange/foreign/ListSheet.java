package nl.doorbouw.exchange.foreign;

import java.util.List;
import java.util.stream.IntStream;
import nl.doorbouw.exchange.sheet.RawCell;
import nl.doorbouw.exchange.sheet.RawValue;
import nl.doorbouw.exchange.sheet.RowText;
import nl.doorbouw.exchange.sheet.SheetText;

/** Writes a list as people see it: rows of cells that are divided by bars; a cell that is a number is one. */
final class ListSheet {

    private ListSheet() {
    }

    static SheetText of(String text) {
        List<String> lines = text.lines().toList();
        return new SheetText("Lijst", IntStream.range(0, lines.size()).mapToObj(row -> row(row + 1, lines.get(row)))
                .filter(row -> !row.cells().isEmpty()).toList());
    }

    private static RowText row(int number, String line) {
        String[] cells = line.split("\\|", -1);
        return new RowText(number, IntStream.range(0, cells.length).filter(column -> !cells[column].isBlank())
                .mapToObj(column -> new RawCell(column, value(cells[column].strip()))).toList());
    }

    private static RawValue value(String text) {
        return text.matches("\\d+([.]\\d+)?") ? new RawValue.Number(Double.parseDouble(text)) : new RawValue.Text(text);
    }
}
