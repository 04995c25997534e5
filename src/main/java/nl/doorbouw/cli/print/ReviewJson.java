package nl.doorbouw.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import nl.doorbouw.exchange.foreign.Mapping;
import nl.doorbouw.exchange.review.Acceptance;
import nl.doorbouw.exchange.review.Difference;
import nl.doorbouw.exchange.review.DifferenceEffect;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.exchange.review.Unreadable;
import nl.doorbouw.plan.Layer;

/** Tells a review as JSON; values are as their fields write them. */
public final class ReviewJson {

    private final Review review;
    private final List<Mapping> lists;
    private final Acceptance acceptance;
    private final DifferenceEffect effect;

    /** @param lists what the columns were taken for; none for a workbook of ours */
    public ReviewJson(Review review, List<Mapping> lists, Acceptance acceptance, DifferenceEffect effect) {
        this.review = review;
        this.lists = List.copyOf(lists);
        this.acceptance = acceptance;
        this.effect = effect;
    }

    public JsonNode node() {
        ObjectNode node = Json.object();
        node.set("differences", Json.array(review.differences().stream().map(this::node).toList()));
        node.set("unreadable", Json.array(review.unreadable().stream().map(ReviewJson::node).toList()));
        if (!lists.isEmpty()) {
            node.set("unusedColumns", Json.array(lists.stream().filter(Mapping::isList).flatMap(list -> list.unused().stream()
                    .map(heading -> Json.object().put("sheet", list.sheet().name()).put("heading", heading))).toList()));
        }
        return node;
    }

    private ObjectNode node(Difference difference) {
        ObjectNode node = Json.object().put("sheet", difference.sheet()).put("cell", difference.cell())
                .put("subject", difference.subject().toString()).put("field", difference.field().name())
                .put("mine", difference.mine()).put("theirs", difference.theirs()).put("conflict", difference.conflict())
                .put("base", difference.base()).put("layer", difference.layer().equals(Layer.PLAN) ? "plan" : difference.layer().name())
                .put("kind", difference.kind().name().toLowerCase(Locale.ROOT));
        node.set("effectDays", Json.number(effect.days(review, difference)));
        return node.put("taken", acceptance.taken().contains(difference));
    }

    private static ObjectNode node(Unreadable cell) {
        return Json.object().put("sheet", cell.sheet()).put("cell", cell.cell()).put("value", cell.value()).put("expected", cell.expected());
    }
}
