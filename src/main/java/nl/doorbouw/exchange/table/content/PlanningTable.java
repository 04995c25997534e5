package nl.doorbouw.exchange.table.content;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.exchange.table.Cell;
import nl.doorbouw.exchange.table.CellValue;
import nl.doorbouw.exchange.table.Columns;
import nl.doorbouw.exchange.table.PlanningColumn;
import nl.doorbouw.exchange.table.Row;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.Table;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.OriginText;
import nl.doorbouw.text.Words;

/** Fills the planning: a row for every step, and last those that come only with an answer that is still open. */
final class PlanningTable {

    private final Words words;
    private final Outlook outlook;
    private final ShownValues shown;
    private final OriginText origin;

    PlanningTable(Words words, Catalogue catalogue, Outlook outlook, ShownValues shown) {
        this.words = words;
        this.outlook = outlook;
        this.shown = shown;
        origin = new OriginText(words, catalogue);
    }

    Table table() {
        List<Row> rows = Stream.concat(outlook.schedule().steps().stream(), outlook.schedule().possibleSteps().stream())
                .map(this::row).toList();
        return new Table(SheetName.PLANNING, Columns.PLANNING, rows);
    }

    private Row row(ScheduledStep step) {
        return new Row(step.code(), Arrays.stream(PlanningColumn.values()).map(column -> column.target()
                .map(target -> shown.cell(target.in(Subject.step(step.code()))))
                .orElseGet(() -> Cell.computed(computed(column, step)))).toList());
    }

    private CellValue computed(PlanningColumn column, ScheduledStep step) {
        return switch (column) {
            case CODE -> CellValue.text(step.code());
            case IN_PLAN -> CellValue.text(step.step().likely() ? words.name(Answer.YES) : words.say("planning.possible"));
            case START_MIN -> day(step.shortest().firstDay());
            case START -> day(step.likely().firstDay());
            case START_MAX -> day(step.longest().firstDay());
            case FINISH_MIN -> day(step.shortest().lastDay());
            case FINISH -> day(step.likely().lastDay());
            case FINISH_MAX -> day(step.longest().lastDay());
            case FLOAT -> step.step().likely() ? new CellValue.Number(step.totalFloat()) : CellValue.NOTHING;
            case CRITICAL -> step.critical() && step.step().likely() ? CellValue.text(words.name(Answer.YES)) : CellValue.NOTHING;
            case ORIGIN -> CellValue.text(origin.line(outlook, step.step()));
            case STEP, PHASE, PARTY, BODY, KIND, MIN, LIKELY, MAX, GEMEENTE_MIN, GEMEENTE_LIKELY, GEMEENTE_MAX, CORPORATIE_MIN,
                    CORPORATIE_LIKELY, CORPORATIE_MAX, AFTER, CALENDAR, NOT_BEFORE, DEADLINE, ACTUAL_START, ACTUAL_FINISH, REMARK ->
                CellValue.NOTHING;
        };
    }

    private static CellValue day(LocalDate day) {
        return new CellValue.Day(day);
    }
}
