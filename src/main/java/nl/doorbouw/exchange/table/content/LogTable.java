package nl.doorbouw.exchange.table.content;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.exchange.table.Cell;
import nl.doorbouw.exchange.table.CellValue;
import nl.doorbouw.exchange.table.Columns;
import nl.doorbouw.exchange.table.Row;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.Table;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.text.ChangeText;
import nl.doorbouw.text.Words;

/** Fills the logbook: a row for every entry, the first one first. */
final class LogTable {

    private final Words words;
    private final Outlook outlook;
    private final ChangeText text;
    private final ZoneId zone;

    LogTable(Words words, Catalogue catalogue, Outlook outlook, ZoneId zone) {
        this.words = words;
        this.outlook = outlook;
        this.zone = zone;
        text = new ChangeText(words, catalogue, outlook.plan());
    }

    Table table() {
        List<Row> rows = new ArrayList<>();
        for (Entry entry : outlook.logbook().entries()) {
            rows.add(row(rows.size() + 1, entry));
        }
        return new Table(SheetName.LOGBOOK, Columns.LOGBOOK, rows);
    }

    private Row row(int number, Entry entry) {
        Change change = entry.change();
        return new Row(String.valueOf(number), List.of(Cell.computed(new CellValue.Number(number)),
                Cell.computed(new CellValue.Moment(entry.at().atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS))),
                Cell.computed(words.name(entry.party())), Cell.computed(entry.author()), Cell.computed(text.subject(change.subject())),
                Cell.computed(text.field(change.field())), Cell.computed(text.value(change.subject(), change.field(), entry.old())),
                Cell.computed(text.value(change)), Cell.computed(entry.remark())));
    }
}
