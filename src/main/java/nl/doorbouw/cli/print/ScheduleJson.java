package nl.doorbouw.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.schedule.Reason;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.Span;
import nl.doorbouw.schedule.Wait;
import nl.doorbouw.text.Words;

/**
 * Writes a schedule as JSON: dates inclusive, days as calendar days since the start of the plan and half open, floats
 * in working days.
 */
public final class ScheduleJson {

    private final Words words;
    private final Schedule schedule;

    public ScheduleJson(Words words, Schedule schedule) {
        this.words = words;
        this.schedule = schedule;
    }

    public JsonNode document() {
        ObjectNode document = Json.object();
        document.set("route", Json.text(schedule.network().route()));
        document.put("start", schedule.network().start().toString());
        document.put("bareWeeks", schedule.network().bareWeeks());
        document.set("steps", steps(schedule.steps()));
        document.set("possibleSteps", steps(schedule.possibleSteps()));
        return document;
    }

    private JsonNode steps(List<ScheduledStep> steps) {
        return Json.array(steps.stream().map(this::step).toList());
    }

    private JsonNode step(ScheduledStep step) {
        ObjectNode node = Json.object();
        node.put("code", step.code());
        node.put("name", words.say(step.step().name()));
        node.put("kind", step.step().kind().code());
        node.put("party", StepText.parties(step));
        node.set("min", span(step.shortest()));
        node.set("likely", span(step.likely()));
        node.set("max", span(step.longest()));
        node.put("lateStart", step.late().firstDay().toString());
        node.put("lateFinish", step.late().lastDay().toString());
        node.put("totalFloat", step.totalFloat());
        node.put("freeFloat", step.freeFloat());
        node.put("critical", step.critical());
        node.set("why", why(step));
        return node;
    }

    private JsonNode span(Span span) {
        return Json.object().put("start", span.firstDay().toString()).put("finish", span.lastDay().toString())
                .put("startDay", span.start() - schedule.startDay()).put("endDay", span.finish() - schedule.startDay());
    }

    /** What decided when a step starts, and where it stands still. */
    public static JsonNode why(ScheduledStep step) {
        ObjectNode node = switch (step.why()) {
            case Reason.PlanStart _ -> Json.object().put("kind", "start");
            case Reason.NotBefore(var day) -> Json.object().put("kind", "notBefore").put("day", day.toString());
            case Reason.Actual _ -> Json.object().put("kind", "actual");
            case Reason.ByLink(Link link, var _) -> Json.object().put("kind", "link").put("from", link.from())
                    .put("type", link.type().name()).put("lag", link.lag().toString());
        };
        node.set("waits", Json.array(step.waits().stream().map(ScheduleJson::wait).toList()));
        return node;
    }

    private static JsonNode wait(Wait wait) {
        ObjectNode node = Json.object();
        node.put("kind", switch (wait) {
            case Wait.ForCalendar _ -> "calendar";
            case Wait.ForSeason _ -> "season";
            case Wait.ForMeeting _ -> "meeting";
        });
        node.put("from", wait.from().toString());
        node.put("to", wait.to().toString());
        if (wait instanceof Wait.ForMeeting meeting) {
            node.put("body", meeting.body());
            node.put("meeting", meeting.meeting().toString());
            node.set("missed", Json.text(meeting.missed()));
        }
        return node;
    }
}
