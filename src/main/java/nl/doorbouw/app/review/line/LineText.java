package nl.doorbouw.app.review.line;

/**
 * What a line says, in the words of the language; a value is empty when there is none.
 *
 * @param where  sheet and cell
 * @param layer  the plan, or whose view
 * @param kind   that it is a conflict or a new row, or the question whether a missing one must go; empty for a plain change
 * @param base   what both sides started from
 * @param mine   what the plan holds
 * @param theirs what came in
 * @param remark what came in as a remark with it
 */
public record LineText(String where, String layer, String kind, String subject, String field, String base, String mine, String theirs,
        String remark) {
}
