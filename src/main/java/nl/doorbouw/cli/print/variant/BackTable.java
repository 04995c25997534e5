package nl.doorbouw.cli.print.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.cli.print.Table;
import nl.doorbouw.insight.promise.PlanBack;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;

/** Writes a plan counted back from a promised day as a table for people, what must start first at the top. */
public final class BackTable {

    private static final int NAME = 60;

    private final Words words;

    public BackTable(Words words) {
        this.words = words;
    }

    /** @param chance of making it, from 0 to 1; empty when nobody has simulated it */
    public List<String> lines(PlanBack back, Optional<Double> chance) {
        List<String> lines = new ArrayList<>();
        String key = back.daysLate() == 0 ? "back.onTheDay" : back.daysLate() > 0 ? "back.late" : "back.made";
        lines.add(words.say(key, back.step().code(), words.say(back.step().step().name()), back.step().likely().lastDay(), back.promised(),
                words.weeks(Math.abs(back.daysLate()))));
        chance.ifPresent(share -> lines.add(words.say("back.chance", share)));
        if (!back.overdue().isEmpty()) {
            lines.add(words.say("back.overdue", back.overdue().size()));
        }
        lines.add("");
        Table table = new Table("llrrrl");
        table.row(words.say("cli.column.code"), words.say("cli.column.step"), words.say("back.column.start"),
                words.say("back.column.lateStart"), words.say("cli.column.float"), "");
        back.rows().forEach(row -> table.row(cells(row)));
        lines.addAll(table.lines());
        return lines;
    }

    private String[] cells(PlanBack.Row row) {
        ScheduledStep step = row.step();
        return new String[] {step.code(), Table.cut(words.say(step.step().name()), NAME), words.date(step.likely().firstDay()),
            words.date(step.late().firstDay()), words.say("span.days", sign(step.totalFloat())),
            row.overdue() ? words.say("back.isOverdue") : ""};
    }

    private static String sign(int days) {
        return days < 0 ? "−" + -days : String.valueOf(days);
    }
}
