package nl.doorbouw.file;

import java.nio.file.CopyOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.doorbouw.file.PlanFileException.Problem;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Logbook;

/**
 * The logbook in one open file, to which other windows and programs may add at the same time. What was read or added stays
 * in memory, so that it is not lost when the file goes away.
 */
final class SharedLogbook implements AutoCloseable {

    private static final long NEVER = -1;

    private final Contents opened;
    private Database database;
    private Object file;
    private Logbook logbook;
    private Optional<String> lastRow;
    private long versionRead = NEVER;

    /** Takes over the database, and reads all of it. */
    SharedLogbook(Database database) {
        this.database = database;
        file = FileAccess.identity(database.path());
        opened = Contents.read(database);
        logbook = opened.logbook();
        lastRow = EntryTable.idAt(database, logbook.entries().size());
    }

    Contents opened() {
        return opened;
    }

    Database database() {
        return database;
    }

    /** All entries that were read or added so far. */
    Logbook logbook() {
        return logbook;
    }

    /**
     * Reads what others have added. Costs next to nothing when they have not, so that it can be asked every second.
     *
     * @return their entries, in the order in which they came into the file
     * @throws PlanFileException when the file is no longer there, or is no longer this plan with all that was read
     */
    List<Entry> readOn() {
        try {
            return others();
        } catch (PlanFileException e) {
            if (e.problem() != Problem.LOCKED) {
                throw e;
            }
            // somebody is writing: the next look tells what
            return List.of();
        }
    }

    private List<Entry> others() {
        reconnect();
        long version = database.number("PRAGMA data_version");
        if (version == versionRead) {
            return List.of();
        }
        Logbook now = caughtUp();
        List<Entry> others = now.since(logbook);
        lastRow = EntryTable.idAt(database, now.entries().size());
        logbook = now;
        versionRead = version;
        return others;
    }

    /**
     * Adds entries behind those that others have added: all of them are on disk when this returns, or none.
     *
     * @param entries makes them from the logbook as it is on disk then
     * @param check   is given what the logbook will be, and refuses it by throwing
     */
    List<Entry> add(Function<Logbook, List<Entry>> entries, Consumer<Logbook> check) {
        if (database.readOnly()) {
            throw new PlanFileException(Problem.NOT_WRITABLE, database.path());
        }
        reconnect();
        Added added = database.write(open -> {
            Logbook now = caughtUp();
            List<Entry> made = entries.apply(now);
            Logbook next = now.with(made);
            check.accept(next);
            EntryTable.add(database, now.entries().size(), made);
            return new Added(next, EntryTable.idAt(database, next.entries().size()), made);
        });
        if (!FileAccess.identity(database.path()).equals(file)) {
            // The file was moved or replaced while it was written, so that the edit is in one that nobody will open.
            throw new PlanFileException(Problem.MOVED, database.path());
        }
        logbook = added.logbook();
        lastRow = added.lastRow();
        return added.entries();
    }

    /**
     * Writes a copy of what is on disk, or of what was read when that is no longer all there.
     *
     * @param options what may happen to a file that is there already
     * @throws PlanFileException when it cannot be written there
     */
    void copyTo(Path target, CopyOption... options) {
        try {
            caughtUp();
            database.copyTo(target, options);
        } catch (PlanFileException gone) {
            opened.with(logbook).writeTo(target, options);
        }
    }

    @Override
    public void close() {
        database.close();
    }

    private record Added(Logbook logbook, Optional<String> lastRow, List<Entry> entries) {
    }

    /** The last row that was read tells whether it is still the same file: rows are never changed. */
    private Logbook caughtUp() {
        int known = logbook.entries().size();
        if (EntryTable.idAt(database, known).equals(lastRow)) {
            List<Entry> others = EntryTable.after(database, known);
            return others.isEmpty() ? logbook : logbook.with(others);
        }
        return goneOn(database);
    }

    /** What is in another file, when that is this plan with all that was read. */
    private Logbook goneOn(Database other) {
        Contents now = Contents.read(other);
        if (!now.planId().equals(opened.planId()) || !new HashSet<>(now.logbook().entries()).containsAll(logbook.entries())) {
            throw new PlanFileException(Problem.MOVED, other.path());
        }
        return now.logbook();
    }

    /**
     * Goes on in the file that stands at the path now, when that is another one: a share that came back, or a file that a
     * program for keeping folders the same has put in its place.
     */
    private void reconnect() {
        Object now = FileAccess.identity(database.path());
        if (now.equals(file)) {
            return;
        }
        Database again = reopened();
        database.close();
        database = again;
        file = now;
        lastRow = Optional.of("");
        versionRead = NEVER;
    }

    private Database reopened() {
        Database again = Database.open(database.path());
        try {
            goneOn(again);
            return again;
        } catch (PlanFileException e) {
            again.close();
            throw e.problem() == Problem.LOCKED ? e : new PlanFileException(Problem.MOVED, database.path()).because(e);
        }
    }
}
