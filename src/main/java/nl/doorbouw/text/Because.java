package nl.doorbouw.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.schedule.Grounds;
import nl.doorbouw.schedule.Reason;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.Span;
import nl.doorbouw.schedule.Wait;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.Lag;

/** Says why a step has the dates it has, in plain language, back to the start of the plan. */
public final class Because {

    private final Words words;
    private final Schedule schedule;

    public Because(Words words, Schedule schedule) {
        this.words = words;
        this.schedule = schedule;
    }

    /** One sentence a step, from the step itself back to the first one of the chain that decided its likely dates. */
    public List<String> chain(String code) {
        return chain(code, Pass.LIKELY);
    }

    /** The same for the dates of one pass. */
    public List<String> chain(String code, Pass pass) {
        return schedule.chainTo(code, pass).reversed().stream().map(this::sentence).toList();
    }

    /** What decided when a step starts, and where it stands still. */
    public String sentence(Grounds grounds) {
        ScheduledStep step = grounds.step();
        List<String> parts = new ArrayList<>();
        parts.add(words.say("because.step", step.code(), words.say(step.step().name()), when(grounds.span()), start(grounds)));
        grounds.waits().forEach(wait -> parts.add(wait(grounds, wait)));
        return String.join(" ", parts);
    }

    /** Where the chain to a step stands still longest; empty when it never does. */
    public Optional<String> longestWait(String code, Pass pass) {
        record Pause(ScheduledStep step, Wait standstill) {
        }
        return schedule.chainTo(code, pass).stream()
                .flatMap(grounds -> grounds.waits().stream().map(wait -> new Pause(grounds.step(), wait)))
                .max(Comparator.comparingInt(pause -> days(pause.standstill())))
                .map(pause -> words.say(switch (pause.standstill()) {
                    case Wait.ForMeeting _ -> "because.longest.meeting";
                    case Wait.ForSeason _ -> "because.longest.season";
                    case Wait.ForCalendar _ -> "because.longest.calendar";
                }, words.spoken(days(pause.standstill())), pause.step().code(), words.say(pause.step().step().name())));
    }

    private String when(Span span) {
        return span.firstDay().equals(span.lastDay()) ? words.say("because.day", span.lastDay())
                : words.say("because.period", span.firstDay(), span.lastDay());
    }

    private String start(Grounds grounds) {
        return switch (grounds.why()) {
            case Reason.PlanStart _ -> words.say("because.planStart");
            case Reason.NotBefore(var day) -> words.say("because.notBefore", day);
            case Reason.Actual _ -> grounds.step().step().fixed().actualFinish().isPresent() ? words.say("because.actual")
                    : words.say("because.started", grounds.span().firstDay());
            case Reason.ByLink by -> after(by.link(), grounds.decidedIn());
        };
    }

    private String after(Link link, Pass pass) {
        Lag lag = link.lag();
        String key = "because." + link.type() + switch (lag.sign()) {
            case 0 -> "";
            case -1 -> ".lead";
            default -> ".lag";
        };
        return words.say(key, link.from(), nameOf(link.from()), words.spoken(size(lag, pass)));
    }

    /** A lead is longest where the dates are earliest. */
    private static Duration size(Lag lag, Pass pass) {
        Bandwidth size = lag.size();
        return switch (pass) {
            case LIKELY -> size.likely();
            case SHORTEST -> lag.sign() < 0 ? size.max() : size.min();
            case LONGEST -> lag.sign() < 0 ? size.min() : size.max();
        };
    }

    private String wait(Grounds grounds, Wait wait) {
        String length = words.spoken(days(wait));
        return switch (wait) {
            case Wait.ForCalendar(var _, var to) -> words.say("because.wait.calendar", length, to);
            case Wait.ForSeason(var _, var to) -> words.say("because.wait.season", length, to);
            case Wait.ForMeeting meeting -> meeting.missed()
                    .map(missed -> words.say("because.wait.missed", meeting.meeting(), missed, meeting.missedHandIn().orElseThrow(),
                            ready(grounds, meeting.from()), length))
                    .orElseGet(() -> words.say("because.wait.meeting", meeting.meeting(), meeting.to(), length));
        };
    }

    private static int days(Wait wait) {
        return Math.toIntExact(wait.to().toEpochDay() - wait.from().toEpochDay());
    }

    /** Papers that come out of the step before are ready on its last day, and not on the day after. */
    private static LocalDate ready(Grounds grounds, LocalDate from) {
        boolean follows = grounds.why() instanceof Reason.ByLink by && by.link().type().fromFinish() && by.link().lag().sign() == 0;
        return follows ? from.minusDays(1) : from;
    }

    private String nameOf(String code) {
        return schedule.step(code).map(ScheduledStep::step).map(NetworkStep::name).map(words::say).orElse(code);
    }
}
