package nl.doorbouw.app.review.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.exchange.review.Difference;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.text.ChangeText;
import nl.doorbouw.text.Words;

/** Makes the lines of a review as people read them, in the order in which they came in. */
public final class ReviewLines {

    /** What stands in the name of a row, and so need not be among its values. */
    private static final List<Field<?>> NAMING = List.of(Fields.IN_PLAN, Fields.STEP_NAME, Fields.QUESTION_TEXT);

    private record RowKey(Difference.Kind kind, Subject subject) {
    }

    private final Words words;
    private final Review review;
    private final ChangeText text;

    public ReviewLines(Words words, Catalogue catalogue, Plan plan, Review review) {
        this.words = words;
        this.review = review;
        // A new row is named by what came in with it.
        text = new ChangeText(words, catalogue, plan.with(review.differences().stream()
                .filter(difference -> difference.kind() == Difference.Kind.NEW_ROW && difference.layer().equals(Layer.PLAN))
                .map(Difference::change).toList()));
    }

    public List<ReviewLine> all() {
        Map<Object, List<Difference>> lines = new LinkedHashMap<>();
        review.differences().forEach(difference -> lines.computeIfAbsent(key(difference), _ -> new ArrayList<>()).add(difference));
        return lines.values().stream().map(line -> new ReviewLine(line, text(line))).toList();
    }

    private static Object key(Difference difference) {
        return difference.kind() == Difference.Kind.CHANGED ? difference : new RowKey(difference.kind(), difference.subject());
    }

    private LineText text(List<Difference> line) {
        Difference first = line.getFirst();
        boolean row = first.kind() == Difference.Kind.NEW_ROW;
        return new LineText(where(first, row), layer(first.layer()), kind(line), text.subject(first.subject()),
                field(first), values(line, Difference::base),
                values(line, Difference::mine), values(line, Difference::theirs), review.remarks().getOrDefault(first.subject(), ""));
    }

    private String where(Difference difference, boolean row) {
        if (difference.cell().isEmpty()) {
            return difference.sheet();
        }
        return row ? words.say("review.where.row", difference.sheet(), difference.cell().replaceAll("\\D", ""))
                : words.say("review.where.cell", difference.sheet(), difference.cell());
    }

    /** A field of a view is named with whose view it is. */
    private String field(Difference difference) {
        String field = difference.kind() == Difference.Kind.CHANGED ? text.field(difference.field()) : words.say("review.row");
        return difference.layer().party().map(party -> words.say("review.field.view", field, words.name(party))).orElse(field);
    }

    private String layer(Layer layer) {
        if (layer.equals(Layer.PLAN)) {
            return words.say("review.layer.plan");
        }
        return layer.party().map(party -> words.say("review.layer.view", words.name(party))).orElseGet(layer::name);
    }

    private String kind(List<Difference> line) {
        if (line.stream().anyMatch(Difference::conflict)) {
            return words.say("review.kind.conflict");
        }
        return switch (line.getFirst().kind()) {
            case NEW_ROW -> words.say(line.getFirst().subject() instanceof Subject.Question ? "review.kind.question" : "review.kind.step");
            case MISSING_ROW -> words.say(line.getFirst().subject() instanceof Subject.Question ? "review.gone.question" : "review.gone.step");
            case CHANGED -> "";
        };
    }

    /** The value of one difference, or the values of a row with the names of their fields. */
    private String values(List<Difference> line, Function<Difference, String> side) {
        if (line.getFirst().kind() == Difference.Kind.CHANGED) {
            return value(line.getFirst(), side);
        }
        return line.stream().filter(difference -> !NAMING.contains(difference.field()) && !side.apply(difference).isEmpty())
                .map(difference -> words.say("review.value", text.field(difference.field()), value(difference, side)))
                .collect(Collectors.joining(" · "));
    }

    private String value(Difference difference, Function<Difference, String> side) {
        return text.value(difference.subject(), difference.field(), side.apply(difference));
    }
}
