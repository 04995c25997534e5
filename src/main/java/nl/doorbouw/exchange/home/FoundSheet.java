package nl.doorbouw.exchange.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbouw.exchange.cell.AnswerText;
import nl.doorbouw.exchange.sheet.RawValue;
import nl.doorbouw.exchange.sheet.RowText;
import nl.doorbouw.exchange.sheet.SheetText;
import nl.doorbouw.exchange.table.SheetName;

/**
 * A sheet that was recognised by its headings.
 *
 * @param heading which of the rows of the sheet holds the headings, the first is 0
 * @param places  the column of each heading that was found, by the key of that heading; the first is 0
 */
record FoundSheet(SheetName name, SheetText sheet, int heading, Map<String, Integer> places) {

    FoundSheet {
        places = Map.copyOf(places);
    }

    String title() {
        return sheet.name();
    }

    /** The rows below the headings. */
    List<RowText> rows() {
        return sheet.rows().subList(heading + 1, sheet.rows().size());
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    /** What stands in a column; to a remark on a question, also without a column of its own, belongs what stands in brackets behind its answer. */
    Optional<RawValue> value(RowText row, String column) {
        Optional<RawValue> value = cell(row, column);
        return name == SheetName.QUESTIONS && column.equals("remark") ? AnswerText.remark(value, cell(row, "answer")) : value;
    }

    private Optional<RawValue> cell(RowText row, String column) {
        return Optional.ofNullable(places.get(column)).flatMap(row::at);
    }

    /** What a person sees in a column, without the spaces around it; empty when the sheet has no such column. */
    String shown(RowText row, String column) {
        return value(row, column).map(RawValue::shown).orElse("").strip();
    }

    /** The address of a cell; empty when the sheet has no such column. */
    String address(RowText row, String column) {
        return Optional.ofNullable(places.get(column)).map(row::address).orElse("");
    }
}
