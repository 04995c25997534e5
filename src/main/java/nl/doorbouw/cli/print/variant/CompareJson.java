package nl.doorbouw.cli.print.variant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.doorbouw.cli.print.Json;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.variant.Cause;
import nl.doorbouw.insight.variant.Difference;
import nl.doorbouw.insight.variant.PathSplit;
import nl.doorbouw.insight.variant.VariantComparison;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.simulate.Distribution;
import nl.doorbouw.schedule.simulate.Simulation;
import nl.doorbouw.text.CauseText;
import nl.doorbouw.text.Words;

/** Writes variants side by side as JSON: dates inclusive, differences in calendar days, negative is earlier. */
public final class CompareJson {

    /** As many as make an S-curve smooth. */
    private static final int POINTS = 40;

    private final Words words;
    private final CauseText causes;

    public CompareJson(Words words, CauseText causes) {
        this.words = words;
        this.causes = causes;
    }

    public JsonNode document(VariantComparison comparison) {
        ObjectNode document = Json.object();
        document.set("variants", Json.array(comparison.sides().stream().map(CompareJson::variant).toList()));
        document.set("differences", Json.array(comparison.sides().stream().skip(1).map(this::difference).toList()));
        document.set("steps", Json.array(comparison.rows().stream().map(this::row).toList()));
        return document;
    }

    private static JsonNode variant(VariantComparison.Side side) {
        ObjectNode node = Json.object();
        node.put("kind", side.variant().kind().name().toLowerCase(Locale.ROOT));
        node.put("name", side.variant().name());
        node.set("route", Json.text(side.variant().plan().route().map(Route::code)));
        for (Milestone milestone : Milestone.values()) {
            node.set(milestone.code(), Json.days(side.schedule().flatMap(milestone::days)));
        }
        node.set("simulation", side.simulation().filter(simulation -> simulation.goal().isPresent()).map(Simulation::goalDays)
                .map(CompareJson::curve).orElse(JsonNodeFactory.instance.nullNode()));
        return node;
    }

    /** The chance, by the number of days since the start, that first residents are there. */
    private static JsonNode curve(Distribution days) {
        ObjectNode node = Json.object().put("p10", days.quantile(0.1)).put("p50", days.quantile(0.5)).put("p80", days.quantile(0.8))
                .put("p90", days.quantile(0.9));
        node.set("curve", Json.array(IntStream.rangeClosed(0, POINTS)
                .mapToObj(point -> days.quantile(Math.max(1.0 / days.runs(), point / (double) POINTS)))
                .distinct().map(day -> Json.object().put("day", day).put("chance", days.chanceBy(day))).toList()));
        return node;
    }

    private JsonNode difference(VariantComparison.Side side) {
        ObjectNode node = Json.object().put("variant", side.variant().name());
        node.set("step", Json.text(side.difference().map(Difference::step)));
        node.set("days", Json.number(side.difference().map(Difference::days)));
        node.set("causes", Json.array(side.difference().map(Difference::causes).orElse(List.of()).stream().map(this::part).toList()));
        node.set("planStart", Json.number(side.difference().map(difference -> difference.path().planStart())));
        node.set("path", Json.array(side.difference().map(difference -> difference.path().parts()).orElse(List.of()).stream()
                .map(CompareJson::part).toList()));
        return node;
    }

    private JsonNode part(Difference.Part part) {
        ObjectNode node = Json.object().put("name", causes.part(part)).put("days", part.days());
        node.set("causes", Json.array(part.causes().stream().map(cause -> JsonNodeFactory.instance.textNode(code(cause))).toList()));
        node.set("changes", ChangeJson.of(part.changes()));
        return node;
    }

    private static String code(Cause cause) {
        return switch (cause) {
            case Cause.ByMeasure measure -> measure.code();
            case Cause.BySubject(Subject subject) -> subject.toString();
            case Cause.ByField(var subject, var field) -> subject + " " + field.name();
        };
    }

    private static JsonNode part(PathSplit.Part part) {
        return Json.object().put("step", part.code()).put("role", part.role().name().toLowerCase(Locale.ROOT)).put("before", part.before())
                .put("after", part.after()).put("days", part.days());
    }

    private JsonNode row(VariantComparison.Row row) {
        ObjectNode node = Json.object().put("code", row.code()).put("name", words.say(row.name()));
        node.set("start", dates(row.steps().stream().map(step -> step.map(known -> known.likely().firstDay().toString())).toList()));
        node.set("finish", dates(row.steps().stream().map(step -> step.map(known -> known.likely().lastDay().toString())).toList()));
        node.set("critical", Json.array(row.steps().stream().map(step -> JsonNodeFactory.instance.booleanNode(
                step.filter(ScheduledStep::critical).isPresent())).toList()));
        return node;
    }

    private static JsonNode dates(List<Optional<String>> dates) {
        return Json.array(dates.stream().map(Json::text).toList());
    }
}
