package nl.doorbouw.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.doorbouw.plan.word.Party;

/**
 * One line of the logbook: a change with who, which party, when and why.
 *
 * @param id      names this entry for ever
 * @param lamport grows with every entry; orders entries together with the id
 * @param old     the value before, as the field writes it; empty when there was none
 * @param edit    the edit that this entry is part of: entries of one edit are made and undone together
 * @param reverts the edit that this one takes back (undo of an edit, or redo of an undo), if it does
 */
public record Entry(UUID id, long lamport, Instant at, String author, Party party, Layer layer, Change change, String old,
        String remark, UUID edit, Optional<UUID> reverts) {
}
