package nl.doorbouw.file.document;

import java.nio.file.CopyOption;
import java.nio.file.Path;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.file.Contents;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.history.Merge;
import nl.doorbouw.schedule.Scheduler;

/** Two copies of a plan brought together in a third file; the two stay as they are. */
public record MergedCopy(Merge merge, Catalogue catalogue) {

    /**
     * Writes what two copies add up to. The new file comes to its place when it is whole and on disk.
     *
     * @param options what may happen to a file that is there already
     * @throws nl.doorbouw.file.PlanFileException when one cannot be read, they are not one plan, or the new one cannot be written
     * @throws nl.doorbouw.plan.PlanException     when the two tell one entry differently
     * @throws nl.doorbouw.schedule.LoopException when the steps of both together would wait for each other in a circle
     */
    public static MergedCopy write(Path mine, Path theirs, Path target, Scheduler scheduler, CopyOption... options) {
        Contents contents = Contents.of(mine);
        Merge merge = contents.merge(Contents.of(theirs), theirs);
        Catalogue catalogue = CatalogueReader.read(new CatalogueFiles(contents.catalogueFiles()));
        Planner planner = new Planner(catalogue, scheduler);
        planner.schedule(planner.plan(merge.logbook()));
        contents.with(merge.logbook()).writeTo(target, options);
        return new MergedCopy(merge, catalogue);
    }
}
