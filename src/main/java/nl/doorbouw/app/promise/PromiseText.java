package nl.doorbouw.app.promise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.insight.promise.PlanBack;
import nl.doorbouw.insight.promise.Verdict;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.Span;
import nl.doorbouw.text.Words;

/** Says what comes of a promise, and what it asks of each step. */
final class PromiseText {

    /** Below this a promise is rather missed than made. */
    static final double EVEN = 0.5;

    private final Words words;

    PromiseText(Words words) {
        this.words = words;
    }

    /** Whether the promise is made, in one sentence. */
    String headline(Counted counted) {
        PlanBack back = counted.back();
        ScheduledStep step = back.step();
        LocalDate day = back.promised();
        LocalDate likely = step.likely().lastDay();
        return switch (counted.verdict()) {
            case DONE -> words.say(back.daysLate() > 0 ? "promise.done.late" : "promise.done", day, likely, weeks(back, step.likely()));
            case PAST -> words.say("promise.past", day);
            case IMPOSSIBLE -> words.say("promise.impossible", day, step.shortest().lastDay(), weeks(back, step.shortest()));
            case AT_BEST -> words.say("promise.atBest", day, likely, weeks(back, step.likely()));
            case LIKELY -> words.say(back.daysLate() == 0 ? "promise.onTheDay" : "promise.likely", day, likely, weeks(back, step.likely()),
                    step.longest().lastDay());
            case SAFE -> words.say("promise.safe", day, step.longest().lastDay());
        };
    }

    /** What takes back a verdict that sounds better than the chance is; empty when nothing does. */
    Optional<String> doubt(Counted counted, Optional<Double> chance) {
        return chance.filter(share -> counted.verdict() == Verdict.LIKELY && share < EVEN).map(share -> words.say("promise.doubt", chance(share)));
    }

    /** A chance in whole percents; what is only nearly certain is not said to be certain. */
    String chance(double share) {
        return words.say("promise.chance.share", share);
    }

    /** How much too late the step is in one pass, or how much is left: {@code 26 w te laat}. */
    String margin(PlanBack back, Span pass) {
        int days = days(back, pass);
        return days == 0 ? words.say("promise.exactly")
                : words.say(days > 0 ? "promise.tooLate" : "promise.left", weeks(back, pass));
    }

    /** Calendar days by which the step comes after the promised day in one pass; negative when there are days left. */
    static int days(PlanBack back, Span pass) {
        return Math.toIntExact(ChronoUnit.DAYS.between(back.promised(), pass.lastDay()));
    }

    /** What the dates count with. */
    String note(Counted counted) {
        return words.say("promise.note", counted.openQuestions());
    }

    BackRow row(PlanBack.Row row) {
        ScheduledStep step = row.step();
        String name = words.say(step.step().name());
        String mark = row.overdue() ? words.say("promise.mark.overdue") : row.squeezed() ? words.say("promise.mark.tight") : "";
        String room = words.change(row.daysLeft());
        String told = Stream.of(words.say("promise.row", step.code(), name, step.late().firstDay(), step.late().lastDay(),
                step.likely().firstDay(), room), step.step().lead().map(words::name).orElse(""), mark).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new BackRow(row, name, words.date(step.late().firstDay()), words.date(step.late().lastDay()),
                words.date(step.likely().firstDay()), room, mark, told);
    }

    private String weeks(PlanBack back, Span pass) {
        return words.weeks(Math.abs(days(back, pass)));
    }
}
