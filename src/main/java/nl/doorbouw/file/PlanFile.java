package nl.doorbouw.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.doorbouw.file.PlanFileException.Problem;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.history.Merge;
import nl.doorbouw.plan.history.NewEntries;

/**
 * An open plan file: the logbook on disk. There is no saving: what was appended is on disk. For one thread at a time.
 */
public final class PlanFile implements AutoCloseable {

    private final Database database;
    private final Clock clock;
    private final Contents opened;
    private Logbook logbook;

    private PlanFile(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        opened = Contents.read(database);
        logbook = opened.logbook();
    }

    /**
     * Makes a file with an empty logbook and opens it.
     *
     * @param catalogueFiles the texts of the catalogue that the plan starts from, by name, in order
     * @throws PlanFileException when there is something at the path already, or it cannot be written there
     */
    public static PlanFile create(Path path, Map<String, String> catalogueFiles, Clock clock) {
        FileAccess.reserve(path);
        try {
            Contents.empty(catalogueFiles, clock.instant()).fill(path);
            return open(path, clock);
        } catch (RuntimeException e) {
            FileAccess.delete(path);
            throw e;
        }
    }

    /**
     * Opens a file after checking all of it; one of an older version is brought up to date.
     *
     * @throws PlanFileException when it is not a plan, newer than this program, damaged, or cannot be read
     */
    public static PlanFile open(Path path, Clock clock) {
        return open(path, clock, Migrations.KNOWN);
    }

    static PlanFile open(Path path, Clock clock, Migrations migrations) {
        FileAccess.mustBeReadable(path);
        Database database = Database.open(path);
        try {
            database = migrations.upToDate(database);
            return new PlanFile(database, clock);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    public Path path() {
        return database.path();
    }

    /** Names the plan for ever: a copy of the file has the same one. */
    public UUID planId() {
        return opened.planId();
    }

    /** Whether nothing can be appended, because the file or its folder is read-only. */
    public boolean readOnly() {
        return database.readOnly();
    }

    /** The texts of the catalogue that the plan was made from, by name, in order. */
    public Map<String, String> catalogueFiles() {
        return opened.catalogueFiles();
    }

    /** All entries that were read or appended so far. */
    public Logbook logbook() {
        return logbook;
    }

    /**
     * Makes an edit: all of it is on disk when this returns, or none of it when it throws. A change that changes
     * nothing is left out.
     *
     * @return the entries it added
     * @throws PlanException     when no change changes anything, or a value cannot be read
     * @throws PlanFileException when it cannot be written
     */
    public List<Entry> append(Edit edit, Author author) {
        return append(edit, author, _ -> {
        });
    }

    /**
     * Makes an edit unless what the plan would then be is refused. Others may have edited since this logbook was read, so
     * that only the check knows what the edit comes to.
     *
     * @param check is given the logbook with the edit, and refuses it by throwing
     */
    public List<Entry> append(Edit edit, Author author, Consumer<Logbook> check) {
        return add(now -> NewEntries.of(edit, logbook, now, pen(author)), check);
    }

    /**
     * Takes the last edit back that was not taken back yet, as a new edit.
     *
     * @throws PlanException     when there is none
     * @throws PlanFileException when it cannot be written
     */
    public List<Entry> undo(Author author) {
        return undo(author, _ -> {
        });
    }

    /** @param check is given what the plan will be, and refuses it by throwing */
    public List<Entry> undo(Author author, Consumer<Logbook> check) {
        return add(now -> reversal(now, now.undo(logbook), PlanException.Problem.NOTHING_TO_UNDO, author), check);
    }

    /**
     * Takes the last undo back, unless an edit was made since.
     *
     * @throws PlanException     when there is none
     * @throws PlanFileException when it cannot be written
     */
    public List<Entry> redo(Author author) {
        return redo(author, _ -> {
        });
    }

    /** @param check is given what the plan will be, and refuses it by throwing */
    public List<Entry> redo(Author author, Consumer<Logbook> check) {
        return add(now -> reversal(now, now.redo(logbook), PlanException.Problem.NOTHING_TO_REDO, author), check);
    }

    /**
     * Adds the entries that another copy of the plan has and this one has not; the other copy stays as it is.
     *
     * @param check is given what the plan will be, and refuses it by throwing
     * @throws PlanException     when the two copies tell one entry differently
     * @throws PlanFileException when the other one cannot be read or is another plan, or this one cannot be written
     */
    public Merge merge(Path copy, Consumer<Logbook> check) {
        Contents theirs = Contents.of(copy);
        AtomicReference<Merge> merge = new AtomicReference<>();
        add(now -> {
            merge.set(opened.with(now).merge(theirs, copy));
            return merge.get().fromTheirs();
        }, check);
        return merge.get();
    }

    /**
     * Writes a copy of the plan as it is on disk; this file stays the open one.
     *
     * @throws PlanFileException when there is something at the target already, or it cannot be written there
     */
    public void copyTo(Path target) {
        if (Files.exists(target)) {
            throw new PlanFileException(Problem.EXISTS, target);
        }
        database.copyTo(target);
    }

    /**
     * Writes a copy of the plan in the place of another file, which stays whole if that fails. A copy onto the plan's
     * own file changes nothing.
     *
     * @throws PlanFileException when it cannot be written there
     */
    public void copyOver(Path target) {
        try {
            if (Files.exists(target) && Files.isSameFile(target, path())) {
                return;
            }
        } catch (IOException e) {
            throw new PlanFileException(Problem.IO, target, String.valueOf(e.getMessage())).because(e);
        }
        database.copyTo(target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        database.close();
    }

    private record Added(Logbook logbook, List<Entry> entries) {
    }

    /** Another window may have added entries since: they are read first, so that old values and lamports are right. */
    private List<Entry> add(Function<Logbook, List<Entry>> edit, Consumer<Logbook> check) {
        if (readOnly()) {
            throw new PlanFileException(Problem.NOT_WRITABLE, path());
        }
        Added added = database.write(open -> {
            Logbook now = caughtUp();
            List<Entry> entries = edit.apply(now);
            Logbook next = now.with(entries);
            check.accept(next);
            EntryTable.add(database, now.entries().size(), entries);
            return new Added(next, entries);
        });
        logbook = added.logbook();
        return added.entries();
    }

    private Logbook caughtUp() {
        List<Entry> others = EntryTable.after(database, logbook.entries().size());
        return others.isEmpty() ? logbook : logbook.with(others);
    }

    private List<Entry> reversal(Logbook now, Optional<Logbook.Reversal> reversal, PlanException.Problem otherwise,
            Author author) {
        Logbook.Reversal found = reversal.orElseThrow(() -> new PlanException(otherwise));
        return NewEntries.of(found, now, pen(author));
    }

    private NewEntries.Pen pen(Author author) {
        return new NewEntries.Pen(author, clock.instant(), UUID::randomUUID);
    }
}
