package nl.doorbouw.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.read.CatalogueException;
import nl.doorbouw.catalogue.read.Finding;
import nl.doorbouw.file.PlanFileException;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.schedule.LoopException;
import nl.doorbouw.time.BandwidthException;
import nl.doorbouw.time.DateException;
import nl.doorbouw.time.DurationException;
import nl.doorbouw.time.HorizonException;
import nl.doorbouw.time.calendar.StepCalendarException;
import nl.doorbouw.time.meeting.MeetingRuleException;

/** A sentence for everything that can go wrong: what is wrong, where, and what to do. */
public final class Sentences {

    private final Words words;

    public Sentences(Words words) {
        this.words = words;
    }

    /** One line for people; an error that should not happen is said to be one, without its technical words. */
    public String of(Throwable problem) {
        return switch (problem) {
            case PlanException e -> of(e);
            case DurationException e -> words.say("DurationException." + e.reason(), e.text());
            case BandwidthException e -> words.say("BandwidthException." + e.reason(), e.text());
            case DateException e -> words.say("DateException." + e.reason(), e.text());
            case MeetingRuleException e -> words.say("MeetingRuleException." + e.reason(), e.text());
            case StepCalendarException e -> words.say("StepCalendarException." + e.reason(), e.text());
            case HorizonException e -> words.say("HorizonException", String.valueOf(LocalDate.ofEpochDay(e.day()).getYear()));
            case LoopException e -> words.say("LoopException", String.join(" → ", e.codes()) + " → " + e.codes().getFirst());
            case PlanFileException e -> of(e);
            case CatalogueException e -> of(e);
            case ExplainedException e -> words.say(e.key(), e.facts());
            default -> words.say("error.unexpected", problem.getClass().getSimpleName());
        };
    }

    private String of(PlanException problem) {
        Object[] facts = problem.facts().toArray();
        boolean unreadable = problem.problem() == PlanException.Problem.UNREADABLE_VALUE;
        if (unreadable || problem.problem() == PlanException.Problem.NOT_OF_LAYER) {
            facts[0] = facts[0] instanceof Subject subject ? named(subject) : facts[0];
            facts[1] = words.say("field." + facts[1]);
        }
        if (unreadable) {
            facts[3] = words.say("expected." + facts[3]);
        }
        return words.say("PlanException." + problem.problem(), facts);
    }

    private String named(Subject subject) {
        return switch (subject) {
            case Subject.Whole _ -> words.say("subject.plan");
            case Subject.RouteChoice _ -> words.say("subject.route");
            case Subject.Question(String code) -> words.say("subject.question", code);
            case Subject.Step(String code) -> words.say("subject.step", code);
            case Subject.Body(String code) -> words.say("subject.body", code);
            case Subject.Scenario _, Subject.Baseline _ -> subject.toString();
        };
    }

    /** The file's name comes first, then what the problem says of it. */
    private String of(PlanFileException problem) {
        Object[] facts = Stream.concat(Stream.of(problem.path().getFileName()), problem.facts().stream()).map(String::valueOf).toArray();
        return words.say("PlanFileException." + problem.problem(), facts);
    }

    /** The first finding, and how many more there are. */
    private String of(CatalogueException problem) {
        Finding first = problem.findings().getFirst();
        Object[] facts = first.facts().stream().map(this::written).toArray();
        return words.say("CatalogueException", first.file(), String.valueOf(first.line()),
                words.say("Finding." + first.problem(), facts), problem.findings().size() - 1);
    }

    private Object written(Object fact) {
        return switch (fact) {
            case Collection<?> codes -> codes.stream().map(String::valueOf).collect(Collectors.joining(" → "));
            case Finding.Form form -> words.say("Finding.Form." + form);
            default -> String.valueOf(fact);
        };
    }
}
