package nl.doorbouw.cli.command.confront;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.doorbouw.cli.print.Json;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.confront.Common;
import nl.doorbouw.insight.confront.Confrontation;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.insight.confront.Shift;
import nl.doorbouw.insight.confront.Side;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.agree.Parked;
import nl.doorbouw.plan.word.Coded;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;

/**
 * Writes a confrontation as JSON: dates inclusive, effects in calendar days, weeks to a tenth. A party without a view on a field
 * has null there, and what counts for it stands in {@code counts}.
 */
final class ConfrontJson {

    private final Schedule plan;

    /** @param plan the schedule of the plan that counts */
    ConfrontJson(Schedule plan) {
        this.plan = plan;
    }

    JsonNode document(Confrontation of) {
        ObjectNode document = Json.object();
        document.set(of.first().party().code(), dates(of.first().schedule()));
        document.set(of.second().party().code(), dates(of.second().schedule()));
        document.set("plan", dates(Optional.of(plan)));
        document.set("differences", Json.array(of.differences().stream().map(ConfrontJson::difference).toList()));
        document.set("joint", shift(of.joint()));
        document.set("total", shift(of.total()));
        document.set("common", Json.array(of.common().stream().map(ConfrontJson::common).toList()));
        return document;
    }

    /** The dates of a plan; null when it cannot be computed. */
    static JsonNode dates(Optional<Schedule> schedule) {
        return schedule.<JsonNode>map(known -> {
            ObjectNode node = Json.object();
            node.set("startOfBuilding", milestone(known, Milestone.START_OF_BUILDING));
            node.set("firstResidents", milestone(known, Milestone.FIRST_RESIDENTS));
            return node.put("finish", known.finish().minusDays(1).toString());
        }).orElse(JsonNodeFactory.instance.nullNode());
    }

    static JsonNode shift(Optional<Shift> shift) {
        return shift.<JsonNode>map(days -> Json.object().put("min", days.min()).put("likely", days.likely()).put("max", days.max()))
                .orElse(JsonNodeFactory.instance.nullNode());
    }

    static ObjectNode difference(Difference difference) {
        ObjectNode node = Json.object().put("subject", difference.subject().toString()).put("field", difference.field().name());
        List<Side> sides = List.of(difference.first(), difference.second());
        sides.forEach(side -> node.set(side.party().code(), Json.text(side.view())));
        node.set("weeks", tenths(difference.weeks()));
        node.set("effectDays", Json.number(difference.effect().map(Shift::likely)));
        node.set("effect", shift(difference.effect()));
        ObjectNode counts = node.putObject("counts");
        sides.forEach(side -> counts.put(side.party().code(), side.counts()));
        ObjectNode sources = node.putObject("sources");
        sides.forEach(side -> sources.set(side.party().code(), source(side.source())));
        node.set("average", Json.text(difference.average()));
        node.set("parked", parked(difference.parked()));
        return node;
    }

    static JsonNode source(Optional<Entry> source) {
        return source.<JsonNode>map(entry -> Json.object().put("author", entry.author()).put("party", entry.party().code())
                .put("at", entry.at().toString()).put("remark", entry.remark())).orElse(JsonNodeFactory.instance.nullNode());
    }

    static JsonNode parked(Optional<Parked> parked) {
        return parked.<JsonNode>map(put -> Json.object().put("owner", put.owner()).put("until", put.until().toString())
                .put("note", put.note())).orElse(JsonNodeFactory.instance.nullNode());
    }

    private static JsonNode common(Common common) {
        ObjectNode node = Json.object().put("subject", common.subject().toString()).put("field", common.field().name())
                .put("value", common.value()).put("agreed", common.agreed());
        node.set("parties", Json.array(common.parties().stream().map(Coded::code).map(JsonNodeFactory.instance::textNode).toList()));
        node.set("source", source(common.source()));
        return node;
    }

    private static JsonNode milestone(Schedule schedule, Milestone milestone) {
        return milestone.in(schedule).filter(step -> step.step().likely()).<JsonNode>map(ConfrontJson::days)
                .orElse(JsonNodeFactory.instance.nullNode());
    }

    private static JsonNode days(ScheduledStep step) {
        return Json.object().put("min", step.shortest().lastDay().toString()).put("likely", step.likely().lastDay().toString())
                .put("max", step.longest().lastDay().toString());
    }

    private static JsonNode tenths(OptionalDouble weeks) {
        return weeks.isEmpty() ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.numberNode(Math.round(weeks.getAsDouble() * 10) / 10.0);
    }
}
