package nl.doorbouw.cli.command.confront;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorbouw.cli.print.Table;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.confront.Common;
import nl.doorbouw.insight.confront.Confrontation;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.insight.confront.PartyPlan;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;
import nl.doorbouw.text.meeting.DifferenceText;

/** Writes a confrontation as tables for people: the dates of both, what differs and what does not. */
final class ConfrontTable {

    private static final String UNKNOWN = "–";
    private static final int WHAT = 44;
    private static final int VALUE = 40;

    private final Words words;
    private final Schedule plan;
    private final DifferenceText text;

    /** @param plan the schedule of the plan that counts */
    ConfrontTable(Words words, Schedule plan, DifferenceText text) {
        this.words = words;
        this.plan = plan;
        this.text = text;
    }

    List<String> lines(Confrontation of) {
        List<String> lines = new ArrayList<>(dates(of));
        List.of(of.first(), of.second()).stream().filter(plan -> plan.schedule().isEmpty())
                .forEach(plan -> lines.add(words.say("confront.cannot", words.name(plan.party()))));
        lines.add("");
        if (of.differences().isEmpty()) {
            lines.add(words.say("confront.alike", words.name(of.first().party()), words.name(of.second().party())));
        } else {
            lines.add(words.say("confront.section.differences"));
            lines.addAll(differences(of));
            if (of.differences().stream().anyMatch(difference -> !bothHaveViews(difference))) {
                lines.add(words.say("confront.brackets"));
            }
            lines.addAll(sources(of));
        }
        if (!of.common().isEmpty()) {
            lines.add("");
            lines.add(words.say("confront.section.common"));
            lines.addAll(common(of.common()));
        }
        return lines;
    }

    private List<String> dates(Confrontation of) {
        Table table = new Table("lll");
        table.row("", words.say("cli.startOfBuilding"), words.say("cli.firstResidents.name"));
        for (PartyPlan party : List.of(of.first(), of.second())) {
            row(table, words.name(party.party()), party::milestone);
        }
        row(table, words.say("confront.plan"), milestone -> milestone.in(plan).filter(step -> step.step().likely()));
        return table.lines();
    }

    private void row(Table table, String name, Function<Milestone, Optional<ScheduledStep>> find) {
        Stream<String> dates = Stream.of(Milestone.START_OF_BUILDING, Milestone.FIRST_RESIDENTS).map(milestone -> find.apply(milestone)
                .map(step -> words.range(step.shortest().lastDay(), step.likely().lastDay(), step.longest().lastDay())).orElse(UNKNOWN));
        table.row(Stream.concat(Stream.of(name), dates).toArray(String[]::new));
    }

    private List<String> differences(Confrontation of) {
        Table table = new Table("lllrrr");
        table.row(words.say("confront.column.what"), words.name(of.first().party()), words.name(of.second().party()),
                words.say("confront.column.weeks"), words.say("confront.column.effect"), words.say("confront.column.latest"));
        of.differences().forEach(difference -> table.row(what(difference), Table.cut(text.side(difference, difference.first()), VALUE),
                Table.cut(text.side(difference, difference.second()), VALUE), text.weeks(difference), text.effect(difference.effect()), text.latest(difference.effect())));
        of.joint().filter(joint -> joint.most() > 0)
                .ifPresent(joint -> table.row(words.say("confront.joint"), "", "", "", text.effect(of.joint()), text.latest(of.joint())));
        table.row(words.say("confront.total", words.name(of.first().party()), words.name(of.second().party())), "", "", "", text.effect(of.total()),
                text.latest(of.total()));
        return table.lines();
    }

    private List<String> sources(Confrontation of) {
        Table table = new Table("lll");
        table.row(words.say("confront.column.source"), words.name(of.first().party()), words.name(of.second().party()));
        of.differences().forEach(difference -> table.row(what(difference), text.source(difference.first()), text.source(difference.second())));
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(table.lines());
        of.differences().forEach(difference -> difference.parked().ifPresent(parked ->
                lines.add(words.say("confront.parked") + " – " + what(difference) + " – " + text.parked(parked))));
        return lines;
    }

    private List<String> common(List<Common> common) {
        Table table = new Table("lll");
        common.forEach(same -> table.row(Table.cut(text.subject(same.subject()), WHAT) + ", " + text.field(same.field()),
                text.value(same.subject(), same.field(), same.value()), state(same)));
        return table.lines();
    }

    private String state(Common same) {
        return same.agreed() ? words.say("confront.agreed")
                : same.parties().size() > 1 ? words.say("confront.views") : words.say("confront.view", words.name(same.parties().getFirst()));
    }

    private String what(Difference difference) {
        return Table.cut(text.subject(difference.subject()), WHAT) + ", " + text.field(difference.field());
    }

    private static boolean bothHaveViews(Difference difference) {
        return difference.first().view().isPresent() && difference.second().view().isPresent();
    }
}
