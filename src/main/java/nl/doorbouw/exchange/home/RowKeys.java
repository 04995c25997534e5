package nl.doorbouw.exchange.home;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.sheet.RowText;
import nl.doorbouw.exchange.table.Cell;
import nl.doorbouw.exchange.table.CellValue;
import nl.doorbouw.exchange.table.Row;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.content.PlanInsights;
import nl.doorbouw.exchange.table.content.PlanTables;
import nl.doorbouw.text.Words;

/** Tells which row of the plan a row of a sheet is: by its code or, for a fact of the project, by its words. */
final class RowKeys {

    /** The topic and the name of a fact, as one text. */
    private final Map<String, String> facts = new HashMap<>();

    RowKeys(List<Words> languages, Present present) {
        languages.forEach(words -> PlanTables.of(words, present.catalogue(), present.outlook(), PlanInsights.NONE, present.zone())
                .table(SheetName.PROJECT).ifPresent(table -> table.rows().forEach(row -> facts.putIfAbsent(fact(row), row.key()))));
    }

    /** The key of a row; empty when it has none. */
    String key(FoundSheet sheet, RowText row) {
        return switch (sheet.name()) {
            case QUESTIONS, PLANNING -> sheet.shown(row, "code").toUpperCase(Locale.ROOT);
            case PROJECT -> facts.getOrDefault(fact(sheet.shown(row, "topic"), sheet.shown(row, "field")), "");
            case GUIDE, COMPARISON, ROUTES, LOGBOOK -> "";
        };
    }

    /** The column in which the key of a row stands. */
    String column(SheetName sheet) {
        return sheet == SheetName.PROJECT ? "field" : "code";
    }

    private static String fact(Row row) {
        return fact(text(row.cells().get(0)), text(row.cells().get(1)));
    }

    private static String fact(String topic, String name) {
        return (topic + "\n" + name).strip().toLowerCase(Locale.ROOT);
    }

    private static String text(Cell cell) {
        return cell.value() instanceof CellValue.Text(String text) ? text : "";
    }
}
