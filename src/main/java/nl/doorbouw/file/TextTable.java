package nl.doorbouw.file;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.doorbouw.file.PlanFileException.Problem;

/** A table of named texts, in order, each row with its checksum. */
enum TextTable {
    /** The files of the catalogue that the plan was made from. */
    CATALOGUE("catalogue", "name", "text"),
    /** What is known about the file itself. */
    META("meta", "key", "value");

    private final String table;
    private final String key;
    private final String text;

    TextTable(String table, String key, String text) {
        this.table = table;
        this.key = key;
        this.text = text;
    }

    /** Adds texts; to be called within a transaction. */
    void add(Database database, Map<String, String> texts) {
        String sql = "INSERT INTO %s (%s, %s, sum) VALUES (?, ?, ?)".formatted(table, key, text);
        database.ask(open -> {
            try (PreparedStatement insert = open.prepareStatement(sql)) {
                for (Map.Entry<String, String> row : texts.entrySet()) {
                    insert.setString(1, row.getKey());
                    insert.setString(2, row.getValue());
                    insert.setLong(3, Checksum.of(row.getKey(), row.getValue()));
                    insert.executeUpdate();
                }
                return texts.size();
            }
        });
    }

    /**
     * Reads all texts in the order in which they were added.
     *
     * @throws PlanFileException when one is damaged
     */
    Map<String, String> read(Database database) {
        String sql = "SELECT %s, %s, sum FROM %s ORDER BY position".formatted(key, text, table);
        return database.ask(open -> {
            Map<String, String> texts = new LinkedHashMap<>();
            try (PreparedStatement select = open.prepareStatement(sql); ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String name = String.valueOf(rows.getString(1));
                    String value = String.valueOf(rows.getString(2));
                    if (rows.getLong(3) != Checksum.of(name, value)) {
                        throw new PlanFileException(Problem.DAMAGED, database.path(), table + " " + name);
                    }
                    texts.put(name, value);
                }
            }
            return texts;
        });
    }
}
