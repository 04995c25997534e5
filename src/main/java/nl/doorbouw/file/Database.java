package nl.doorbouw.file;

import java.nio.file.CopyOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.doorbouw.file.PlanFileException.Problem;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/** One connection to a SQLite file, whose failures come out as {@link PlanFileException}. */
final class Database implements AutoCloseable {

    /** How long another program's edit is waited for, in milliseconds; one edit takes a few. */
    private static final int PATIENCE = 2000;

    /** The result code SQLITE_READONLY_DBMOVED; other codes are told apart by their lowest byte, the primary code. */
    private static final int MOVED = 1032;
    private static final int PRIMARY = 0xff;

    private final Path path;
    private final boolean readOnly;
    private final Connection connection;

    private Database(Path path, boolean readOnly, Connection connection) {
        this.path = path;
        this.readOnly = readOnly;
        this.connection = connection;
    }

    /** Something asked of a connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Opens an existing file, for reading alone when it cannot be written. */
    static Database open(Path path) {
        boolean readOnly = !FileAccess.canWrite(path);
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setReadOnly(readOnly);
        config.setBusyTimeout(PATIENCE);
        try {
            Database database = new Database(path, readOnly, config.createConnection(url(path)));
            database.harden();
            return database;
        } catch (SQLException e) {
            throw failure(path, e);
        }
    }

    Path path() {
        return path;
    }

    boolean readOnly() {
        return readOnly;
    }

    /** Reads something. */
    <T> T ask(Work<T> work) {
        try {
            return work.with(connection);
        } catch (SQLException e) {
            throw failure(path, e);
        }
    }

    /** Does something as one transaction that nobody else can come between: wholly done and on disk, or not at all. */
    <T> T write(Work<T> work) {
        execute("BEGIN IMMEDIATE");
        try {
            T result = ask(work);
            execute("COMMIT");
            return result;
        } catch (RuntimeException e) {
            rollBack(e);
            throw e;
        }
    }

    void execute(String sql) {
        ask(open -> {
            try (Statement statement = open.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /** The number that a query of one row and one column gives. */
    long number(String sql) {
        return ask(open -> {
            try (Statement statement = open.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
                return rows.getLong(1);
            }
        });
    }

    /**
     * Makes a copy, also while others write. It comes to its place when it is whole and on disk.
     *
     * @param options what may happen to a file that is there already
     */
    void copyTo(Path target, CopyOption... options) {
        FileAccess.mustHaveFolder(target);
        Path made = FileAccess.beside(target);
        try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, made.toAbsolutePath().toString());
            statement.execute();
            FileAccess.force(made);
            FileAccess.move(made, target, options);
        } catch (SQLException e) {
            throw failure(target, e);
        } finally {
            FileAccess.delete(made);
        }
    }

    @Override
    public void close() {
        ask(open -> {
            open.close();
            return true;
        });
    }

    private void harden() {
        try {
            execute("PRAGMA trusted_schema = OFF");
            execute("PRAGMA cell_size_check = ON");
            // Beyond FULL: the folder too is on disk, so that not even a power cut takes back the last edit.
            execute("PRAGMA synchronous = EXTRA");
            if (!readOnly) {
                execute("PRAGMA journal_mode = DELETE");
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void rollBack(RuntimeException failure) {
        try {
            execute("ROLLBACK");
        } catch (PlanFileException e) {
            // SQLite has rolled back by itself after most failures of the disk, and then there is nothing left to do
            failure.addSuppressed(e);
        }
    }

    /** A question mark would start options in a plain name. No Windows path has one, so shares keep their names. */
    private static String url(Path path) {
        String name = path.toAbsolutePath().toString();
        return "jdbc:sqlite:" + (name.indexOf('?') < 0 ? name : path.toUri().toASCIIString());
    }

    private static PlanFileException failure(Path path, SQLException e) {
        if (e.getCause() instanceof NativeLibraryNotFoundException) {
            String folder = System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir"));
            return new PlanFileException(Problem.NO_DATABASE_LIBRARY, path, folder).because(e);
        }
        String report = String.valueOf(e.getMessage());
        int code = e instanceof SQLiteException known ? known.getResultCode().code : -1;
        return switch (code == MOVED ? code : code & PRIMARY) {
            case MOVED -> new PlanFileException(Problem.MOVED, path);
            case 26 -> new PlanFileException(Problem.NOT_A_PLAN, path);
            case 5, 6 -> new PlanFileException(Problem.LOCKED, path);
            case 3, 8, 14 -> new PlanFileException(Problem.NOT_WRITABLE, path);
            case 13 -> new PlanFileException(Problem.DISK_FULL, path);
            case 1, 11, 18, 19, 20 -> new PlanFileException(Problem.DAMAGED, path, report);
            default -> new PlanFileException(Problem.IO, path, report);
        };
    }
}
