package nl.doorbouw.exchange.table.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.doorbouw.exchange.table.Cell;
import nl.doorbouw.exchange.table.CellValue;
import nl.doorbouw.exchange.table.Columns;
import nl.doorbouw.exchange.table.Row;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.Table;
import nl.doorbouw.insight.Comparison;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.Span;
import nl.doorbouw.text.Words;

/** Fills sequential beside parallel, step by step, with the weeks that parallel gains. */
final class ComparisonTable {

    private final Words words;

    ComparisonTable(Words words) {
        this.words = words;
    }

    Table table(Optional<Comparison> comparison) {
        return new Table(SheetName.COMPARISON, Columns.COMPARISON,
                comparison.map(Comparison::rows).orElse(List.of()).stream().map(this::row).toList());
    }

    private Row row(Comparison.Row row) {
        String only = row.gain().isPresent() ? ""
                : words.say(row.parallel().isPresent() ? "comparison.only.parallel" : "comparison.only.sequential");
        return new Row(row.code(), List.of(Cell.computed(row.code()), Cell.computed(words.say(row.name())),
                day(row.sequential(), Span::firstDay), day(row.sequential(), Span::lastDay), day(row.parallel(), Span::firstDay),
                day(row.parallel(), Span::lastDay), gain(row), Cell.computed(only)));
    }

    private static Cell day(Optional<ScheduledStep> step, Function<Span, LocalDate> day) {
        return Cell.computed(step.map(ScheduledStep::likely).map(day).<CellValue>map(CellValue.Day::new).orElse(CellValue.NOTHING));
    }

    private static Cell gain(Comparison.Row row) {
        return Cell.computed(row.gain().map(CellValue::weeks).orElse(CellValue.NOTHING));
    }
}
