package nl.doorbouw.app.share;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorbouw.file.PlanFileException;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Author;

/**
 * Edits that could not be put on disk, the first one made first, and why the last of them could not.
 *
 * @param reason of the last one
 */
public record Unsaved(List<Deed> deeds, PlanFileException reason) {

    /**
     * Something that changes a plan; it can be done again, also to another copy.
     *
     * @param onDone told, on the FX thread, when the plan has it
     */
    public record Deed(Function<PlanDocument, Outlook> change, Author who, Runnable onDone) {
    }

    public Unsaved {
        deeds = List.copyOf(deeds);
    }

    /** These and one more. */
    Unsaved and(Unsaved later) {
        return new Unsaved(Stream.concat(deeds.stream(), later.deeds.stream()).toList(), later.reason);
    }
}
