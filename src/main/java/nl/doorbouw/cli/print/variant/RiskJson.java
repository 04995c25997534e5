package nl.doorbouw.cli.print.variant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import nl.doorbouw.cli.print.Json;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.risk.Amount;
import nl.doorbouw.insight.risk.WorkAtRisk;
import nl.doorbouw.insight.variant.Variant;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.text.Words;

/** Writes the work at risk in one variant as JSON: whole hours and euros; a point of the curve is the beginning of its day. */
public final class RiskJson {

    private final Words words;

    public RiskJson(Words words) {
        this.words = words;
    }

    public JsonNode variant(Variant variant, Schedule schedule, WorkAtRisk risk) {
        ObjectNode node = Json.object().put("kind", variant.kind().name().toLowerCase(Locale.ROOT)).put("name", variant.name());
        node.set(Milestone.FIRST_RESIDENTS.code(), Json.days(Milestone.FIRST_RESIDENTS.days(schedule)));
        node.set("peak", risk.peak().map(RiskJson::point).orElse(JsonNodeFactory.instance.nullNode()));
        node.put("estimatedSteps", risk.estimated());
        node.set("decisions", Json.array(risk.decisions().stream().map(decision -> decision(schedule, decision)).toList()));
        node.set("curve", Json.array(risk.curve().stream().map(RiskJson::point).toList()));
        return node;
    }

    private JsonNode decision(Schedule schedule, WorkAtRisk.AtDecision decision) {
        ObjectNode node = amount(Json.object().put("step", decision.step())
                .put("name", schedule.step(decision.step()).map(step -> words.say(step.step().name())).orElse(""))
                .put("date", LocalDate.ofEpochDay(decision.day() - 1L).toString()), decision.amount());
        node.put("why", words.say(decision.why()));
        node.set("steps", Json.array(decision.steps().stream()
                .map(spent -> amount(Json.object().put("step", spent.step()), spent.amount())).toList()));
        return node;
    }

    private static JsonNode point(WorkAtRisk.Point point) {
        return amount(Json.object().put("date", LocalDate.ofEpochDay(point.day()).toString()), point.amount());
    }

    private static ObjectNode amount(ObjectNode node, Amount amount) {
        return node.put("hours", Math.round(amount.hours())).put("cost", Math.round(amount.cost()));
    }
}
