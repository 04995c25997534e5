package nl.doorbouw.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
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

    private final SharedLogbook shared;
    private final Clock clock;
    /** The edits that were made here, in whosever name; other threads ask for them too. */
    private final Set<UUID> made = ConcurrentHashMap.newKeySet();

    private PlanFile(Database database, Clock clock) {
        shared = new SharedLogbook(database);
        this.clock = clock;
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
        return shared.database().path();
    }

    /** Names the plan for ever: a copy of the file has the same one. */
    public UUID planId() {
        return shared.opened().planId();
    }

    /** Whether nothing can be appended, because the file or its folder is read-only. */
    public boolean readOnly() {
        return shared.database().readOnly();
    }

    /** The texts of the catalogue that the plan was made from, by name, in order. */
    public Map<String, String> catalogueFiles() {
        return shared.opened().catalogueFiles();
    }

    /** All entries that were read or appended so far. */
    public Logbook logbook() {
        return shared.logbook();
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
        List<Entry> entries = shared.add(now -> NewEntries.of(edit, logbook(), now, pen(author)), check);
        entries.forEach(entry -> made.add(entry.edit()));
        return entries;
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
        return shared.add(now -> NewEntries.undo(logbook(), now, pen(author)), check);
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
        return shared.add(now -> NewEntries.redo(logbook(), now, pen(author)), check);
    }

    /**
     * Whether an entry is for an author to take back: he made it, or it was made here since this file was opened, such as
     * what he took over from a workbook in the name of who sent it. Safe for use by several threads.
     */
    public Predicate<Entry> ownOf(Author author) {
        return entry -> made.contains(entry.edit()) || entry.author().equals(author.name()) && entry.party() == author.party();
    }

    /**
     * Takes back the last edit of the author's own that was not taken back yet, whatever others did since.
     *
     * @param check is given what the plan will be, and refuses it by throwing
     * @throws PlanException     when there is none
     * @throws PlanFileException when it cannot be written
     */
    public List<Entry> undoOwn(Author author, Consumer<Logbook> check) {
        return shared.add(now -> NewEntries.undo(logbook(), now, ownOf(author), pen(author)), check);
    }

    /**
     * Makes again the last edit of the author's own that was taken back, unless he made another since.
     *
     * @param check is given what the plan will be, and refuses it by throwing
     * @throws PlanException     when there is none
     * @throws PlanFileException when it cannot be written
     */
    public List<Entry> redoOwn(Author author, Consumer<Logbook> check) {
        return shared.add(now -> NewEntries.redo(logbook(), now, ownOf(author), pen(author)), check);
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
        Merge merge = shared.opened().with(logbook()).merge(theirs, copy);
        shared.add(now -> Merge.of(now, theirs.logbook()).fromTheirs(), check);
        return merge;
    }

    /**
     * Reads what others have added to the file. Costs next to nothing when they have not, so that a window can ask every
     * second.
     *
     * @return their entries, in order; mostly none
     * @throws PlanFileException when the file is gone or replaced; what was read before stays, and can be copied
     */
    public List<Entry> refresh() {
        return shared.readOn();
    }

    /**
     * Writes a copy of the plan, in the place of another file when there is one, which stays whole if that fails. It is the
     * plan as it is on disk, or as it was read last when the disk or the share has gone away. This file stays the open one; a
     * copy onto itself changes nothing.
     *
     * @throws PlanFileException when it cannot be written there
     */
    public void copyOver(Path target) {
        try {
            if (Files.exists(target) && Files.exists(path()) && Files.isSameFile(target, path())) {
                return;
            }
        } catch (IOException e) {
            throw new PlanFileException(Problem.IO, target, String.valueOf(e.getMessage())).because(e);
        }
        shared.copyTo(target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The day it is now, by the clock that dates the entries. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public void close() {
        shared.close();
    }

    private NewEntries.Pen pen(Author author) {
        return new NewEntries.Pen(author, clock.instant(), UUID::randomUUID);
    }
}
