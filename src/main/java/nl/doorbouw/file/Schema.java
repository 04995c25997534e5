package nl.doorbouw.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.doorbouw.file.PlanFileException.Problem;

/** The tables of a plan file, and the marks by which it is known. */
final class Schema {

    /** "Door" in ASCII. */
    static final int APPLICATION = 0x446F6F72;
    /** The version that this program writes. */
    static final int VERSION = 2;

    /**
     * Every statement stands here as SQLite keeps it, letter for letter. Entries are numbered 1, 2, 3 … in the order
     * in which they came into this file; an empty text stands for what is not there.
     */
    static final List<String> STATEMENTS = List.of("""
            CREATE TABLE entry (
                number INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                lamport INTEGER NOT NULL,
                at TEXT NOT NULL,
                author TEXT NOT NULL,
                party TEXT NOT NULL,
                layer TEXT NOT NULL,
                subject TEXT NOT NULL,
                field TEXT NOT NULL,
                old TEXT NOT NULL,
                new TEXT NOT NULL,
                remark TEXT NOT NULL,
                edit TEXT NOT NULL,
                reverts TEXT NOT NULL,
                replaces TEXT NOT NULL,
                sum INTEGER NOT NULL
            ) STRICT""", """
            CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
            BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END""", """
            CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
            BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END""", """
            CREATE TABLE catalogue (
                position INTEGER PRIMARY KEY,
                name TEXT NOT NULL UNIQUE,
                text TEXT NOT NULL,
                sum INTEGER NOT NULL
            ) STRICT""", """
            CREATE TABLE meta (
                position INTEGER PRIMARY KEY,
                key TEXT NOT NULL UNIQUE,
                value TEXT NOT NULL,
                sum INTEGER NOT NULL
            ) STRICT""");

    private Schema() {
    }

    /** Makes the tables in an empty database; to be called within a transaction. */
    static void create(Database database) {
        database.execute("PRAGMA application_id = " + APPLICATION);
        database.execute("PRAGMA user_version = " + VERSION);
        STATEMENTS.forEach(database::execute);
    }

    /**
     * The version of a plan file.
     *
     * @throws PlanFileException when it is no plan file
     */
    static int version(Database database) {
        if (database.number("PRAGMA application_id") != APPLICATION) {
            throw new PlanFileException(Problem.NOT_A_PLAN, database.path());
        }
        return (int) database.number("PRAGMA user_version");
    }

    /**
     * Checks that the database hangs together and has the tables of this version and nothing else: a trigger or a view
     * that somebody added could do anything.
     *
     * @throws PlanFileException when it is damaged
     */
    static void check(Database database) {
        List<String> found = database.ask(open -> {
            try (Statement statement = open.createStatement()) {
                return texts(statement.executeQuery("PRAGMA integrity_check(1)"));
            }
        });
        if (!found.equals(List.of("ok"))) {
            throw new PlanFileException(Problem.DAMAGED, database.path(), String.join("; ", found));
        }
        List<String> statements = database.ask(open -> {
            try (Statement statement = open.createStatement()) {
                return texts(statement.executeQuery("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"));
            }
        });
        if (!statements.stream().sorted().toList().equals(STATEMENTS.stream().sorted().toList())) {
            throw new PlanFileException(Problem.DAMAGED, database.path(), "sqlite_schema");
        }
    }

    private static List<String> texts(ResultSet rows) throws SQLException {
        List<String> texts = new ArrayList<>();
        while (rows.next()) {
            texts.add(String.valueOf(rows.getString(1)));
        }
        return texts;
    }
}
