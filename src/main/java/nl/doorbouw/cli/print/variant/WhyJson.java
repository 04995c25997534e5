package nl.doorbouw.cli.print.variant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.cli.print.Json;
import nl.doorbouw.cli.print.ScheduleJson;
import nl.doorbouw.insight.promise.BringForward;
import nl.doorbouw.insight.promise.Lever;
import nl.doorbouw.schedule.Grounds;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Because;
import nl.doorbouw.text.LeverText;
import nl.doorbouw.text.Words;

/** Writes why a step has its dates as JSON, from the step itself back to the start, and what would bring it forward in calendar days. */
public final class WhyJson {

    private final Words words;
    private final Schedule schedule;
    private final LeverText levers;

    public WhyJson(Words words, Schedule schedule, LeverText levers) {
        this.words = words;
        this.schedule = schedule;
        this.levers = levers;
    }

    public JsonNode document(BringForward forward) {
        Because because = new Because(words, schedule);
        ObjectNode document = Json.object().put("step", forward.step());
        document.set("chain", Json.array(schedule.chainTo(forward.step(), Pass.LIKELY).reversed().stream()
                .map(grounds -> step(grounds, because)).toList()));
        document.set("forward", Json.array(forward.levers().stream().map(this::lever).toList()));
        return document;
    }

    private JsonNode step(Grounds grounds, Because because) {
        ScheduledStep step = grounds.step();
        ObjectNode node = Json.object().put("code", step.code()).put("name", words.say(step.step().name()))
                .put("start", step.likely().firstDay().toString()).put("finish", step.likely().lastDay().toString())
                .put("sentence", because.sentence(grounds));
        node.set("why", ScheduleJson.why(step));
        return node;
    }

    private JsonNode lever(Lever lever) {
        ObjectNode node = Json.object().put("kind", switch (lever) {
            case Lever.Shorter _ -> "shorter";
            case Lever.NoWait _ -> "noWait";
            case Lever.NoLink _ -> "noLink";
        });
        node.put("step", lever.step());
        node.set("link", Json.text(lever instanceof Lever.NoLink unlinked ? Optional.of(unlinked.link()) : Optional.empty()));
        node.put("gain", lever.gain());
        node.put("sentence", levers.sentence(lever));
        return node;
    }
}
