package nl.doorbouw.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorbouw.plan.word.Party;

/**
 * One line of the logbook: a change with who, which party, when and why.
 *
 * @param id      names this entry for ever
 * @param lamport grows with every entry; orders entries together with the id
 * @param old     the value that the author saw, as the field writes it; empty when there was none
 * @param edit    the edit that this entry is part of: entries of one edit are made and undone together
 * @param reverts the edit that this one takes back (undo of an edit, or redo of an undo), if it does
 * @param replaces the entries of the same slot that stood open when the author wrote this one. What the author had not
 *                seen is not among them and stays open, so that the logbook alone tells two answers to one question from a
 *                second thought. The old value could not: whoever goes on from one of two values that differ may have seen
 *                the other or not
 */
public record Entry(UUID id, long lamport, Instant at, String author, Party party, Layer layer, Change change, String old,
        String remark, UUID edit, Optional<UUID> reverts, Set<UUID> replaces) {

    public Entry {
        replaces = Set.copyOf(replaces);
    }

    public Slot slot() {
        return new Slot(layer, change.subject(), change.field());
    }
}
