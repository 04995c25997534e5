package nl.doorbouw.cli.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.cli.print.Table;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.simulate.Contribution;
import nl.doorbouw.schedule.simulate.Distribution;
import nl.doorbouw.schedule.simulate.Simulation;
import nl.doorbouw.schedule.simulate.StepSpread;
import nl.doorbouw.text.Words;

/** Writes a simulation for people: the two milestones, promised dates, what makes the spread, and every step. */
final class SimulationTable {

    private static final int NAME = 48;
    private static final int MOST_CONTRIBUTIONS = 12;
    private static final double LEAST_SHARE = 0.005;

    private final Words words;
    private final Names names;

    SimulationTable(Words words, Catalogue catalogue, Schedule schedule) {
        this.words = words;
        names = new Names(words, catalogue, schedule);
    }

    List<String> lines(Simulation simulation) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("cli.simulate.head", simulation.settings().runs(), String.valueOf(simulation.settings().seed()),
                words.say("cli.simulate.shape." + simulation.settings().shape().name()), simulation.settings().correlation()));
        lines.add("");
        lines.addAll(milestones(simulation));
        section(lines, "cli.simulate.section.promised", promised(simulation));
        section(lines, "cli.simulate.section.tornado", tornado(simulation));
        section(lines, "cli.simulate.section.steps", steps(simulation));
        return lines;
    }

    private List<String> milestones(Simulation simulation) {
        Table table = new Table("lrrrrrrr");
        table.row("", "P5", "P10", "P50", "P80", "P90", "P95", words.say("cli.simulate.column.mean"));
        simulation.step(Milestone.START_OF_BUILDING.code())
                .ifPresent(step -> dates(table, words.say("cli.startOfBuilding"), simulation, step.finish()));
        dates(table, words.say(simulation.goal().isPresent() ? "cli.firstResidents.name" : "cli.simulate.finish"), simulation,
                simulation.goalDays());
        return table.lines();
    }

    private void dates(Table table, String name, Simulation simulation, Distribution days) {
        List<String> cells = new ArrayList<>(List.of(name));
        Stream.of(0.05, 0.1, 0.5, 0.8, 0.9, 0.95).map(share -> words.date(simulation.lastDay(days.quantile(share)))).forEach(cells::add);
        cells.add(words.say("cli.simulate.mean", days.mean() / 7, days.deviation() / 7));
        table.row(cells.toArray(String[]::new));
    }

    private List<String> promised(Simulation simulation) {
        Table table = new Table("llrr");
        simulation.promises().forEach(promise -> table.row(promise.code(), Table.cut(names.step(promise.code()), NAME),
                words.date(promise.day()), percent(promise.chance())));
        return table.lines();
    }

    private List<String> tornado(Simulation simulation) {
        Table table = new Table("llrr");
        simulation.tornado().stream().filter(each -> each.share() >= LEAST_SHARE).limit(MOST_CONTRIBUTIONS)
                .forEach(each -> table.row(each.code(), Table.cut(name(each), NAME), percent(each.share()),
                        words.change(Math.toIntExact(Math.round(each.days())))));
        return table.lines();
    }

    private String name(Contribution contribution) {
        return switch (contribution.kind()) {
            case STEP -> names.step(contribution.code());
            case QUESTION -> names.question(contribution.code());
        };
    }

    private List<String> steps(Simulation simulation) {
        Table table = new Table("llrrrrrr");
        table.row(words.say("cli.column.code"), words.say("cli.column.step"), "P10", "P50", "P80", "P90", words.say("cli.simulate.column.critical"),
                words.say("cli.simulate.column.present"));
        simulation.steps().values().forEach(step -> table.row(cells(simulation, step)));
        return table.lines();
    }

    private String[] cells(Simulation simulation, StepSpread step) {
        List<String> cells = new ArrayList<>(List.of(step.code(), Table.cut(names.step(step.code()), NAME)));
        Stream.of(0.1, 0.5, 0.8, 0.9).map(share -> words.date(simulation.lastDay(step.finish().quantile(share)))).forEach(cells::add);
        cells.add(step.criticality() > 0 ? percent(step.criticality()) : "·");
        cells.add(step.presence() < 1 ? percent(step.presence()) : "");
        return cells.toArray(String[]::new);
    }

    private String percent(double share) {
        return words.say("cli.simulate.percent", share);
    }

    private void section(List<String> lines, String title, List<String> content) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(words.say(title));
            content.forEach(line -> lines.add("  " + line));
        }
    }
}
