package nl.doorbouw.app.chances;

import java.util.List;
import nl.doorbouw.plan.Subject;

/**
 * A row of a ranking.
 *
 * @param size    how long its bar is, from 0 to 1
 * @param figures what stands in its columns, from left to right
 * @param told    the whole row in one sentence, with where its numbers come from
 */
record Ranked(Subject about, String code, String name, double size, List<String> figures, String told) {
}
