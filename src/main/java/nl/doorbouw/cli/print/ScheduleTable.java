package nl.doorbouw.cli.print;

import java.util.ArrayList;
import java.util.List;
import nl.doorbouw.catalogue.Phase;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;

/** Writes a schedule as a table for people, phase by phase. */
public final class ScheduleTable {

    private static final int NAME = 48;

    private final Words words;
    private final List<Phase> phases;
    private final Schedule schedule;

    public ScheduleTable(Words words, List<Phase> phases, Schedule schedule) {
        this.words = words;
        this.phases = phases;
        this.schedule = schedule;
    }

    public List<String> lines() {
        Table table = new Table("lllrrrrrl");
        table.row(words.say("cli.column.code"), words.say("cli.column.step"), words.say("cli.column.party"),
                words.say("cli.column.start"), words.say("cli.column.finish"), words.say("cli.column.earliest"),
                words.say("cli.column.latest"), words.say("cli.column.float"), words.say("cli.column.critical"));
        for (Phase phase : phases) {
            section(table, phase.code() + " " + words.say(phase.name()), inPhase(schedule.steps(), phase.code()));
        }
        section(table, words.say("cli.section.own"), schedule.steps().stream().filter(this::hasNoPhase).toList());
        section(table, words.say("cli.section.possible"), schedule.possibleSteps());
        return table.lines();
    }

    private static List<ScheduledStep> inPhase(List<ScheduledStep> steps, String phase) {
        return steps.stream().filter(step -> step.step().phase().equals(phase)).toList();
    }

    private boolean hasNoPhase(ScheduledStep step) {
        return phases.stream().noneMatch(phase -> phase.code().equals(step.step().phase()));
    }

    private void section(Table table, String title, List<ScheduledStep> steps) {
        if (!steps.isEmpty()) {
            table.title(title);
            steps.forEach(step -> table.row(cells(step).toArray(String[]::new)));
        }
    }

    private List<String> cells(ScheduledStep step) {
        List<String> cells = new ArrayList<>();
        cells.add(step.code());
        cells.add(Table.cut(words.say(step.step().name()), NAME));
        cells.add(StepText.parties(step));
        cells.add(words.date(step.likely().firstDay()));
        cells.add(words.date(step.likely().lastDay()));
        cells.add(words.date(step.shortest().lastDay()));
        cells.add(words.date(step.longest().lastDay()));
        cells.add(words.say("span.days", String.valueOf(step.totalFloat())));
        cells.add(step.critical() ? "●" : "");
        return cells;
    }
}
