package nl.doorbouw.app.variant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.insight.variant.WhatIf;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.ChangeText;
import nl.doorbouw.text.Words;
import nl.doorbouw.time.Bandwidth;

/** Says what a new scenario can begin with when something is picked in a screen; nothing when nothing is. */
public record Picked(Workspace workspace, Words words) {

    private static final int MOST_NAMES = 3;

    /** Steps take their shortest or longest time, another bandwidth, or are left out. */
    public List<StartingPoint> steps(List<String> codes) {
        List<ScheduledStep> steps = codes.stream().flatMap(code -> workspace.outlook().schedule().step(code).stream()).toList();
        if (steps.isEmpty()) {
            return List.of();
        }
        String names = names(steps.stream().map(step -> Subject.step(step.code())));
        StartingPoint typed = new StartingPoint(words.say("variant.steps.typed"), words.say("variant.steps.typed.name", names),
                Optional.of(words.say("planning.prompt.duration")), text -> whatIf().lasting(steps, Bandwidth.parse(text.strip())));
        return List.of(point("steps.shortest", names, whatIf().shortest(steps)), point("steps.longest", names, whatIf().longest(steps)),
                typed, point("steps.without", names, whatIf().without(steps)));
    }

    /** Questions are answered ja or nee. */
    public List<StartingPoint> questions(List<Question> questions) {
        String names = names(questions.stream().map(question -> Subject.question(question.code())));
        return questions.isEmpty() ? List.of() : Stream.of(Answer.YES, Answer.NO).map(answer -> StartingPoint.of(
                words.say("variant.questions", words.name(answer)), words.say("variant.questions.name", names, words.name(answer)),
                whatIf().answered(questions, answer))).toList();
    }

    /** Differences take what the one or the other party holds. */
    public List<StartingPoint> differences(List<Difference> differences, List<Party> parties) {
        String names = names(differences.stream().map(Difference::subject));
        return differences.isEmpty() ? List.of() : parties.stream().map(party -> StartingPoint.of(
                words.say("variant.differences", words.name(party)), words.say("variant.differences.name", names, words.name(party)),
                whatIf().held(differences, party))).toList();
    }

    /** The fields of entries take what stood before, or what the entries made of them. */
    public List<StartingPoint> entries(List<Entry> entries) {
        String names = names(entries.stream().map(entry -> entry.change().subject()));
        return entries.isEmpty() ? List.of() : List.of(point("entries.undone", names, whatIf().undone(entries)),
                point("entries.made", names, whatIf().made(entries)));
    }

    private WhatIf whatIf() {
        return new WhatIf(workspace.planner(), workspace.itself().plan());
    }

    private StartingPoint point(String key, String names, List<Change> changes) {
        return StartingPoint.of(words.say("variant." + key), words.say("variant." + key + ".name", names), changes);
    }

    /** The first few, and how many more there are. */
    private String names(Stream<Subject> subjects) {
        ChangeText text = new ChangeText(words, workspace.catalogue(), workspace.outlook().plan());
        List<String> names = subjects.distinct().map(subject -> switch (subject) {
            case Subject.Step(String code) -> code;
            case Subject.Question(String code) -> code;
            case Subject.Whole _, Subject.RouteChoice _, Subject.Body _, Subject.Scenario _, Subject.Baseline _ -> text.subject(subject);
        }).toList();
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() <= MOST_NAMES ? first : words.say("variant.names", first, names.size() - MOST_NAMES);
    }
}
