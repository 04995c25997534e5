package nl.doorbouw.exchange.review;

/**
 * A cell, or a whole row, that could not be taken as it stands.
 *
 * @param sheet    the sheet in which it was found
 * @param cell     where on that sheet, such as {@code D12}; empty when it has no place
 * @param value    what stands there
 * @param expected a sentence: what is wrong or was expected
 */
public record Unreadable(String sheet, String cell, String value, String expected) {
}
