package nl.doorbouw.exchange.table.content;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.Table;
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
                new ComparisonTable(words).table(insights.comparison()),
                new RoutesTable(words, outlook.plan().route()).table(insights.routes()),
                new LogTable(words, catalogue, outlook, zone).table()));
    }

    public Optional<Table> table(SheetName sheet) {
        return tables.stream().filter(table -> table.sheet() == sheet).findFirst();
    }
}
