package nl.doorbouw.cli.command.confront;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.cli.print.Json;
import nl.doorbouw.insight.confront.Side;
import nl.doorbouw.insight.minutes.Minutes;
import nl.doorbouw.insight.minutes.ParkedSubject;
import nl.doorbouw.insight.minutes.Settled;
import nl.doorbouw.plan.word.Coded;

/** Writes minutes as JSON, likewise dates inclusive and effects in calendar days. */
final class MinutesJson {

    JsonNode document(Minutes minutes) {
        ObjectNode document = Json.object();
        document.set("settled", Json.array(minutes.settled().stream().map(settled -> settled(minutes, settled)).toList()));
        document.set("parked", Json.array(minutes.parked().stream().map(MinutesJson::parked).toList()));
        document.set("open", Json.array(minutes.open().stream().map(ConfrontJson::difference).toList()));
        document.set("before", ConfrontJson.dates(minutes.before()));
        document.set("after", ConfrontJson.dates(minutes.after()));
        document.set("now", ConfrontJson.dates(minutes.now()));
        document.set("effect", ConfrontJson.shift(minutes.effect()));
        return document;
    }

    private static JsonNode settled(Minutes minutes, Settled settled) {
        ObjectNode node = Json.object().put("subject", settled.subject().toString()).put("field", settled.field().name());
        List.of(minutes.first(), minutes.second()).forEach(party ->
                node.set(party.code(), Json.text(settled.before(party).filter(side -> !side.isOfTheCatalogue()).map(Side::counts))));
        node.put("value", settled.value()).put("agreed", settled.agreed());
        node.set("by", Json.array(settled.by().stream().map(Coded::code).map(JsonNodeFactory.instance::textNode).toList()));
        node.set("effect", ConfrontJson.shift(settled.effect()));
        node.set("source", ConfrontJson.source(Optional.of(settled.entry())));
        return node;
    }

    private static JsonNode parked(ParkedSubject parked) {
        ObjectNode node = Json.object().put("subject", parked.subject().toString());
        node.set("parked", ConfrontJson.parked(Optional.of(parked.parked())));
        node.set("source", ConfrontJson.source(parked.entry()));
        return node;
    }
}
