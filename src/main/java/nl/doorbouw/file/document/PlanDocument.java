package nl.doorbouw.file.document;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.EditCheck;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.file.FileAccess;
import nl.doorbouw.file.PlanFile;
import nl.doorbouw.file.PlanFileException;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.history.Merge;
import nl.doorbouw.schedule.Scheduler;

/**
 * A plan file together with the outlook of what is in it. An edit is checked and scheduled first and then put on disk, so
 * that one that cannot be is refused and leaves the plan as it was. For one thread at a time.
 */
public final class PlanDocument implements AutoCloseable {

    private final PlanFile file;
    private final Planner planner;
    private final EditCheck check;
    private Outlook outlook;

    private PlanDocument(PlanFile file, Scheduler scheduler) {
        this.file = file;
        Catalogue own = CatalogueReader.read(new CatalogueFiles(file.catalogueFiles()));
        Catalogue catalogue = own.isOfToday() ? own : own.offering(CatalogueReader.read(CatalogueFiles.builtIn()));
        planner = new Planner(catalogue, scheduler);
        check = new EditCheck(catalogue);
        outlook = Outlook.of(planner, file.logbook());
    }

    /**
     * Opens a plan file.
     *
     * @throws PlanFileException when there is no plan in it that can be read
     */
    public static PlanDocument open(Path path, Clock clock, Scheduler scheduler) {
        PlanFile file = PlanFile.open(path, clock);
        try {
            return new PlanDocument(file, scheduler);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /**
     * Makes a new plan file with its first edit, from the catalogue that comes with the app.
     *
     * @throws PlanFileException when the file exists or cannot be written; what was begun is taken away again
     */
    public static PlanDocument create(Path path, Edit first, Author author, Clock clock, Scheduler scheduler) {
        CatalogueFiles files = CatalogueFiles.builtIn();
        Catalogue catalogue = CatalogueReader.read(files);
        Plan plan = Plan.EMPTY.with(new EditCheck(catalogue).checked(Plan.EMPTY, first.changesIn(Layer.PLAN)));
        new Planner(catalogue, scheduler).schedule(plan);
        PlanFile file = PlanFile.create(path, files.texts(), clock);
        try {
            PlanDocument document = new PlanDocument(file, scheduler);
            document.edit(first, author);
            return document;
        } catch (RuntimeException e) {
            file.close();
            FileAccess.delete(path);
            throw e;
        }
    }

    public Outlook outlook() {
        return outlook;
    }

    public Planner planner() {
        return planner;
    }

    public Catalogue catalogue() {
        return planner.catalogue();
    }

    public PlanFile file() {
        return file;
    }

    /**
     * Makes an edit: checked, scheduled, on disk, in that order. The plan that counts and every layer that the edit changes must
     * make a plan that can be scheduled.
     *
     * @throws nl.doorbouw.plan.PlanException     when it names or sets what cannot be, or changes nothing
     * @throws nl.doorbouw.schedule.LoopException when steps would wait for each other in a circle
     * @throws PlanFileException                  when it could not be put on disk
     */
    public Outlook edit(Edit edit, Author author) {
        Logbook before = outlook.logbook();
        List<Edit.Part> parts = edit.parts().stream().map(part -> checked(before, part)).toList();
        file.append(new Edit(parts, edit.remark(), edit.remarks()), author, next -> {
            planner.schedule(planner.plan(next));
            parts.forEach(part -> planner.schedule(planner.plan(next, part.layer())));
        });
        return refreshed();
    }

    /** Takes back the last edit of the author's own, whatever others did since. */
    public Outlook undoOwn(Author author) {
        file.undoOwn(author, next -> planner.schedule(planner.plan(next)));
        return refreshed();
    }

    /** Makes again what the author took back last. */
    public Outlook redoOwn(Author author) {
        file.redoOwn(author, next -> planner.schedule(planner.plan(next)));
        return refreshed();
    }

    /** Takes back the last edit that was not taken back yet, of whoever it is. */
    public Outlook undo(Author author) {
        file.undo(author, next -> planner.schedule(planner.plan(next)));
        return refreshed();
    }

    /** Makes again what was taken back last, by whoever it was. */
    public Outlook redo(Author author) {
        file.redo(author, next -> planner.schedule(planner.plan(next)));
        return refreshed();
    }

    /**
     * Reads what others have added to the file; a window can ask every second. Their entries are those that the new outlook's
     * logbook has {@linkplain Logbook#since since} the old one, also after an edit of one's own.
     *
     * @return the new outlook, when there is anything new
     * @throws PlanFileException when the file is gone or replaced; the outlook stays, and can be copied elsewhere
     */
    public Optional<Outlook> refresh() {
        return file.refresh().isEmpty() ? Optional.empty() : Optional.of(refreshed());
    }

    /**
     * Adds what another copy of this plan has and this one has not; the other copy stays as it is. The outlook is then that
     * of both.
     *
     * @throws nl.doorbouw.plan.PlanException     when the two tell one entry differently
     * @throws nl.doorbouw.schedule.LoopException when the steps of both together would wait for each other in a circle
     * @throws PlanFileException                  when the copy cannot be read or is another plan, or this file not be written
     */
    public Merge merge(Path copy) {
        Merge merge = file.merge(copy, next -> planner.schedule(planner.plan(next)));
        refreshed();
        return merge;
    }

    @Override
    public void close() {
        file.close();
    }

    private Edit.Part checked(Logbook before, Edit.Part part) {
        Plan below = below(before, part.layer());
        Plan layer = before.valuesIn(part.layer());
        return new Edit.Part(part.layer(), check.checked(below, layer, part.changes()));
    }

    /** A view lies over what was agreed, a scenario over the plan that counts. */
    private Plan below(Logbook before, Layer layer) {
        return layer.equals(Layer.PLAN) ? Plan.EMPTY : layer.isScenario() ? planner.plan(before) : before.plan();
    }

    private Outlook refreshed() {
        outlook = Outlook.of(planner, file.logbook());
        return outlook;
    }
}
