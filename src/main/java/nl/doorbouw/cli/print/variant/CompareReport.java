package nl.doorbouw.cli.print.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.cli.print.Table;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.variant.Difference;
import nl.doorbouw.insight.variant.PathSplit;
import nl.doorbouw.insight.variant.VariantComparison;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.CauseText;
import nl.doorbouw.text.Words;

/** Writes variants side by side for people: their milestones, and for each what makes it differ, to the day. */
public final class CompareReport {

    private static final int NAME = 70;
    private static final String UNKNOWN = "–";

    private final Words words;
    private final CauseText causes;

    public CompareReport(Words words, CauseText causes) {
        this.words = words;
        this.causes = causes;
    }

    public List<String> lines(VariantComparison comparison) {
        List<String> lines = new ArrayList<>(milestones(comparison));
        for (VariantComparison.Side side : comparison.sides().subList(1, comparison.sides().size())) {
            lines.add("");
            side.difference().ifPresentOrElse(difference -> lines.addAll(difference(comparison, side, difference)),
                    () -> lines.add(words.say("compare.nothingToHold", causes.name(side.variant()))));
        }
        return lines;
    }

    private List<String> milestones(VariantComparison comparison) {
        Table table = new Table("lrrrr");
        table.row("", words.say("cli.startOfBuilding"), words.say("cli.firstResidents.name"), words.say("compare.column.p80"),
                words.say("cli.column.difference"));
        comparison.sides().forEach(side -> table.row(causes.name(side.variant()), range(side, Milestone.START_OF_BUILDING),
                range(side, Milestone.FIRST_RESIDENTS), p80(side),
                side.difference().map(difference -> words.change(difference.days())).orElse("")));
        return table.lines();
    }

    private String p80(VariantComparison.Side side) {
        return side.simulation().filter(simulation -> simulation.goal().isPresent())
                .map(simulation -> words.date(simulation.lastDay(simulation.goalDays().quantile(0.8)))).orElse(UNKNOWN);
    }

    private String range(VariantComparison.Side side, Milestone milestone) {
        return side.schedule().flatMap(milestone::days).map(words::range).orElse(UNKNOWN);
    }

    private List<String> difference(VariantComparison comparison, VariantComparison.Side side, Difference difference) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("compare.head", difference.step(), name(comparison, difference.step()),
                causes.name(comparison.sides().getFirst().variant()), causes.name(side.variant()), days(difference.days())));
        Table byCause = new Table("lr");
        difference.causes().forEach(part -> byCause.row(Table.cut(causes.part(part), NAME), days(part.days())));
        byCause.row(words.say("compare.total"), days(difference.days()));
        section(lines, "compare.byCause", byCause);
        PathSplit path = difference.path();
        Table byStep = new Table("lllrrr");
        byStep.row(words.say("cli.column.code"), words.say("cli.column.step"), "", words.say("compare.before"), words.say("compare.after"),
                words.say("cli.column.difference"));
        if (path.planStart() != 0) {
            byStep.row("", words.say("compare.planStart"), "", "", "", days(path.planStart()));
        }
        path.parts().stream().filter(part -> part.days() != 0 || part.role() != PathSplit.Role.STAYED)
                .forEach(part -> byStep.row(part.code(), Table.cut(name(comparison, part.code()), NAME),
                        words.say("compare." + part.role()), String.valueOf(part.before()), String.valueOf(part.after()), days(part.days())));
        byStep.row("", words.say("compare.total"), "", "", "", days(difference.days()));
        section(lines, path.switched() ? "compare.byPath.switched" : "compare.byPath", byStep);
        return lines;
    }

    private void section(List<String> lines, String title, Table table) {
        lines.add(words.say(title));
        table.lines().forEach(line -> lines.add("  " + line));
    }

    private String name(VariantComparison comparison, String code) {
        return comparison.sides().stream().flatMap(side -> side.schedule().flatMap(schedule -> schedule.step(code)).stream()).findFirst()
                .map(ScheduledStep::step).map(step -> step.name()).map((LocalText text) -> words.say(text)).orElse(code);
    }

    private String days(int days) {
        return words.say("span.days", (days > 0 ? "+" : days < 0 ? "−" : "") + Math.abs(days));
    }
}
