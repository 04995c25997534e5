package nl.doorbouw.cli.print.variant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import nl.doorbouw.cli.print.Json;
import nl.doorbouw.insight.promise.PlanBack;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;

/** Writes a plan counted back from a promised day as JSON: dates inclusive, floats in working days. */
public final class BackJson {

    private final Words words;

    public BackJson(Words words) {
        this.words = words;
    }

    /** @param chance of making it, from 0 to 1; empty when nobody has simulated it */
    public JsonNode document(PlanBack back, Optional<Double> chance) {
        ObjectNode document = Json.object();
        document.put("step", back.step().code());
        document.put("promised", back.promised().toString());
        document.put("likely", back.step().likely().lastDay().toString());
        document.put("daysLate", back.daysLate());
        document.set("chance", chance.<JsonNode>map(JsonNodeFactory.instance::numberNode).orElse(JsonNodeFactory.instance.nullNode()));
        document.set("steps", Json.array(back.rows().stream().map(this::row).toList()));
        return document;
    }

    private JsonNode row(PlanBack.Row row) {
        ScheduledStep step = row.step();
        return Json.object().put("code", step.code()).put("name", words.say(step.step().name()))
                .put("start", step.likely().firstDay().toString()).put("finish", step.likely().lastDay().toString())
                .put("lateStart", step.late().firstDay().toString()).put("lateFinish", step.late().lastDay().toString())
                .put("totalFloat", step.totalFloat()).put("overdue", row.overdue());
    }
}
