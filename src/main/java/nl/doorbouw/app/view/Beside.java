package nl.doorbouw.app.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.view.Views;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.ChangeText;
import nl.doorbouw.text.Words;

/** Writes what the plan and the other parties hold of a value on which parties can have views. */
public final class Beside {

    /** What a party can see differently in a screen. */
    private static final List<Field<?>> FIELDS = List.of(Fields.DURATION, Fields.AFTER, Fields.MEETINGS, Fields.ANSWER);

    private final Workspace workspace;
    private final Words words;

    public Beside(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
    }

    /** One line, such as {@code Plan: 3/12/39w · Corporatie: 8/10/30w}; empty when nobody but who is shown has a view. */
    public String line(Sight sight, Subject subject, Field<?> field) {
        if (!FIELDS.contains(field)) {
            return "";
        }
        Views views = Views.of(workspace.outlook().logbook());
        Stream<String> plan = sight.isView() ? Stream.of(words.say("view.held.plan", plan(subject, field))) : Stream.empty();
        Stream<String> others = views.parties(subject, field).stream().filter(party -> !sight.layer().party().equals(Optional.of(party)))
                .map(party -> words.say("view.held", name(words, party), value(views.view(party), subject, field)));
        return Stream.concat(plan, others).collect(Collectors.joining(" · "));
    }

    /** The name of a party as the first word of a line. */
    static String name(Words words, Party party) {
        String name = words.name(party);
        return name.substring(0, 1).toUpperCase(words.locale()) + name.substring(1);
    }

    private String plan(Subject subject, Field<?> field) {
        Plan plan = workspace.outlook().plan();
        return switch (subject) {
            case Subject.Step(String code) when field == Fields.DURATION -> workspace.outlook().schedule().step(code)
                    .map(step -> words.say(step.step().bandwidth())).orElse("–");
            case Subject.Question _ -> words.name(plan.get(subject, Fields.ANSWER).orElse(Answer.OPEN));
            case Subject.Step _, Subject.Body _, Subject.Whole _, Subject.RouteChoice _, Subject.Scenario _, Subject.Baseline _ ->
                value(plan, subject, field);
        };
    }

    private String value(Plan plan, Subject subject, Field<?> field) {
        String text = plan.text(subject, field);
        return text.isEmpty() ? words.say("confront.catalogue")
                : new ChangeText(words, workspace.catalogue(), workspace.outlook().plan()).value(subject, field, text);
    }
}
