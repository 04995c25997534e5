package nl.doorbouw.file.share;

import java.time.Instant;
import java.util.UUID;
import nl.doorbouw.plan.Author;

/**
 * Somebody who has the plan open.
 *
 * @param session one window, so that one person can be there twice
 * @param machine the name of the machine
 * @param since   when it was opened, by the clock of that machine
 */
public record Present(UUID session, Author author, String machine, Instant since) {
}
