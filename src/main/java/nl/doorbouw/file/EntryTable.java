package nl.doorbouw.file;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorbouw.file.EntryRow.Column;
import nl.doorbouw.file.PlanFileException.Problem;
import nl.doorbouw.plan.Entry;

/** The table of entries. Rows are numbered without gaps, so that how many were read says where to read on. */
final class EntryTable {

    private static final int NUMBERS = 3;
    private static final String COLUMNS = "number, lamport, sum, "
            + Arrays.stream(Column.values()).map(Column::toString).collect(Collectors.joining(", "));
    private static final String SELECT = "SELECT " + COLUMNS + " FROM entry WHERE number > ? ORDER BY number";
    private static final String INSERT = "INSERT INTO entry (" + COLUMNS + ") VALUES ("
            + String.join(", ", Collections.nCopies(NUMBERS + Column.values().length, "?")) + ")";

    private EntryTable() {
    }

    /**
     * The entries after the first {@code known} ones.
     *
     * @throws PlanFileException when one cannot be read or is missing
     */
    static List<Entry> after(Database database, int known) {
        return database.ask(open -> {
            List<Entry> entries = new ArrayList<>();
            try (PreparedStatement select = open.prepareStatement(SELECT)) {
                select.setInt(1, known);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        entries.add(entry(database, rows, known + entries.size() + 1L));
                    }
                }
            }
            return entries;
        });
    }

    /** The id in a row; empty when there is no such row. */
    static Optional<String> idAt(Database database, int number) {
        return database.ask(open -> {
            try (PreparedStatement select = open.prepareStatement("SELECT id FROM entry WHERE number = ?")) {
                select.setInt(1, number);
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
                }
            }
        });
    }

    /** Adds entries after the first {@code known} ones, which are all there are; to be called within a transaction. */
    static void add(Database database, int known, List<Entry> entries) {
        database.ask(open -> {
            try (PreparedStatement insert = open.prepareStatement(INSERT)) {
                long number = known;
                for (Entry entry : entries) {
                    number++;
                    fill(insert, EntryRow.of(number, entry));
                    insert.executeUpdate();
                }
                return number;
            }
        });
    }

    private static Entry entry(Database database, ResultSet rows, long expected) throws SQLException {
        if (rows.getLong(1) != expected) {
            throw new PlanFileException(Problem.DAMAGED, database.path(), "entry " + expected);
        }
        Map<Column, String> texts = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            texts.put(column, String.valueOf(rows.getString(place(column))));
        }
        return new EntryRow(expected, rows.getLong(2), texts, rows.getLong(3)).entry(database.path());
    }

    private static int place(Column column) {
        return NUMBERS + 1 + column.ordinal();
    }

    private static void fill(PreparedStatement insert, EntryRow row) throws SQLException {
        insert.setLong(1, row.number());
        insert.setLong(2, row.lamport());
        insert.setLong(3, row.sum());
        for (Column column : Column.values()) {
            insert.setString(place(column), row.texts().get(column));
        }
    }
}
