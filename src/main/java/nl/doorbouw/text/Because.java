package nl.doorbouw.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.schedule.Reason;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.Span;
import nl.doorbouw.schedule.Wait;
import nl.doorbouw.time.Lag;

/** Says why a step has the dates it has, in plain language, back to the start of the plan. */
public final class Because {

    private final Words words;
    private final Schedule schedule;

    public Because(Words words, Schedule schedule) {
        this.words = words;
        this.schedule = schedule;
    }

    /** One sentence a step, from the step itself back to the first one of the chain that decided it. */
    public List<String> chain(String code) {
        return schedule.chainTo(code).reversed().stream().map(this::sentence).toList();
    }

    /** What decided when this step starts, and where it stands still. */
    public String sentence(ScheduledStep step) {
        List<String> parts = new ArrayList<>();
        parts.add(words.say("because.step", step.code(), words.say(step.step().name()), when(step.likely()), start(step)));
        step.waits().forEach(wait -> parts.add(wait(step, wait)));
        return String.join(" ", parts);
    }

    private String when(Span span) {
        return span.firstDay().equals(span.lastDay()) ? words.date(span.lastDay())
                : words.say("because.period", span.firstDay(), span.lastDay());
    }

    private String start(ScheduledStep step) {
        return switch (step.why()) {
            case Reason.PlanStart _ -> words.say("because.planStart");
            case Reason.NotBefore(var day) -> words.say("because.notBefore", day);
            case Reason.Actual _ -> step.step().fixed().actualFinish().isPresent() ? words.say("because.actual")
                    : words.say("because.started", step.likely().firstDay());
            case Reason.ByLink by -> words.say("because." + by.link().type(), by.link().from(), nameOf(by.link().from()),
                    lag(by.link().lag()));
        };
    }

    private String lag(Lag lag) {
        return switch (lag.sign()) {
            case 0 -> "";
            case -1 -> words.say("because.lead", lag.size().toString());
            default -> words.say("because.lag", lag.size().toString());
        };
    }

    private String wait(ScheduledStep step, Wait wait) {
        int days = Math.toIntExact(wait.to().toEpochDay() - wait.from().toEpochDay());
        return switch (wait) {
            case Wait.ForCalendar(var _, var to) -> words.say("because.wait.calendar", words.span(days), to);
            case Wait.ForSeason(var _, var to) -> words.say("because.wait.season", words.span(days), to);
            case Wait.ForMeeting meeting -> meeting.missed()
                    .map(missed -> words.say("because.wait.missed", meeting.meeting(), missed, meeting.missedHandIn().orElseThrow(),
                            ready(step, meeting.from()), words.span(days)))
                    .orElseGet(() -> words.say("because.wait.meeting", meeting.meeting(), meeting.to(), words.span(days)));
        };
    }

    /** Papers that come out of the step before are ready on its last day, and not on the day after. */
    private static LocalDate ready(ScheduledStep step, LocalDate from) {
        boolean follows = step.why() instanceof Reason.ByLink by && by.link().type().fromFinish() && by.link().lag().sign() == 0;
        return follows ? from.minusDays(1) : from;
    }

    private String nameOf(String code) {
        return schedule.step(code).map(ScheduledStep::step).map(NetworkStep::name).map(words::say).orElse(code);
    }
}
