package nl.doorbouw.file;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorbouw.file.EntryRow.Column;
import nl.doorbouw.file.PlanFileException.Problem;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Slot;

/**
 * Takes a file from version 1 to version 2. Entries of version 1 do not say what they replace, and need not: that version
 * could not merge, so that whoever wrote an entry had seen all those before it.
 */
final class FirstVersion {

    private static final List<Column> COLUMNS = Arrays.stream(Column.values()).filter(column -> column != Column.REPLACES).toList();
    private static final String SELECT = "SELECT number, lamport, sum, "
            + COLUMNS.stream().map(Column::toString).collect(Collectors.joining(", ")) + " FROM entry ORDER BY number";

    private FirstVersion() {
    }

    /** Called within a transaction. */
    static void addReplaces(Database database) {
        List<Entry> entries = database.ask(open -> {
            try (PreparedStatement select = open.prepareStatement(SELECT); ResultSet rows = select.executeQuery()) {
                return entries(database, rows);
            }
        });
        database.execute("DROP TABLE entry");
        Schema.STATEMENTS.stream().filter(statement -> statement.contains(" entry")).forEach(database::execute);
        EntryTable.add(database, 0, entries);
    }

    private static List<Entry> entries(Database database, ResultSet rows) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        Map<Slot, UUID> latest = new HashMap<>();
        while (rows.next()) {
            if (rows.getLong("number") != entries.size() + 1L) {
                throw new PlanFileException(Problem.DAMAGED, database.path(), "entry " + (entries.size() + 1));
            }
            Entry entry = entry(database, rows);
            UUID before = latest.put(entry.slot(), entry.id());
            entries.add(new Entry(entry.id(), entry.lamport(), entry.at(), entry.author(), entry.party(), entry.layer(), entry.change(),
                    entry.old(), entry.remark(), entry.edit(), entry.reverts(), before == null ? Set.of() : Set.of(before)));
        }
        return entries;
    }

    private static Entry entry(Database database, ResultSet rows) throws SQLException {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        for (Column column : COLUMNS) {
            texts.put(column, String.valueOf(rows.getString(column.toString())));
        }
        return new EntryRow(rows.getLong("number"), rows.getLong("lamport"), texts, rows.getLong("sum")).entry(database.path());
    }
}
