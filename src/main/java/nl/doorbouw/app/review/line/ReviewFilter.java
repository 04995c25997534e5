package nl.doorbouw.app.review.line;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.doorbouw.plan.Layer;

/**
 * Which lines of a review to show.
 *
 * @param text          words that must all occur somewhere in the line, in any order; empty lets every line through
 * @param sheet         the sheet from which they come; empty for all
 * @param layer         where they make a change; empty for all
 * @param conflictsOnly whether only what both sides changed is shown
 */
public record ReviewFilter(String text, Optional<String> sheet, Optional<Layer> layer, boolean conflictsOnly) implements Predicate<ReviewLine> {

    public static final ReviewFilter NONE = new ReviewFilter("", Optional.empty(), Optional.empty(), false);

    @Override
    public boolean test(ReviewLine line) {
        return sheet.filter(each -> !each.equals(line.sheet())).isEmpty() && layer.filter(each -> !each.equals(line.layer())).isEmpty()
                && (!conflictsOnly || line.isConflict()) && hasWords(line.text());
    }

    private boolean hasWords(LineText line) {
        String all = Stream.of(line.where(), line.layer(), line.kind(), line.subject(), line.field(), line.mine(), line.theirs(), line.remark())
                .map(part -> part.toLowerCase(Locale.ROOT)).reduce("", (one, other) -> one + " " + other);
        return Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }
}
