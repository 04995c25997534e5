package nl.doorbouw.file;

import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.doorbouw.file.EntryRow.Column;
import nl.doorbouw.file.PlanFileException.Problem;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Slot;

/**
 * The steps that bring a plan file of an older version up to date.
 *
 * @param oldest the oldest version that can still be read
 * @param steps  the first one takes the oldest version to the next, and so on, up to the one that this program writes
 */
record Migrations(int oldest, List<Step> steps) {

    /** All that this program knows: version 1 is the first; since version 2 an entry says what it replaces. */
    static final Migrations KNOWN = new Migrations(1, List.of(Migrations::addReplaces));

    private static final String FIRST_VERSION = "SELECT * FROM entry ORDER BY number";

    /** Takes a file from one version to the next; called within a transaction. */
    interface Step {
        void apply(Database database);
    }

    Migrations {
        steps = List.copyOf(steps);
    }

    /**
     * Brings a file up to date if it is older. The work is done on a copy beside it, which takes its place once all of
     * it can be read; until then, and after any failure, the file is as it was.
     *
     * @return the database to go on with; the one given is closed when it was replaced
     * @throws PlanFileException when it is no plan, newer than this program, damaged, or old and read-only
     */
    Database upToDate(Database database) {
        int version = versionToMigrate(database);
        return version == newest() ? database : migrated(database, version);
    }

    /**
     * Reads a file that may be older, in a temporary copy when it is.
     *
     * @throws PlanFileException when it is no plan, newer than this program, or damaged
     */
    Contents readUpToDate(Database database) {
        int version = versionToMigrate(database);
        if (version == newest()) {
            return Contents.read(database);
        }
        Path copy = FileAccess.temporary();
        try {
            database.copyTo(copy, StandardCopyOption.REPLACE_EXISTING);
            return migrate(copy, version);
        } finally {
            FileAccess.delete(copy);
        }
    }

    private int newest() {
        return oldest + steps.size();
    }

    private int versionToMigrate(Database database) {
        int version = Schema.version(database);
        if (version > newest()) {
            throw new PlanFileException(Problem.NEWER_VERSION, database.path(), version, newest());
        }
        if (version < oldest) {
            throw new PlanFileException(Problem.DAMAGED, database.path(), "user_version " + version);
        }
        return version;
    }

    private Database migrated(Database old, int version) {
        if (old.readOnly()) {
            throw new PlanFileException(Problem.NOT_WRITABLE, old.path());
        }
        Path copy = FileAccess.beside(old.path());
        try {
            long before = old.number("PRAGMA data_version");
            old.copyTo(copy);
            migrate(copy, version);
            if (old.number("PRAGMA data_version") != before) {
                // somebody went on in the old file meanwhile; that edit would be lost
                throw new PlanFileException(Problem.LOCKED, old.path());
            }
            old.close();
            FileAccess.move(copy, old.path(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileAccess.delete(copy);
        }
        return Database.open(old.path());
    }

    private Contents migrate(Path copy, int version) {
        try (Database database = Database.open(copy)) {
            database.write(open -> {
                steps.subList(version - oldest, steps.size()).forEach(step -> step.apply(database));
                database.execute("PRAGMA user_version = " + newest());
                return true;
            });
            return Contents.read(database);
        }
    }

    /**
     * Entries of version 1 do not say what they replace, and need not: that version could not merge, so that whoever wrote an
     * entry had seen all those before it.
     */
    private static void addReplaces(Database database) {
        List<Entry> entries = database.ask(open -> {
            try (PreparedStatement select = open.prepareStatement(FIRST_VERSION); ResultSet rows = select.executeQuery()) {
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
        for (Column column : Column.values()) {
            if (column != Column.REPLACES) {
                texts.put(column, String.valueOf(rows.getString(column.toString())));
            }
        }
        return new EntryRow(rows.getLong("number"), rows.getLong("lamport"), texts, rows.getLong("sum")).entry(database.path());
    }
}
