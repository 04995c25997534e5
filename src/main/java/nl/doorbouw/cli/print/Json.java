package nl.doorbouw.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Optional;
import nl.doorbouw.insight.DayRange;
import nl.doorbouw.plan.Layer;

/** Makes the parts of a JSON document. What is not there is null in it, so that every key is always present. */
public final class Json {

    private Json() {
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static JsonNode array(Collection<? extends JsonNode> nodes) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        array.addAll(nodes);
        return array;
    }

    public static JsonNode text(Optional<?> value) {
        return value.<JsonNode>map(present -> JsonNodeFactory.instance.textNode(present.toString()))
                .orElse(JsonNodeFactory.instance.nullNode());
    }

    public static JsonNode number(Optional<Integer> value) {
        return value.<JsonNode>map(JsonNodeFactory.instance::numberNode).orElse(JsonNodeFactory.instance.nullNode());
    }

    /** A layer's name; the plan itself is {@code plan}. */
    public static String layer(Layer layer) {
        return layer.equals(Layer.PLAN) ? "plan" : layer.name();
    }

    /** Three numbers of days. */
    public static JsonNode days(Optional<DayRange> range) {
        return range.<JsonNode>map(days ->
                        object().put("min", days.min()).put("likely", days.likely()).put("max", days.max()))
                .orElse(JsonNodeFactory.instance.nullNode());
    }
}
