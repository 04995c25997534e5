package nl.doorbouw.cli.print.variant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import nl.doorbouw.catalogue.measure.Measure;
import nl.doorbouw.cli.print.Json;
import nl.doorbouw.insight.measure.Gain;
import nl.doorbouw.insight.measure.MeasureOutlook;
import nl.doorbouw.insight.measure.Measures;
import nl.doorbouw.text.Words;

/** Writes what the measures would gain as JSON: calendar days by which first residents come earlier. */
public final class MeasureJson {

    private final Words words;

    public MeasureJson(Words words) {
        this.words = words;
    }

    public JsonNode document(Measures measures) {
        ObjectNode document = Json.object();
        document.set("best", Json.text(measures.bestNext().map(best -> best.measure().code())));
        document.set("measures", Json.array(measures.offered().stream().map(this::measure).toList()));
        document.set("elsewhere", Json.array(measures.elsewhere().stream().map(this::facts).toList()));
        return document;
    }

    private JsonNode measure(MeasureOutlook outlook) {
        ObjectNode node = facts(outlook.measure());
        node.put("taken", outlook.taken());
        node.set("alone", gain(outlook.alone()));
        node.set("onTop", gain(outlook.onTop()));
        node.set("p80", Json.number(outlook.p80()));
        node.set("changes", ChangeJson.of(outlook.changes()));
        return node;
    }

    private ObjectNode facts(Measure measure) {
        ObjectNode node = Json.object();
        node.put("code", measure.code());
        node.put("name", words.say(measure.name()));
        node.set("asks", Json.array(measure.asks().stream().map(ask -> Json.object().put("party", ask.party().code())
                .put("what", words.say(ask.what()))).toList()));
        node.set("caution", Json.text(measure.caution().map(words::say)));
        node.put("source", words.source(measure.source()));
        return node;
    }

    private static JsonNode gain(Optional<Gain> gain) {
        return gain.<JsonNode>map(days -> Json.object().put("min", days.min()).put("likely", days.likely()).put("max", days.max()))
                .orElse(JsonNodeFactory.instance.nullNode());
    }
}
