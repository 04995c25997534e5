package nl.doorbouw.exchange.table.content;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.exchange.table.Row;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.Table;
import nl.doorbouw.exchange.table.WorkbookMemory;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.text.Words;

/** All tables of one state of a plan, in the order of {@link SheetName}. */
public record PlanTables(List<Table> tables) {

    public PlanTables {
        tables = List.copyOf(tables);
    }

    /** @param zone in which moments are shown */
    public static PlanTables of(Words words, Catalogue catalogue, Outlook outlook, PlanInsights insights, ZoneId zone) {
        ShownValues shown = new ShownValues(words, catalogue, outlook);
        return new PlanTables(List.of(
                new ProjectTable(words, catalogue, outlook, shown).table(),
                new QuestionTable(words, catalogue, outlook, shown, zone).table(insights.effects()),
                new PlanningTable(words, catalogue, outlook, shown).table(),
                new MinutesTable(words, catalogue, outlook, zone).table(insights.minutes()),
                new LogTable(words, catalogue, outlook, zone).table(),
                new RoutesTable(words, outlook.plan().route()).table(insights.routes()),
                new ComparisonTable(words).table(insights.comparison())));
    }

    /** Those in which people fill something in, without what is computed beside the schedule. */
    public static PlanTables toFillIn(Words words, Catalogue catalogue, Outlook outlook, ZoneId zone) {
        ShownValues shown = new ShownValues(words, catalogue, outlook);
        return new PlanTables(List.of(facts(words, catalogue, outlook),
                new QuestionTable(words, catalogue, outlook, shown, zone).table(PlanInsights.NONE.effects()),
                new PlanningTable(words, catalogue, outlook, shown).table()));
    }

    /** The table of facts alone. */
    public static Table facts(Words words, Catalogue catalogue, Outlook outlook) {
        return new ProjectTable(words, catalogue, outlook, new ShownValues(words, catalogue, outlook)).table();
    }

    public Optional<Table> table(SheetName sheet) {
        return tables.stream().filter(table -> table.sheet() == sheet).findFirst();
    }

    /** What a workbook remembers of every cell that can be filled in. */
    public List<WorkbookMemory.Cell> remembered(ShownValues shown) {
        List<WorkbookMemory.Cell> cells = new ArrayList<>();
        for (Table table : tables) {
            for (Row row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    String column = table.columns().get(i).key();
                    row.cells().get(i).slot().ifPresent(slot ->
                            cells.add(new WorkbookMemory.Cell(table.sheet(), row.key(), column, shown.text(slot))));
                }
            }
        }
        return cells;
    }
}
