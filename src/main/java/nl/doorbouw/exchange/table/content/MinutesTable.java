package nl.doorbouw.exchange.table.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.exchange.table.Cell;
import nl.doorbouw.exchange.table.CellValue;
import nl.doorbouw.exchange.table.Columns;
import nl.doorbouw.exchange.table.Row;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.Table;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.minutes.Minutes;
import nl.doorbouw.insight.minutes.ParkedSubject;
import nl.doorbouw.insight.minutes.Settled;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.text.Words;
import nl.doorbouw.text.meeting.MinutesText;

/** Fills the minutes: what the municipality and the corporation settled and then what they put off, each the newest first. */
final class MinutesTable {

    private static final int WHEN = Columns.MINUTES.stream().map(column -> column.key()).toList().indexOf("when");
    private static final Comparator<Settled> NEWEST_SETTLED = Comparator.comparing((Settled settled) -> settled.entry().lamport()).reversed();
    private static final Comparator<ParkedSubject> NEWEST_PARKED =
            Comparator.comparing((ParkedSubject parked) -> parked.entry().map(Entry::at).orElse(Instant.MIN)).reversed();

    private final Words words;
    private final MinutesText text;
    private final ZoneId zone;

    MinutesTable(Words words, Catalogue catalogue, Outlook outlook, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        text = new MinutesText(words, catalogue, outlook.plan(), zone);
    }

    Table table(Optional<Minutes> taken) {
        List<List<Cell>> lines = new ArrayList<>();
        taken.ifPresent(minutes -> {
            minutes.settled().stream().sorted(NEWEST_SETTLED).forEach(settled -> lines.add(cells(text.row(minutes, settled),
                    settled.entry().at().atZone(zone).toLocalDate())));
            minutes.parked().stream().sorted(NEWEST_PARKED).forEach(parked -> lines.add(cells(text.row(parked), parked.parked().until())));
        });
        if (lines.isEmpty()) {
            lines.add(none());
        }
        return new Table(SheetName.MINUTES, Columns.MINUTES,
                IntStream.range(0, lines.size()).mapToObj(i -> new Row(String.valueOf(i + 1), lines.get(i))).toList());
    }

    private List<Cell> none() {
        return IntStream.range(0, Columns.MINUTES.size())
                .mapToObj(i -> Cell.computed(i == 0 ? words.say("minutes.none") : "")).toList();
    }

    /** The day as a day, so that it can be sorted by. */
    private static List<Cell> cells(List<String> row, LocalDate when) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> i == WHEN ? Cell.computed(new CellValue.Day(when)) : Cell.computed(row.get(i))).toList();
    }
}
