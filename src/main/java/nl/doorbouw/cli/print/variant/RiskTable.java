package nl.doorbouw.cli.print.variant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbouw.cli.print.Table;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.risk.Amount;
import nl.doorbouw.insight.risk.WorkAtRisk;
import nl.doorbouw.insight.variant.Variant;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.text.CauseText;
import nl.doorbouw.text.Words;

/** Writes the work at risk in some variants for people: what each gives in weeks and risks in hours, and at which decision. */
public final class RiskTable {

    private static final int NAME = 60;
    private static final String NONE = "–";

    /** One variant with its dates and its risk. */
    public record Side(Variant variant, Schedule schedule, WorkAtRisk risk) {
    }

    private final Words words;
    private final CauseText names;

    public RiskTable(Words words, CauseText names) {
        this.words = words;
        this.names = names;
    }

    public List<String> lines(List<Side> sides) {
        Table table = new Table("lrrr");
        table.row("", words.say("cli.firstResidents.name"), words.say("risk.column.peak"), words.say("risk.column.on"));
        sides.forEach(side -> table.row(names.name(side.variant()),
                Milestone.FIRST_RESIDENTS.days(side.schedule()).map(words::range).orElse(NONE),
                side.risk().peak().map(point -> amount(point.amount())).orElse(NONE),
                side.risk().peak().map(point -> words.date(LocalDate.ofEpochDay(point.day()))).orElse(NONE)));
        List<String> lines = new ArrayList<>(table.lines());
        lines.add("");
        lines.add(words.say("risk.byDecision"));
        decisions(sides).forEach(line -> lines.add("  " + line));
        lines.add("");
        lines.add(words.say("risk.estimated", sides.stream().mapToInt(side -> side.risk().estimated()).max().orElse(0)));
        return lines;
    }

    private List<String> decisions(List<Side> sides) {
        Map<String, String> codes = new LinkedHashMap<>();
        sides.forEach(side -> side.risk().decisions().forEach(decision -> codes.putIfAbsent(decision.step(),
                side.schedule().step(decision.step()).map(step -> words.say(step.step().name())).orElse(""))));
        Table table = new Table("ll" + "r".repeat(sides.size()));
        List<String> head = new ArrayList<>(List.of(words.say("cli.column.code"), words.say("risk.column.decision")));
        sides.forEach(side -> head.add(names.name(side.variant())));
        table.row(head.toArray(String[]::new));
        codes.forEach((code, name) -> {
            List<String> cells = new ArrayList<>(List.of(code, Table.cut(name, NAME)));
            sides.forEach(side -> cells.add(at(side, code).map(this::amount).orElse(NONE)));
            table.row(cells.toArray(String[]::new));
        });
        return table.lines();
    }

    private static Optional<Amount> at(Side side, String code) {
        return side.risk().decisions().stream().filter(decision -> decision.step().equals(code))
                .map(WorkAtRisk.AtDecision::amount).findFirst();
    }

    private String amount(Amount amount) {
        long hours = Math.round(amount.hours());
        long cost = Math.round(amount.cost());
        return cost == 0 ? words.say("risk.hours", hours) : words.say("risk.hoursAndCost", hours, cost);
    }
}
